import type { ContentDocument, Quotation, Text } from '@ess-kit/content';
import { parseDate } from '@ess-kit/content/dates.js';
import { find, findAgent } from '@ess-kit/content/find.js';
import { baseOf } from '@ess-kit/core';
import { formatDate } from '@ess-kit/core/event/when.js';
import { eventsOf } from '../details/origin.js';

/** What a collection leaves in, chosen by whoever embeds it or by its reader. */
export interface Filter {
  /** Id of the speaker, or the bare name. */
  readonly speaker?: string;
  /** Id of an event; its parts belong to it. */
  readonly event?: string;
  /** Id of a day, or a date. */
  readonly day?: string;
  /** Language (BCP 47) in which it can be read. */
  readonly language?: string;
  /** Id of a topic. */
  readonly topic?: string;
}

/** A quotation with what it can be chosen by. */
export interface Entry {
  readonly quotation: Quotation;
  readonly id: string;
  readonly speaker?: string;
  readonly events: readonly string[];
  readonly day?: string;
  /** Without region. */
  readonly languages: readonly string[];
  readonly topics: readonly string[];
}

/** The quotations of a document, in its order. */
export const entriesOf = (document: ContentDocument): Entry[] =>
  (document.quotations ?? []).map((quotation) => entryOf(document, quotation));

function entryOf(document: ContentDocument, quotation: Quotation): Entry {
  const { id, text, inLanguage = document.inLanguage, creator, creatorLabel, about = [] } = quotation;
  const events = eventsOf(document, quotation);
  const date = quotation.dateCreated ?? events.find(({ startDate }) => startDate)?.startDate;
  const tags = typeof text === 'string' ? (inLanguage ? [inLanguage] : []) : Object.keys(text);
  return {
    quotation,
    id,
    // Who is known by a name only is chosen by it.
    speaker: findAgent(document, creator) ? creator : anyOf(creatorLabel),
    events: events.map(({ id }) => id),
    day: events.find(({ kind }) => kind === 'day')?.id ?? date?.slice(0, 10),
    languages: tags.map(baseOf),
    topics: about,
  };
}

/** A text in whichever language comes first. */
const anyOf = (text: Text | undefined) => (typeof text === 'string' ? text : Object.values(text ?? {})[0]);

export const filtered = (entries: readonly Entry[], { speaker, event, day, language, topic }: Filter): Entry[] =>
  entries.filter(
    (entry) =>
      (!speaker || entry.speaker === speaker) &&
      (!event || entry.events.includes(event)) &&
      (!day || entry.day === day) &&
      (!language || entry.languages.includes(baseOf(language))) &&
      (!topic || entry.topics.includes(topic)),
  );

/** By what an id chooses, when it names anything but a quotation; undefined for an id of nothing. */
export function filterBy(document: ContentDocument, id: string | undefined): Filter | undefined {
  if (!id || find(document, 'quotations', id)) return {};
  if (find(document, 'events', id)) return { event: id };
  if (findAgent(document, id)) return { speaker: id };
  return find(document, 'topics', id) && { topic: id };
}

/** The values that a reader can choose from; there is no choice where every value leaves all in. */
export function facetsOf(entries: readonly Entry[]) {
  const choice = (valuesOf: (entry: Entry) => readonly (string | undefined)[]) => {
    const values = [...new Set(entries.flatMap(valuesOf))].filter((value) => value !== undefined);
    const chooses = values.some((value) => !entries.every((entry) => valuesOf(entry).includes(value)));
    return values.length > 1 && chooses ? values : [];
  };
  return {
    speakers: choice(({ speaker }) => [speaker]),
    days: choice(({ day }) => [day]),
    languages: choice(({ languages }) => languages),
    topics: choice(({ topics }) => topics),
  };
}

/** How a day is named: `15 February 2021 – Working for people`; a day that is only a date has no more. */
export function dayName(
  document: ContentDocument,
  day: string,
  language: string,
  plain: (name: Text) => string | undefined,
): string {
  const event = find(document, 'events', day);
  const date = parseDate(event?.startDate ?? day);
  return [date && formatDate(date, language), event && plain(event.name)].filter(Boolean).join(' – ');
}
