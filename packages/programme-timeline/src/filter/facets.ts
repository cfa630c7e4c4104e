/** What a programme can be filtered by, and how much each choice would leave. */
import type { ContentDocument, Event } from '@ess-kit/content';
import { parseDate } from '@ess-kit/content/dates.js';
import { baseOf } from '@ess-kit/core';
import type { Day, Programme, Session } from '../programme/programme.js';

/** What a reader, or whoever embeds the programme, can ask for. */
export interface Filter {
  /** Day's id, or its date. */
  readonly day?: string;
  /** Words; all of them are looked for. */
  readonly q?: string;
  /** Id of a topic. */
  readonly topic?: string;
  /** Id of a track. */
  readonly track?: string;
  /** Id of a place. */
  readonly place?: string;
  /** Language (BCP 47) in which the reader can follow: spoken, interpreted, signed or captioned. */
  readonly language?: string;
  readonly kind?: string;
  readonly registration?: string;
}

export type Facet = Exclude<keyof Filter, 'q'>;

export const facets = ['topic', 'track', 'place', 'language', 'kind', 'registration'] as const;

const allFacets = ['day', ...facets] as const;

const languagesOf = ({ inLanguage = [], languageServices = [] }: Event) => [
  ...inLanguage,
  ...languageServices.map(({ language }) => language),
];

const valuesOf: Record<(typeof facets)[number], (event: Event) => readonly (string | undefined)[]> = {
  topic: ({ about = [] }) => about,
  track: ({ track }) => [track],
  place: ({ location = [] }) => location.map(({ place }) => place),
  language: (event) => languagesOf(event).map(baseOf),
  kind: ({ kind }) => [kind],
  registration: ({ registration, remainingAttendeeCapacity }) => [
    registration && remainingAttendeeCapacity === 0 ? 'full' : registration?.state,
  ],
};

/** A session with its own values and those of what it stands in: an intervention is in its workshop's place. */
export interface Indexed {
  readonly session: Session;
  readonly day: Day;
  readonly parent: Indexed | undefined;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** Every session and part of a programme with its values, each before its parts. */
export function indexOf({ days }: Programme): Indexed[] {
  const all: Indexed[] = [];
  const add = (session: Session, day: Day, parent: Indexed | undefined) => {
    const own = facets.map((facet) => {
      const named = valuesOf[facet](session.event).filter((value) => value !== undefined && value !== 'unknown');
      const values = [...new Set(named)];
      // A kind is a part's own; where nothing else is said of a part, it is as what it stands in.
      return [facet, values.length || facet === 'kind' ? values : (parent?.values[facet] ?? [])] as const;
    });
    const dates = [day.id, ...(day.event?.startDate ? [day.event.startDate] : [])];
    const indexed = {
      session,
      day,
      parent,
      values: { day: dates, ...(Object.fromEntries(own) as Omit<Indexed['values'], 'day'>) },
    };
    all.push(indexed);
    for (const part of session.parts) add(part, day, indexed);
  };
  for (const day of days) for (const session of day.sessions) add(session, day, undefined);
  return all;
}

/** A filter as a test, but for one facet; what is not asked for is not looked at. */
function testOf(filter: Filter, but?: Facet): (one: Indexed) => boolean {
  const asked = allFacets.flatMap((facet) => {
    const value = facet === but ? undefined : filter[facet];
    return value ? [[facet, facet === 'language' ? baseOf(value) : value] as const] : [];
  });
  return ({ values }) => asked.every(([facet, value]) => values[facet].includes(value));
}

/** Whether a session has what a filter asks for. */
export const suits = (one: Indexed, filter: Filter): boolean => testOf(filter)(one);

/** A value that can be chosen, and how many sessions it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** What a session counts for: a day goes by one name here. */
const countedFor = ({ day, values }: Indexed, facet: Facet) => (facet === 'day' ? [day.id] : values[facet]);

/** The values that a programme has of each facet; one with a single value is no choice. */
const options = new WeakMap<readonly Indexed[], readonly (readonly [Facet, readonly string[]])[]>();

function optionsOf(index: readonly Indexed[]) {
  let known = options.get(index);
  if (!known) {
    known = allFacets.map((facet) => {
      const values = [...new Set(index.flatMap((one) => countedFor(one, facet)))];
      return [facet, values.length > 1 ? values : []] as const;
    });
    options.set(index, known);
  }
  return known;
}

/**
 * The choices of each facet, each with how much it would leave.
 * @param found what the words of the search leave, and what is kept.
 */
export function choicesOf(index: readonly Indexed[], filter: Filter, found: (one: Indexed) => boolean) {
  const left = index.filter(found);
  const choices = optionsOf(index).map(([facet, values]) => {
    const counts = new Map(values.map((value) => [value, 0]));
    if (values.length)
      for (const one of left.filter(testOf(filter, facet)))
        for (const value of countedFor(one, facet)) counts.set(value, counts.get(value)! + 1);
    return [facet, [...counts].map(([value, count]): Choice => ({ value, count }))] as const;
  });
  return Object.fromEntries<readonly Choice[]>(choices) as Record<Facet, readonly Choice[]>;
}

/** What of a programme is asked for. */
export const meantOf = (index: readonly Indexed[], filter: Filter, found: (one: Indexed) => boolean) =>
  index.filter(testOf(filter)).filter(found);

/** What of a programme is shown: a part also shows what it stands in, and a session that is meant itself, all its parts. */
export function shownOf(index: readonly Indexed[], filter: Filter, found: (one: Indexed) => boolean): Set<Session> {
  const shown = new Set<Session>();
  const whole = new Set<Session>();
  const suitable = testOf(filter);
  for (const one of index) {
    const meant = suitable(one) && found(one);
    // A part of what is meant itself: it was not asked for, but belongs to it.
    if (!meant && !(one.parent && whole.has(one.parent.session))) continue;
    whole.add(one.session);
    for (let next: Indexed | undefined = one; next; next = next.parent) shown.add(next.session);
  }
  return shown;
}

/** The id of the day that an address or an attribute means. */
export const dayNamed = (days: readonly Day[], name: string | undefined): string | undefined =>
  days.find(({ id, event }) => id === name || (name && parseDate(name) && event?.startDate === name))?.id;

/** The name of a value's item, for facets whose values are ids. */
export const itemOf = ({ topics = [], places = [] }: ContentDocument, facet: Facet, id: string) =>
  (facet === 'place' ? places : topics).find((item) => item.id === id);
