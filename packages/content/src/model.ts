/**
 * The content document: what every element shows. Names are those of schema.org, of JSCalendar
 * (RFC 8984) where schema.org has none, and ours where neither has one.
 */
import {
  boolean,
  byLanguage,
  choice,
  date,
  duration,
  id,
  type Infer,
  language,
  list,
  number,
  object,
  ref,
  type Shape,
  string,
  text,
  type Text,
  timeZone,
  url,
  utcOffset,
} from './shape.js';

const languages = list(() => language);
const strings = list(() => string);
const texts = list(() => text);
const count = number(0, 10_000_000, true);

/** A fact as its source printed it, kept where we corrected it. */
const asPrinted = object(
  { text: string },
  { lang: language, source: string, locator: string, note: text },
  'AsPrinted',
);

const image = object({ url }, { description: text, width: count, height: count, credit: text }, 'Image');

/** `url` absent or null: the document existed and its file is missing. */
const document = object(
  { name: text },
  {
    id,
    url,
    inLanguage: languages,
    encodingFormat: string,
    role: choice('background', 'slides', 'minutes', 'recommendations', 'guidelines', 'brochure', 'recording'),
    availability: choice('available', 'missing'),
    asPrinted,
  },
  'Document',
);

const link = object(
  { url },
  { name: text, rel: string, phase: choice('before', 'during', 'after'), inLanguage: languages },
  'Link',
);

const geo = object({ latitude: number(-90, 90), longitude: number(-180, 180) }, {}, 'Geo');

export const place = object(
  { id, name: text },
  { addressCountry: string, address: text, geo, url, source: string },
  'Place',
);

/** Where an event is: a place of the document, a place by name only, or an online platform. */
const location = object(
  { type: choice('Place', 'VirtualLocation') },
  { place: ref('places'), name: text, address: text, url },
  'Location',
);

const participant = object(
  {
    roles: list(() =>
      choice('organizer', 'host', 'moderator', 'speaker', 'rapporteur', 'sponsor', 'partner', 'inMemoriam'),
    ),
  },
  {
    agent: ref('agent'),
    label: text,
    roleName: text,
    status: choice('confirmed', 'tbc', 'withdrawn'),
    via: ref('agent'),
    asPrinted,
  },
  'Participant',
);

/** One statement that a source makes about when an event is; several may contradict each other. */
const timeStatement = object(
  {},
  { start: date, end: date, utcOffset, timeZone, duration, effective: boolean, asPrinted },
  'TimeStatement',
);

const registration = object(
  {},
  {
    required: boolean,
    url,
    opens: date,
    closes: date,
    state: choice('open', 'full', 'waitlist', 'closed', 'unknown'),
  },
  'Registration',
);

const languageService = object(
  { language },
  { mode: choice('simultaneous', 'consecutive', 'sign', 'captions', 'unspecified') },
  'LanguageService',
);

const figure = object(
  { value: number(-1e15, 1e15), unitText: text },
  { qualifier: choice('exact', 'about', 'over'), asPrinted },
  'Figure',
);

const eventShape = object(
  { id, name: text },
  {
    kind: choice('event', 'day', 'plenary', 'session', 'breakout', 'workshop', 'intervention', 'webinar', 'break'),
    identifier: string,
    alternateName: texts,
    superEvent: ref('events'),
    subEvent: list((): Shape<Event> => eventShape as Shape<Event>),
    abstract: text,
    description: text,
    keywords: texts,
    about: list(() => ref('topics')),
    track: ref('topics'),
    image,
    startDate: date,
    endDate: date,
    previousStartDate: date,
    doorTime: date,
    duration,
    timeZone,
    timeStatements: list(() => timeStatement),
    eventStatus: choice('EventScheduled', 'EventCancelled', 'EventPostponed', 'EventRescheduled', 'EventMovedOnline'),
    statusNote: text,
    eventAttendanceMode: choice('OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'),
    location: list(() => location),
    maximumAttendeeCapacity: count,
    maximumPhysicalAttendeeCapacity: count,
    maximumVirtualAttendeeCapacity: count,
    remainingAttendeeCapacity: count,
    registration,
    inLanguage: languages,
    languageServices: list(() => languageService),
    participants: list(() => participant),
    documents: list(() => document),
    recordings: list(() => document),
    doNotRecord: boolean,
    links: list(() => link),
    figures: list(() => figure),
    url,
    dateModified: date,
    source: string,
    sourceChecked: date,
    license: url,
    asPrinted: list(() => asPrinted),
  },
  'Event',
);

/** Written by hand because a type that contains itself cannot be inferred. */
export interface Event extends Omit<Infer<typeof eventShape>, 'subEvent'> {
  readonly subEvent?: readonly Event[];
}

export const event = eventShape as Shape<Event>;

const agentFields = {
  alternateName: strings,
  description: text,
  image,
  url,
  sameAs: list(() => url),
  source: string,
} as const;

export const organization = object(
  { id, name: text },
  {
    ...agentFields,
    kind: choice('network', 'federation', 'section', 'member', 'partner', 'organization', 'government'),
    foundingDate: date,
    location: ref('places'),
    areaServed: strings,
    knowsLanguage: languages,
    about: list(() => ref('topics')),
    parentOrganization: ref('organizations'),
    members: list(() =>
      object(
        { organization: ref('organizations') },
        { relation: choice('section', 'member', 'partner', 'observer', 'founder') },
        'Membership',
      ),
    ),
  },
  'Organization',
);

const affiliation = object({}, { roleName: text, organization: ref('organizations'), current: boolean }, 'Affiliation');

export const person = object(
  { id, name: text },
  { ...agentFields, honorificPrefix: text, affiliations: list(() => affiliation), deathDate: date },
  'Person',
);

/** What a programme, a post or an organisation is about. */
export const topic = object({ id, name: text }, { kind: choice('topic', 'collection', 'theme', 'track') }, 'Topic');

export const quotation = object(
  { id, text },
  {
    inLanguage: language,
    translations: byLanguage('human', 'machine'),
    translator: text,
    creator: ref('agent'),
    creatorLabel: text,
    affiliations: list(() => affiliation),
    isPartOf: ref('events'),
    isPartOfBasis: choice('stated', 'inferred'),
    about: list(() => ref('topics')),
    dateCreated: date,
    citation: url,
    mediaFragment: number(0, 1_000_000),
    source: string,
    asPrinted,
  },
  'Quotation',
);

export const post = object(
  { id, headline: text },
  {
    abstract: text,
    author: ref('agent'),
    datePublished: date,
    dateModified: date,
    timeRequired: duration,
    inLanguage: language,
    articleSection: list(() => ref('topics')),
    about: list(() => ref('events')),
    mentions: list(() => ref('any')),
    figures: list(() => figure),
    image,
    url,
    source: string,
    asPrinted: list(() => asPrinted),
  },
  'Post',
);

/** The collections of a document, in the order in which they are read. */
export const collections = {
  organizations: list(() => organization),
  people: list(() => person),
  places: list(() => place),
  topics: list(() => topic),
  events: list(() => event),
  quotations: list(() => quotation),
  posts: list(() => post),
} as const;

export const contentDocument = object(
  {},
  {
    $schema: string,
    inLanguage: language,
    fallbackLanguages: languages,
    name: text,
    dateModified: date,
    license: url,
    source: string,
    ...collections,
  },
  'ContentDocument',
);

export type { Text };
export type Place = Infer<typeof place>;
export type Location = Infer<typeof location>;
export type Organization = Infer<typeof organization>;
export type Person = Infer<typeof person>;
export type Topic = Infer<typeof topic>;
export type Quotation = Infer<typeof quotation>;
export type Post = Infer<typeof post>;
export type Participant = Infer<typeof participant>;
export type TimeStatement = Infer<typeof timeStatement>;
export type Registration = Infer<typeof registration>;
export type LanguageService = Infer<typeof languageService>;
export type EventDocument = Infer<typeof document>;
export type Link = Infer<typeof link>;
export type Image = Infer<typeof image>;
export type ContentDocument = Infer<typeof contentDocument>;
export type Collection = keyof typeof collections;
/** Anything with an id. */
export type Item = Event | Organization | Person | Place | Topic | Quotation | Post;
