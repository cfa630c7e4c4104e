import type { ContentDocument, Event, Post, Text } from '@ess-kit/content';
import { asUtc, parseDate } from '@ess-kit/content/dates.js';
import { allEvents, find } from '@ess-kit/content/find.js';
import { baseOf } from '@ess-kit/core';
import { lifeOf } from '@ess-kit/core/event/life.js';
import { scheduleOf } from '@ess-kit/core/event/schedule.js';

/** One thing in a list, with what it can be filtered and sorted by. */
export interface Entry {
  readonly item: { readonly type: 'event'; readonly event: Event } | { readonly type: 'post'; readonly post: Post };
  readonly id: string;
  /** Languages (BCP 47, without region) in which it can be followed or read. */
  readonly languages: readonly string[];
  /** Ids of topics. */
  readonly topics: readonly string[];
  readonly period: Period | undefined;
  /** Milliseconds since 1970; undefined where no date is known. */
  readonly date: number | undefined;
}

export type Period = 'upcoming' | 'past';

/** What a list leaves in. */
export interface Filter {
  readonly language?: string;
  readonly topic?: string;
  readonly period?: Period;
}

/** What of a document a list shows at all. */
export interface Selection {
  readonly items: 'events' | 'posts' | 'all';
  /** Kinds of events, at every depth; none means the document's outermost events. */
  readonly kinds: readonly string[];
}

function eventEntry(document: ContentDocument, event: Event, now: number, zone?: string): Entry {
  const { phase, start } = lifeOf(event, scheduleOf(document, event), now, zone);
  const spoken = [...(event.inLanguage ?? []), ...(event.languageServices ?? []).map(({ language }) => language)];
  return {
    item: { type: 'event', event },
    id: event.id,
    languages: spoken.map(baseOf),
    topics: event.about ?? [],
    period: phase === 'unknown' ? undefined : phase === 'past' ? 'past' : 'upcoming',
    date: start,
  };
}

function postEntry(post: Post): Entry {
  const published = parseDate(post.datePublished ?? '');
  return {
    item: { type: 'post', post },
    id: post.id,
    languages: post.inLanguage ? [baseOf(post.inLanguage)] : [],
    topics: post.articleSection ?? [],
    period: 'past',
    date: published && asUtc(published),
  };
}

/** What comes next first, then what was last, then what has no date. */
export function sorted(entries: readonly Entry[]): Entry[] {
  const soonest = (one: Entry, other: Entry) => (one.date ?? Infinity) - (other.date ?? Infinity) || 0;
  const latest = (one: Entry, other: Entry) => (other.date ?? -Infinity) - (one.date ?? -Infinity) || 0;
  return [
    ...entries.filter(({ period }) => period === 'upcoming').sort(soonest),
    ...entries.filter(({ period }) => period === 'past').sort(latest),
    ...entries.filter(({ period }) => !period),
  ];
}

/** The entries of a document, in order. */
export function entriesOf(document: ContentDocument, { items, kinds }: Selection, now: number, zone?: string): Entry[] {
  const events = kinds.length
    ? [...allEvents(document.events)].filter(({ kind = 'event' }) => kinds.includes(kind))
    : (document.events ?? []);
  return sorted([
    ...(items === 'posts' ? [] : events.map((event) => eventEntry(document, event, now, zone))),
    ...(items === 'events' ? [] : (document.posts ?? []).map(postEntry)),
  ]);
}

export const filtered = (entries: readonly Entry[], { language, topic, period }: Filter): Entry[] =>
  entries.filter(
    (entry) =>
      (!language || entry.languages.includes(baseOf(language))) &&
      (!topic || entry.topics.includes(topic)) &&
      (!period || entry.period === period),
  );

/** The values that a reader can choose from; a facet with one value is no choice. */
export function facetsOf(document: ContentDocument, entries: readonly Entry[]) {
  const choice = <T>(values: readonly T[]) => (new Set(values).size > 1 ? [...new Set(values)] : []);
  return {
    languages: choice(entries.flatMap(({ languages }) => languages)),
    topics: choice(entries.flatMap(({ topics }) => topics)).flatMap((id): { id: string; name: Text }[] => {
      const topic = find(document, 'topics', id);
      return topic ? [topic] : [];
    }),
    periods: choice(entries.flatMap(({ period }) => period ?? []))
      .sort()
      .reverse(),
  };
}
