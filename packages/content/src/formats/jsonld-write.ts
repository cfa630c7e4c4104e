/**
 * A whole document as schema.org JSON-LD, for files and servers: one graph, in which events hold their parts and name
 * who takes part by `@id`. Pages describe what they show with `eventJsonLd` and `quotationJsonLd`.
 */
import { allEvents, find, findSuperEvent } from '../find.js';
import type { ContentDocument, Event, Organization, Participant, Person, Topic } from '../model.js';
import { findSubEvents } from '../sub-events.js';
import { context, image, type JsonLd, known, type Say, textsOf } from './jsonld-parts.js';
import { eventJsonLd, postJsonLd } from './jsonld.js';
import type { Held } from './losses.js';
import { quotationJsonLd } from './quotation-jsonld.js';

/** What the graph holds. */
export const heldByJsonLd: Held = {
  ContentDocument: [
    'inLanguage',
    'fallbackLanguages',
    'organizations',
    'people',
    'places',
    'topics',
    'events',
    'quotations',
    'posts',
  ],
  Organization: ['name', 'alternateName', 'description', 'image', 'url', 'sameAs', 'foundingDate'],
  Person: ['name', 'alternateName', 'description', 'image', 'url', 'sameAs', 'honorificPrefix'],
  Place: ['name', 'addressCountry', 'address', 'geo', 'url'],
  Geo: ['latitude', 'longitude'],
  Topic: ['name', 'kind'],
  Event: [
    'kind',
    'identifier',
    'name',
    'alternateName',
    'superEvent',
    'subEvent',
    'abstract|description',
    'keywords',
    'about',
    'track',
    'image',
    'startDate',
    'endDate',
    'previousStartDate',
    'doorTime',
    'duration',
    'timeZone',
    'eventStatus',
    'eventAttendanceMode',
    'location',
    'maximumAttendeeCapacity',
    'maximumPhysicalAttendeeCapacity',
    'maximumVirtualAttendeeCapacity',
    'remainingAttendeeCapacity',
    'registration',
    'inLanguage',
    'participants',
    'documents',
    'recordings',
    'url',
  ],
  Image: ['url', 'description', 'width', 'height', 'credit'],
  Location: ['type', 'place', 'name', 'address', 'url'],
  Participant: ['agent', 'roles', 'roleName', 'status'],
  Registration: ['url', 'opens', 'closes', 'state'],
  Document: ['name', 'url', 'inLanguage', 'encodingFormat', 'availability'],
  Affiliation: ['roleName', 'organization', 'current'],
  Quotation: [
    'text',
    'inLanguage',
    'translations',
    'translator',
    'creator',
    'creatorLabel',
    'affiliations',
    'isPartOf',
    'isPartOfBasis',
    'about',
    'dateCreated',
    'citation',
  ],
  Post: [
    'headline',
    'abstract',
    'author',
    'datePublished',
    'dateModified',
    'timeRequired',
    'inLanguage',
    'articleSection',
    'about',
    'image',
    'url',
  ],
};

export interface JsonLdOptions {
  /** BCP 47 tag of the reader; each text falls back by itself. */
  readonly language: string;
  /** Address of the content document: `@id`s start from it. Without one they are relative, which JSON-LD allows. */
  readonly base?: string;
}

/** What an event calls those with each role; the others are contributors, with their role beside them. */
const properties: Partial<Record<Participant['roles'][number], string>> = {
  organizer: 'organizer',
  speaker: 'performer',
  sponsor: 'sponsor',
};

class Writer {
  readonly #document: ContentDocument;
  readonly #options: JsonLdOptions;
  readonly #say: Say;
  /** A circle is cut where it closes. */
  readonly #open = new Set<Event>();

  constructor(document: ContentDocument, options: JsonLdOptions) {
    this.#document = document;
    this.#options = options;
    this.#say = textsOf(document, options.language);
  }

  id(id: string): string {
    return `${this.#options.base ?? ''}#${id}`;
  }

  #participants({ participants = [] }: Event): Record<string, unknown> {
    const all: Record<string, unknown[]> = {};
    for (const { agent, roles, roleName, status } of participants) {
      const isKnown = find(this.#document, 'organizations', agent) ?? find(this.#document, 'people', agent);
      if (!isKnown || status === 'tbc' || status === 'withdrawn') continue;
      for (const role of roles) {
        const property = properties[role] ?? 'contributor';
        const name = this.#say(roleName) ?? (property === 'contributor' ? role : undefined);
        const who = { '@id': this.id(agent!) };
        const node = name ? { '@type': 'Role', roleName: name, [property]: who } : who;
        (all[property] ??= []).push(node);
      }
    }
    return all;
  }

  #topic({ id, name, kind }: Topic): JsonLd {
    return known({ '@type': 'DefinedTerm', '@id': this.id(id), name: this.#say(name), inDefinedTermSet: kind });
  }

  event(event: Event): JsonLd | undefined {
    const node = eventJsonLd(this.#document, event, this.#options.language);
    if (!node || this.#open.has(event)) return undefined;
    this.#open.add(event);
    const topics = [...(event.about ?? []), ...(event.track ? [event.track] : [])];
    const parts = findSubEvents(this.#document, event).map((part) => this.event(part));
    return known({
      ...node,
      '@context': undefined,
      '@id': this.id(event.id),
      // The parts stand in it, so it need not be named by them.
      superEvent: undefined,
      additionalType: event.kind,
      alternateName: event.alternateName?.map(this.#say).filter((name) => name !== undefined),
      keywords: event.keywords?.map(this.#say).filter((name) => name !== undefined),
      about: topics
        .map((id) => find(this.#document, 'topics', id))
        .filter((topic) => topic !== undefined)
        .map((topic) => this.#topic(topic)),
      organizer: undefined,
      performer: undefined,
      ...this.#participants(event),
      subEvent: parts.filter((part) => part !== undefined),
    });
  }

  agent(agent: Organization | Person, type: string): JsonLd {
    const { url, sameAs, alternateName } = agent;
    return known({
      '@type': type,
      '@id': this.id(agent.id),
      name: this.#say(agent.name),
      alternateName,
      description: this.#say(agent.description),
      url,
      sameAs,
      image: image(agent.image, this.#say),
      ...('foundingDate' in agent ? { foundingDate: agent.foundingDate } : {}),
      ...('honorificPrefix' in agent ? { honorificPrefix: this.#say(agent.honorificPrefix) } : {}),
    });
  }
}

/** Where each event of a document begins to be written: at those that nothing contains, and once in each circle. */
function roots(document: ContentDocument): readonly Event[] {
  const reached = new Set<Event>();
  const reach = (event: Event) => {
    if (reached.has(event)) return;
    reached.add(event);
    for (const part of findSubEvents(document, event)) reach(part);
  };
  const tops = (document.events ?? []).filter((event) => !findSuperEvent(document, event));
  for (const event of tops) reach(event);
  const circled: Event[] = [];
  for (const event of allEvents(document.events)) {
    if (reached.has(event)) continue;
    circled.push(event);
    reach(event);
  }
  return [...tops, ...circled];
}

/** A document as one JSON-LD object, ready for `JSON.stringify`. */
export function documentJsonLd(document: ContentDocument, options: JsonLdOptions): JsonLd {
  const writer = new Writer(document, options);
  const { language } = options;
  /** With the `@id`s of the node and of whoever made it. */
  const within = (node: JsonLd | undefined, id: string, property: 'creator' | 'author', agent: string | undefined) => {
    const maker = node?.[property];
    return (
      node &&
      known({
        ...node,
        '@context': undefined,
        '@id': writer.id(id),
        [property]: maker && agent ? { '@id': writer.id(agent), ...maker } : maker,
      })
    );
  };
  return {
    '@context': [context, { '@language': language }],
    '@graph': [
      ...(document.organizations ?? []).map((each) => writer.agent(each, 'Organization')),
      ...(document.people ?? []).map((each) => writer.agent(each, 'Person')),
      ...roots(document).map((each) => writer.event(each)),
      ...(document.quotations ?? []).map((each) =>
        within(quotationJsonLd(document, each, language), each.id, 'creator', each.creator),
      ),
      ...(document.posts ?? []).map((each) =>
        within(postJsonLd(document, each, language), each.id, 'author', each.author),
      ),
    ].filter((node) => node !== undefined),
  };
}
