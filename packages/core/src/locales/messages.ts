import type { Event, EventDocument, LanguageService, Participant } from '@ess-kit/content';

/**
 * Words that elements share: how an event is told, and what a reader can filter by. `Record`s make sure that every
 * value of the model has one.
 */
export interface CommonMessages {
  kind: Record<NonNullable<Event['kind']>, string>;
  status: Record<Exclude<NonNullable<Event['eventStatus']>, 'EventScheduled'>, string>;
  live: string;
  past: string;
  /** `when` says how long: "in 3 hours". */
  soon(when: string): string;
  dateUnknown: string;
  /** The date that a rescheduled event first had. */
  previously(date: string): string;
  yourTime: string;
  /** How a visitor's day differs from the event's. */
  dayShift(days: number): string;
  timesDiffer: string;
  timesDifferNote: string;
  effectiveTime: string;
  duration: string;
  online: string;
  hybrid: string;
  placeUnknown: string;
  languages: string;
  interpretation: Record<NonNullable<LanguageService['mode']>, string>;
  capacity: string;
  /** Seats in all. */
  seats(count: number): string;
  seatsLeft(count: number): string;
  registration: string;
  registrationRequired: string;
  registrationOptional: string;
  registrationState: Record<'open' | 'full' | 'waitlist' | 'closed', string>;
  registrationOpens(date: string): string;
  registrationCloses(date: string): string;
  /** Heading over the people of a role, for this number of them. */
  role(role: Participant['roles'][number], count: number): string;
  toBeConfirmed: string;
  withdrawn: string;
  /** The body through which somebody takes part. */
  via(name: string): string;
  documents: string;
  recordings: string;
  missingFile: string;
  documentRole: Record<NonNullable<EventDocument['role']>, string>;
  topics: string;
  figures: string;
  /** A number that the source does not give exactly. */
  figure: Record<'about' | 'over', (number: string) => string>;
  sourceNote: string;
  asPrinted: string;
  registerShort: string;
  joinWaitlist: string;
  join: string;
  watch: string;
  moreInformation: string;
  addToCalendar: string;
  calendarFile: string;
  copyLink: string;
  linkCopied: string;
  linkNotCopied: string;
  /** What stands between a name and what is said of it. */
  comma: string;
  /** What stands between a label and what it labels. */
  colon: string;
  contentIn(languages: string): string;
  updated(date: string): string;
  filter: {
    count(shown: number): string;
    filters: string;
    language: string;
    topic: string;
    all: string;
    none: string;
    reset: string;
  };
}
