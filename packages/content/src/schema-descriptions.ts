/**
 * What authors' editors say about each field. A field of the model that is missing here does not
 * compile; nor does one that the model no longer has.
 */
import type {
  ContentDocument,
  Event,
  EventDocument,
  Image,
  LanguageService,
  Link,
  Location,
  Organization,
  Participant,
  Person,
  Place,
  Post,
  Quotation,
  Registration,
  TimeStatement,
  Topic,
} from './model.js';

type Part<T> = NonNullable<T> extends readonly (infer P)[] ? P : NonNullable<T>;

/** Every named object of the model. */
interface Described {
  ContentDocument: ContentDocument;
  Organization: Organization;
  Membership: Part<Organization['members']>;
  Person: Person;
  Affiliation: Part<Person['affiliations']>;
  Place: Place;
  Geo: Part<Place['geo']>;
  Topic: Topic;
  Event: Event;
  Location: Location;
  Participant: Participant;
  TimeStatement: TimeStatement;
  Registration: Registration;
  LanguageService: LanguageService;
  Document: EventDocument;
  Link: Link;
  Figure: Part<Event['figures']>;
  Image: Image;
  AsPrinted: Part<Quotation['asPrinted']>;
  Quotation: Quotation;
  Post: Post;
}

export type DescribedName = keyof Described;

const id = 'Unique in this document, and kept for good: links and calendars point to it.';
const source = 'Where this fact comes from, if not from the source of the document.';
const asPrinted = 'What the source printed, where we corrected it.';

/** What each object is. */
export const objects: Readonly<Record<DescribedName, string>> = {
  ContentDocument: 'Content of ESS Kit: one file feeds every element.',
  Organization: 'An organisation: a network, its members, a partner, a government.',
  Membership: 'A bond between a network and another organisation.',
  Person: 'Somebody named in the document.',
  Affiliation: 'What somebody was, and where.',
  Place: 'A place on earth.',
  Geo: 'Coordinates in degrees (WGS 84).',
  Topic: 'What a programme, a post or an organisation is about.',
  Event: 'An event, or a part of one: a day, a session, a workshop.',
  Location: 'Where an event is: a place of this document, a place by name only, or an online platform.',
  Participant: 'Somebody who takes part, named or still to be confirmed.',
  TimeStatement: 'One thing that the source says about when the event is. Several may contradict each other.',
  Registration: 'How to register.',
  LanguageService: 'Interpretation or captions in one language.',
  Document: 'A file of the event, also one that is lost.',
  Link: 'A link about the event.',
  Figure: 'A number worth showing.',
  Image: 'A picture.',
  AsPrinted: 'A fact as its source printed it.',
  Quotation: 'What somebody said.',
  Post: 'An article or a piece of news.',
};

/** What each field is. */
export const fields: {
  readonly [Name in DescribedName]: { readonly [Field in keyof Described[Name]]-?: string };
} = {
  ContentDocument: {
    $schema: 'The address of this schema, so that editors find it.',
    inLanguage: 'The language of every text that is a plain string.',
    fallbackLanguages: 'For readers whose language is not there: which to show instead, best first.',
    name: 'What this document is about.',
    dateModified: 'When this document was last changed.',
    license: 'Address of the licence of this content.',
    source: 'Where the facts come from.',
    organizations: 'Organisations, each once; everything else names them by id.',
    people: 'People, each once; everything else names them by id.',
    places: 'Places, each once; everything else names them by id.',
    topics: 'Topics, each once; everything else names them by id.',
    events: 'Events. Days and sessions stand in the subEvent of their event, or name it as superEvent.',
    quotations: 'Quotations.',
    posts: 'Posts.',
  },
  Organization: {
    id,
    name: 'Its full name.',
    alternateName: 'Acronyms and other names by which it is known or searched.',
    description: 'What it is, in our words.',
    image: 'Its logo or a picture.',
    url: 'Its own site.',
    sameAs: 'Pages elsewhere that are about it, such as Wikidata.',
    source,
    kind: 'What sort of organisation it is.',
    foundingDate: 'When it was founded.',
    location: 'Its seat. Leave it out when no source says.',
    areaServed:
      'Where it works: UN M49 regions such as "002" (Africa; "001" is the world), ISO 3166 countries such as "FR".',
    knowsLanguage: 'The languages in which it works.',
    about: 'Its topics.',
    parentOrganization: 'What it is a part of.',
    members: 'Its sections, members and partners.',
  },
  Membership: {
    organization: 'The other organisation.',
    relation: 'What that one is to this one.',
  },
  Person: {
    id,
    name: 'The full name, without titles.',
    alternateName: 'Other spellings.',
    description: 'Who this is, in our words.',
    image: 'A portrait.',
    url: 'A page about this person.',
    sameAs: 'Pages elsewhere that are about this person.',
    source,
    honorificPrefix: 'Such as "Dr".',
    affiliations: 'What this person is or was, and where.',
    deathDate: 'When this person died.',
  },
  Affiliation: {
    roleName: 'Such as "secretary general".',
    organization: 'Where.',
    current: 'False for what somebody no longer is.',
  },
  Place: {
    id,
    name: 'The name of the place.',
    addressCountry: 'Two letters, ISO 3166: "SN".',
    address: 'Street and town, as one writes them on a letter.',
    geo: 'Its point on the map.',
    url: 'The site of the place.',
    source,
  },
  Geo: {
    latitude: 'Degrees north; south is negative.',
    longitude: 'Degrees east; west is negative.',
  },
  Topic: {
    id,
    name: 'What readers see.',
    kind: 'What sort of topic it is.',
  },
  Event: {
    id,
    name: 'The title.',
    kind: 'What sort of event, or of part of one, this is.',
    identifier: 'The number that the programme gives it, such as "2.3.2".',
    alternateName: 'Hashtags, short titles.',
    superEvent: 'The event that this one is a part of. Not needed where it stands in its subEvent.',
    subEvent: 'Its parts, in their order.',
    abstract: 'One or two sentences in our words.',
    description: 'More, in our words.',
    keywords: 'Words to search by.',
    about: 'Its topics.',
    track: 'The track of a programme in which it runs: a topic.',
    image: 'A picture.',
    startDate: 'As precise as is known, and no more: 2021, 2021-06, 2021-06-01 or 2021-06-01T11:05 in timeZone.',
    endDate: 'The last day or the last minute, included. Leave it out when the source does.',
    previousStartDate: 'The date before it was rescheduled.',
    doorTime: 'When doors open.',
    duration: 'How long it lasts: PT2H30M.',
    timeZone: 'The IANA zone of its hours, such as Europe/Paris. Its parts inherit it.',
    timeStatements: 'What the source says about the time, where it says more than one thing.',
    eventStatus: 'Leave it out when it is not known.',
    statusNote: 'Why it is cancelled, postponed or moved.',
    eventAttendanceMode: 'On site, online or both.',
    location: 'Where it is; several for a mixed event.',
    maximumAttendeeCapacity: 'Places in all.',
    maximumPhysicalAttendeeCapacity: 'Places on site.',
    maximumVirtualAttendeeCapacity: 'Places online.',
    remainingAttendeeCapacity: 'Places left.',
    registration: 'How to register.',
    inLanguage: 'The languages spoken there.',
    languageServices: 'Interpretation, sign language, captions.',
    participants: 'Organisers, moderators, speakers; also those to be confirmed.',
    documents: 'Its files.',
    recordings: 'Its recordings.',
    doNotRecord: 'True where those who speak asked for no recording.',
    links: 'Other links.',
    figures: 'Numbers of the event, such as how many took part.',
    url: 'Its page.',
    dateModified: 'When this entry was last changed.',
    source,
    sourceChecked: 'When the source was last read.',
    license: 'Address of the licence, if not that of the document.',
    asPrinted,
  },
  Location: {
    type: 'On earth or online.',
    place: 'A place of this document.',
    name: 'The name of a place or platform: "Zoom".',
    address: 'Street and town.',
    url: 'Where to join, or the site of the place.',
  },
  Participant: {
    roles: 'What this participant does.',
    agent: 'The person or organisation.',
    label: 'What the source calls somebody who has no entry of their own.',
    roleName: 'The role in words, where roles do not say enough.',
    status: 'Confirmed, to be confirmed, or no longer coming.',
    via: 'Who names or invites them.',
    asPrinted,
  },
  TimeStatement: {
    start: 'As the source prints it.',
    end: 'As the source prints it.',
    utcOffset: 'As the source prints it: "-03:00".',
    timeZone: 'The IANA zone, if it is not that of the event.',
    duration: 'How long, if the source says so.',
    effective: 'True for the one that we follow: it equals startDate and endDate.',
    asPrinted,
  },
  Registration: {
    required: 'Whether one has to register.',
    url: 'Where to register.',
    opens: 'From when.',
    closes: 'Until when, included.',
    state: 'Whether there are places.',
  },
  LanguageService: {
    language: 'Into which language.',
    mode: '"unspecified" where the source only names the language.',
  },
  Document: {
    name: 'The title of the file.',
    id,
    url: 'Its address; null when the file is lost.',
    inLanguage: 'Its languages.',
    encodingFormat: 'Its media type, such as "application/pdf".',
    role: 'What it is for.',
    availability: '"missing" shows the title without a link.',
    asPrinted,
  },
  Link: {
    url: 'Where it leads.',
    name: 'Its text.',
    rel: 'What it is to the event, such as "livestream".',
    phase: 'When it is of use: before, during or after the event.',
    inLanguage: 'The languages of the page.',
  },
  Figure: {
    value: 'The number.',
    unitText: 'What it counts.',
    qualifier: 'Whether the source says "about" or "over".',
    asPrinted,
  },
  Image: {
    url: 'Its address.',
    description: 'What it shows, for those who do not see it.',
    width: 'In pixels; keeps the page from moving when it loads.',
    height: 'In pixels; keeps the page from moving when it loads.',
    credit: 'Whose it is.',
  },
  AsPrinted: {
    text: 'Letter by letter.',
    lang: 'Its language.',
    source: 'Which source.',
    locator: 'Where in the source.',
    note: 'What we changed, and why.',
  },
  Quotation: {
    id,
    text: 'What was said, without outer quotation marks; inner ones are written “ and ”.',
    inLanguage: 'The language in which it was printed.',
    translations: 'Which of the texts are translations, and whose: { "en": "human" }.',
    translator: 'Who translated it, for each language.',
    creator: 'Who said it: a person or an organisation.',
    creatorLabel: 'The bare name, where no more is known.',
    affiliations: 'What the speaker was then, and where.',
    isPartOf: 'The day or session where it was said.',
    isPartOfBasis: 'Whether the source says where, or we infer it.',
    dateCreated: 'When it was said.',
    about: 'Its topics.',
    citation: 'Where it was published.',
    mediaFragment: 'Where in the recording it is said, in seconds from the start.',
    source,
    asPrinted,
  },
  Post: {
    id,
    headline: 'The title.',
    abstract: 'A summary in our words.',
    author: 'Who wrote it: a person or an organisation.',
    datePublished: 'When it appeared.',
    dateModified: 'When it was last changed.',
    timeRequired: 'How long it takes to read: PT2M.',
    inLanguage: 'The language of the post.',
    articleSection: 'Its topics and collections.',
    about: 'The events that it is about.',
    mentions: 'Other items of this document that it names.',
    figures: 'Numbers in it.',
    image: 'A picture.',
    url: 'Where to read it.',
    source,
    asPrinted,
  },
};
