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
      const values = valuesOf[facet](session.event).filter((value) => value !== undefined && value !== 'unknown');
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

/** Whether a session has what a filter asks for, but for one facet. */
export const suits = ({ values }: Indexed, filter: Filter, but?: Facet): boolean =>
  (Object.keys(values) as Facet[]).every(
    (facet) =>
      facet === but ||
      !filter[facet] ||
      values[facet].includes(facet === 'language' ? baseOf(filter[facet]) : filter[facet]),
  );

/** A value that can be chosen, and how many sessions it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/**
 * The choices of each facet; one with a single value is no choice.
 * @param found what the words of the search leave, and what is kept.
 */
export function choicesOf(index: readonly Indexed[], filter: Filter, found: (one: Indexed) => boolean) {
  const choices = {} as Record<Facet, readonly Choice[]>;
  for (const facet of ['day', ...facets] as const) {
    const counts = new Map<string, number>();
    for (const one of index)
      for (const value of facet === 'day' ? [one.day.id] : new Set(one.values[facet]))
        counts.set(value, counts.get(value) ?? 0);
    if (counts.size < 2) {
      choices[facet] = [];
      continue;
    }
    for (const one of index)
      if (found(one) && suits(one, filter, facet))
        for (const value of facet === 'day' ? [one.day.id] : new Set(one.values[facet]))
          counts.set(value, counts.get(value)! + 1);
    choices[facet] = [...counts].map(([value, count]) => ({ value, count }));
  }
  return choices;
}

/** What of a programme is asked for. */
export const meantOf = (index: readonly Indexed[], filter: Filter, found: (one: Indexed) => boolean) =>
  index.filter((one) => suits(one, filter) && found(one));

/** What of a programme is shown: a part also shows what it stands in, and a session that is meant itself, all its parts. */
export function shownOf(index: readonly Indexed[], filter: Filter, found: (one: Indexed) => boolean): Set<Session> {
  const shown = new Set<Session>();
  const whole = new Set<Session>();
  for (const one of index) {
    const meant = suits(one, filter) && found(one);
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
