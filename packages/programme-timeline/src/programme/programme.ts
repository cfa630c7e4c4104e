/** What a programme holds: days in order, their sessions, and the parts of those. */
import type { ContentDocument, DateParts, Event, Text } from '@ess-kit/content';
import { asUtc, parseDate, parseDuration } from '@ess-kit/content/dates.js';
import { find } from '@ess-kit/content/find.js';
import { timeZoneOf } from '@ess-kit/content/super-events.js';
import { offsetMinutes, toInstant } from '@ess-kit/content/zone.js';
import { isoDate } from '@ess-kit/core/event/when.js';

/** A session, a workshop, a break: whatever stands in a day, with its parts. */
export interface Session {
  readonly event: Event;
  /** IANA name of the zone in which its hours are written; undefined for one that nobody knows. */
  readonly timeZone: string | undefined;
  /** Day or minute on which it begins; undefined where nobody said. */
  readonly date: DateParts | undefined;
  /** It is not on the day in which it stands: its date has to be said. */
  readonly isAstray: boolean;
  /** First and last minute, where it has an hour. */
  readonly start: DateParts | undefined;
  readonly end: DateParts | undefined;
  /** The same in milliseconds since 1970; undefined without an hour. Without a zone, as on the visitor's clock. */
  readonly startsAt: number | undefined;
  readonly endsAt: number | undefined;
  readonly parts: readonly Session[];
}

/** A day, as the document describes it or as its sessions make it. */
export interface Day {
  /** The id of the day's event, or its date; empty for what has no date. */
  readonly id: string;
  readonly event: Event | undefined;
  readonly date: DateParts | undefined;
  /** With an hour first, in order; then those without. */
  readonly sessions: readonly Session[];
}

export interface Programme {
  /** The event whose programme it is; none for a document that only lists events. */
  readonly event: Event | undefined;
  readonly name: Text | undefined;
  readonly days: readonly Day[];
  /** Every session and part, each before its parts. */
  readonly sessions: readonly Session[];
}

/** `YYYY-MM-DD`, or what of it is known. */
const isoDay = (date: DateParts) => isoDate(date).slice(0, 10);

const dateOfDay = ({ startDate = '' }: Event) => parseDate(startDate.slice(0, 10));

/** Whether anybody knows this zone. */
const isZone = (timeZone: string | undefined): timeZone is string =>
  !!timeZone && offsetMinutes(0, timeZone) !== undefined;

const zoneIn = ({ timeZone }: Event, around: string | undefined) => (isZone(timeZone) ? timeZone : around);

/** Parts of each event that name it as theirs, instead of standing in it. */
function partsByName(document: ContentDocument): ReadonlyMap<string, readonly Event[]> {
  const named = new Map<string, Event[]>();
  for (const event of document.events ?? [])
    if (event.superEvent) named.set(event.superEvent, [...(named.get(event.superEvent) ?? []), event]);
  return named;
}

/** Events that are part of no other. */
const outermostOf = (document: ContentDocument) =>
  (document.events ?? []).filter(({ superEvent }) => !find(document, 'events', superEvent));

/** The event whose programme is asked for: the one named; else the only one, or the only one that has parts. */
function rootOf(document: ContentDocument, id: string | undefined) {
  if (id) return find(document, 'events', id);
  const outermost = outermostOf(document);
  if (outermost.length === 1) return outermost[0];
  const whole = outermost.filter(({ subEvent }) => subEvent?.length);
  return whole.length === 1 ? whole[0] : undefined;
}

/**
 * The programme of an event of this document.
 * @param id the event's id; without it, that of the document's only event, or all events by their days.
 * @param visitorZone IANA name: the zone of hours for which the document names none.
 * @returns undefined when no event has this id.
 */
export function programmeOf(
  document: ContentDocument,
  id: string | undefined,
  visitorZone?: string,
): Programme | undefined {
  const root = rootOf(document, id);
  if (id && !root) return undefined;
  const named = partsByName(document);
  /** An event stands once, also where events contain each other in a circle. */
  const placed = new Set<Event>(root ? [root] : []);
  const partsOf = (event: Event) =>
    [...(event.subEvent ?? []), ...(named.get(event.id) ?? [])].filter((part) => !placed.has(part) && placed.add(part));

  const all: Session[] = [];
  const sessionOf = (event: Event, zone: string | undefined, day: DateParts | undefined): Session => {
    const timeZone = zoneIn(event, zone);
    const effective = event.timeStatements?.find(({ effective }) => effective);
    const own = parseDate(event.startDate ?? effective?.start ?? '');
    const date = own ?? day;
    // A part may begin later than what it is a part of: only its own hour is its hour.
    const start = own?.precision === 'minute' ? own : undefined;
    const until = parseDate(event.endDate ?? effective?.end ?? '');
    const end = start && until?.precision === 'minute' && asUtc(until) > asUtc(start) ? until : undefined;
    const moment = (parts: DateParts | undefined) =>
      parts && (toInstant(parts, timeZone ?? visitorZone ?? 'UTC') ?? asUtc(parts));
    const startsAt = moment(start);
    const minutes = parseDuration(event.duration ?? effective?.duration ?? '');
    const endsAt = moment(end) ?? (startsAt !== undefined && minutes ? startsAt + minutes * 60_000 : undefined);
    const parts: Session[] = [];
    const isAstray = !!own && !!day && isoDay(own) !== isoDay(day);
    const session = { event, timeZone, date, isAstray, start, end, startsAt, endsAt, parts };
    all.push(session);
    for (const part of partsOf(event)) parts.push(sessionOf(part, timeZone, date));
    return session;
  };

  const zoneOf = (event: Event) => [timeZoneOf(document, event)].find(isZone);
  const zone = root && zoneOf(root);
  const days: (Omit<Day, 'sessions'> & { sessions: Session[] })[] = [];
  const dayFor = (key: string, date: DateParts | undefined) => {
    let day = days.find(({ id, event, date }) => (event && date ? isoDay(date) : id) === key);
    if (!day) days.push((day = { id: key, event: undefined, date, sessions: [] }));
    return day;
  };
  const top = root ? partsOf(root) : outermostOf(document);
  // Days first: a session of that date stands in its day, wherever the document has it.
  for (const event of top)
    if (event.kind === 'day') {
      placed.add(event);
      const date = dateOfDay(event);
      const day = { id: event.id, event, date, sessions: [] as Session[] };
      days.push(day);
      for (const part of partsOf(event)) day.sessions.push(sessionOf(part, zoneIn(event, zone), date));
    }
  const stand = (event: Event) => {
    placed.add(event);
    // The programme of a day: what stands in it is on that day.
    const session = sessionOf(event, zone ?? zoneOf(event), root?.kind === 'day' ? dateOfDay(root) : undefined);
    const key = session.date ? isoDay(session.date) : '';
    dayFor(key, parseDate(key)).sessions.push(session);
  };
  for (const event of top) if (event.kind !== 'day') stand(event);
  // What is left contains itself in a circle.
  if (!root) for (const event of document.events ?? []) if (!placed.has(event)) stand(event);

  const order = ({ date }: { date: DateParts | undefined }) => (date ? asUtc(date) : Infinity);
  const hour = ({ startsAt, start }: Session) => startsAt ?? (start ? asUtc(start) : Infinity);
  for (const day of days) day.sessions.sort((one, other) => hour(one) - hour(other) || 0);
  days.sort((one, other) => order(one) - order(other) || 0);
  return { event: root, name: root?.name ?? document.name, days, sessions: all };
}
