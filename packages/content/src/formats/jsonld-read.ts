/**
 * Reads schema.org JSON-LD: events with their parts, who takes part, and the posts and quotations beside them, from
 * an object, a list, lists of lists, a graph or an ItemList. A reader of what sites write, not of all of JSON-LD: no
 * context is loaded, and terms count by their last word.
 */
import { parseDuration } from '../dates.js';
import { allEvents } from '../find.js';
import type { ContentDocument, Event, Post, Quotation, Text, Topic } from '../model.js';
import { type Fault, patterns, type Reading } from '../read.js';
import { feedText } from './html-to-text.js';
import { Ids } from './ids.js';
import { Agents, first, idOf } from './jsonld-agents.js';
import { countOf, imageOf, locationsOf, type PlaceBook, registrationOf, worksOf } from './jsonld-facts.js';
import { isEventType, isOrganizationType, isPostType, Nodes, textOf, textsOf, typesOf } from './jsonld-nodes.js';
import { postOf, quotationOf } from './jsonld-posts.js';
import { timesOf } from './jsonld-times.js';
import { titleText } from './programme.js';
import { isWebAddress, Source } from './source.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const kinds = [
  'event',
  'day',
  'plenary',
  'session',
  'breakout',
  'workshop',
  'intervention',
  'webinar',
  'break',
] as const;
const statuses = [
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
] as const;
const modes = ['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'] as const;

/** The last word of a term: `https://schema.org/EventCancelled`, `schema:EventCancelled`. */
function termOf<T extends string>(source: Source, terms: readonly T[]): T | undefined {
  const text = source.isRecord ? source.at('@id').string() : source.string();
  if (!text) return undefined;
  const word = text.replace(/^.*[/#:]/, '').replace('EventCanceled', 'EventCancelled');
  return terms.find((term) => term === word) ?? source.fault(`one of ${terms.join(', ')}`);
}

class JsonLdReader {
  readonly ids = new Ids();
  readonly nodes: Nodes;
  readonly agents: Agents;
  readonly #topics = new Map<string, Topic>();
  readonly #events = new Map<unknown, Mutable<Event>>();
  readonly #tops: Mutable<Event>[] = [];
  /** Of each of those, where it stands. */
  readonly #sources: Source[] = [];
  readonly quotations: Quotation[] = [];
  readonly posts: Post[] = [];
  readonly #places: PlaceBook;
  /** Parts that nest deeper than any programme are not followed. */
  static readonly deepest = 40;

  constructor(root: Source) {
    this.nodes = new Nodes(root);
    this.agents = new Agents(this.nodes, this.ids);
    this.#places = { places: new Map(), take: (text) => this.ids.take(text).id };
  }

  /** `about` as topics; one that says it is a track is the track. */
  #topicsOf(event: Source): { readonly about: readonly string[]; readonly track: string | undefined } {
    const about: string[] = [];
    let track: string | undefined;
    for (const each of event.at('about').each()) {
      const node = this.nodes.resolve(each);
      const name = node.isRecord ? textOf(node.at('name'), titleText) : node.text(titleText);
      if (!name || isEventType(typesOf(node)[0] ?? '')) continue;
      const key = first(name);
      const set = node.at('inDefinedTermSet').value;
      const kind = (['topic', 'collection', 'theme', 'track'] as const).find((one) => one === set);
      let topic = this.#topics.get(key);
      if (!topic)
        this.#topics.set(key, (topic = { id: idOf(this.ids, node, `topic-${key}`), name, ...(kind ? { kind } : {}) }));
      if (kind === 'track' && !track) track = topic.id;
      else if (!about.includes(topic.id)) about.push(topic.id);
    }
    return { about, track };
  }

  /** Reads an event and its parts; undefined for one that has no name, or that was read before. */
  event(source: Source, within: readonly unknown[] = []): Mutable<Event> | undefined {
    const name = textOf(source.at('name'), titleText) ?? textOf(source.at('headline'), titleText);
    if (!name) return source.at('name').fault('present');
    if (within.length > JsonLdReader.deepest) return source.fault('shallower');
    const description = textOf(source.at('description'), feedText);
    const keywords = source
      .at('keywords')
      .each()
      .flatMap((each): readonly Text[] => {
        const text = textOf(each, titleText);
        return typeof text === 'string'
          ? text
              .split(',')
              .map((word) => word.trim())
              .filter(Boolean)
          : text
            ? [text]
            : [];
      });
    const { about, track } = this.#topicsOf(source);
    const alternateName = textsOf(source.at('alternateName'), titleText);
    const duration = source.at('duration').string();
    const kind = source
      .at('additionalType')
      .each()
      .map(({ value }) => kinds.find((one) => one === value))
      .find(Boolean);
    const identifier = source.at('identifier').isRecord
      ? source.at('identifier').at('value').string()
      : source.at('identifier').each()[0]?.string();
    const image = imageOf(source.at('image'));
    const location = locationsOf(source.at('location'), this.nodes, this.#places);
    const participants = this.agents.participants(source);
    const languages = source
      .at('inLanguage')
      .each()
      .flatMap((each) => {
        const tag = (each.isRecord ? each.any('alternateName', 'name') : each).string()?.replace(/_/g, '-') ?? '';
        return patterns.language!.test(tag) ? [tag] : (each.fault('language') ?? []);
      });
    const times = timesOf(source);
    const registration = registrationOf(source.at('offers'));
    const documents = worksOf(source.at('workFeatured'), this.nodes);
    const recordings = worksOf(source.at('recordedIn'), this.nodes);
    const url = source.at('url').isKnown ? source.at('url').url() : undefined;
    const status = termOf(source.at('eventStatus'), statuses);
    const mode = termOf(source.at('eventAttendanceMode'), modes);
    if (duration && parseDuration(duration) === undefined) source.at('duration').fault('duration');
    const capacities = [
      'maximumAttendeeCapacity',
      'maximumPhysicalAttendeeCapacity',
      'maximumVirtualAttendeeCapacity',
      'remainingAttendeeCapacity',
    ] as const;
    const event: Mutable<Event> = {
      id: idOf(this.ids, source, [first(name), times.startDate?.slice(0, 10)].filter(Boolean).join('-')),
      ...(kind ? { kind } : {}),
      ...(identifier && !isWebAddress(identifier) ? { identifier } : {}),
      name,
      ...(alternateName.length ? { alternateName } : {}),
      ...(description ? { description } : {}),
      ...(keywords.length ? { keywords } : {}),
      ...(about.length ? { about } : {}),
      ...(track ? { track } : {}),
      ...(image ? { image } : {}),
      ...times,
      ...(duration && parseDuration(duration) !== undefined ? { duration } : {}),
      ...(status ? { eventStatus: status } : {}),
      ...(mode ? { eventAttendanceMode: mode } : {}),
      ...(location.length ? { location } : {}),
      ...(registration ? { registration } : {}),
      ...(languages.length ? { inLanguage: languages } : {}),
      ...(participants.length ? { participants } : {}),
      ...(documents.length ? { documents } : {}),
      ...(recordings.length ? { recordings } : {}),
      ...(url ? { url } : {}),
    };
    for (const key of capacities) {
      const count = countOf(source.at(key));
      if (count !== undefined) event[key] = count;
    }
    this.#events.set(source.value, event);
    const path = [...within, source.value];
    const parts = [...source.at('subEvent').each(), ...source.at('subEvents').each()].flatMap((each) => {
      const part = this.nodes.resolve(each);
      if (!part.isRecord || !isEvent(part)) return [];
      if (path.includes(part.value)) return each.fault('an event that does not contain this one') ?? [];
      const read = this.#events.get(part.value);
      if (!read) return this.event(part, path) ?? [];
      // It stood in the list before what contains it.
      if (this.#tops.includes(read) && !read.superEvent) read.superEvent = event.id;
      return [];
    });
    if (parts.length) event.subEvent = parts;
    return event;
  }

  /** An event that stands by itself. */
  topEvent(source: Source): Mutable<Event> | undefined {
    const known = this.#events.get(source.value);
    if (known) return known;
    const event = this.event(source);
    if (event) {
      this.#tops.push(event);
      this.#sources.push(source);
    }
    return event;
  }

  /** Puts each event into the one that it says it is a part of; that one may be nowhere else. */
  #link(): void {
    /** By address and name: each session of a page describes the same event anew. */
    const described = new Map<string, Mutable<Event>>();
    // The list grows while it is read.
    for (let index = 0; index < this.#sources.length; index++) {
      const event = this.#tops[index]!;
      for (const each of this.#sources[index]!.at('superEvent').each()) {
        const above = this.nodes.resolve(each);
        if (!above.isRecord || !above.at('name').isKnown) continue;
        const key = `${above.any('@id', 'url').string() ?? ''} ${JSON.stringify(above.at('name').value)}`;
        const container = this.#events.get(above.value) ?? described.get(key) ?? this.topEvent(above);
        if (!container) continue;
        described.set(key, container);
        if (container === event) each.fault('an event that does not contain itself');
        else (event as Mutable<Event>).superEvent ??= container.id;
      }
    }
  }

  /** Cuts what goes round in a circle by `superEvent`. */
  #uncircle(faults: Fault[]): void {
    const byId = new Map<string, Event>();
    const parents = new Map<string, Event>();
    for (const event of allEvents(this.#tops)) {
      byId.set(event.id, event);
      for (const part of event.subEvent ?? []) parents.set(part.id, event);
    }
    for (const event of this.#tops) {
      const seen = new Set<Event>();
      let next: Event | undefined = event;
      while (next && !seen.has(next)) {
        seen.add(next);
        next = next.superEvent ? byId.get(next.superEvent) : parents.get(next.id);
      }
      if (next !== event || !event.superEvent) continue;
      faults.push({
        path: '',
        expected: 'an event that does not contain itself',
        found: `${event.id}, in ${event.superEvent}`,
      });
      delete event.superEvent;
    }
  }

  finish(faults: Fault[]): ContentDocument {
    this.#link();
    this.#uncircle(faults);
    const lists = {
      organizations: [...this.agents.organizations.values()],
      people: [...this.agents.people.values()],
      places: [...this.#places.places.values()],
      topics: [...this.#topics.values()],
      events: this.#tops,
      quotations: this.quotations,
      posts: this.posts,
    };
    const { language } = this.nodes;
    return {
      ...(language ? { inLanguage: language } : {}),
      ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length)),
    };
  }
}

const isEvent = (source: Source) => typesOf(source).some(isEventType);

/**
 * Reads JSON-LD, given as parsed JSON.
 * @returns a document, and what was wrong by JSON Pointer into the source. Throws nothing.
 */
export function readJsonLd(value: unknown): Reading {
  const faults: Fault[] = [];
  const reader = new JsonLdReader(new Source(value, faults));
  for (const node of reader.nodes.tops) {
    const types = typesOf(node);
    if (types.some(isEventType)) reader.topEvent(node);
    else if (types.includes('Quotation')) {
      const quotation = quotationOf(node, reader.agents);
      if (quotation) reader.quotations.push(quotation);
    } else if (types.some(isPostType)) {
      const post = postOf(node, reader.agents);
      if (post) reader.posts.push(post);
    } else if (types.includes('Person') || types.some(isOrganizationType)) reader.agents.agent(node);
  }
  const document = reader.finish(faults);
  if (!Object.keys(document).some((key) => key !== 'inLanguage') && !faults.length)
    faults.push({
      path: '',
      expected: 'an Event, Quotation or BlogPosting of schema.org',
      found: [...reader.nodes.types].join(', '),
    });
  return { document, faults };
}
