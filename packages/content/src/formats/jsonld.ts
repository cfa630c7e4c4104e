/**
 * Items as schema.org JSON-LD: exactly the facts that are known, in the language that is shown.
 * What is unknown is absent; nothing is filled in to please a validator.
 */
import { parseDate } from '../dates.js';
import { find, findSuperEvent } from '../find.js';
import type { ContentDocument, Event, EventDocument, Location, Post } from '../model.js';
import { timeZoneOf } from '../super-events.js';
import { offsetMinutes, toInstant } from '../zone.js';
import { agent, context, image, type JsonLd, known, type Say, textsOf } from './jsonld-parts.js';

export type { JsonLd };

/**
 * A date as it is written, with the offset that its zone has then: `2021-06-01T11:05-03:00`.
 * Without a known zone an hour stays local, as ISO 8601 allows.
 */
function withOffset(date: string | undefined, timeZone: string | undefined): string | undefined {
  const parts = date ? parseDate(date) : undefined;
  if (!date || parts?.precision !== 'minute' || !timeZone) return date;
  const instant = toInstant(parts, timeZone);
  if (instant === undefined) return date;
  const minutes = Math.round(offsetMinutes(instant, timeZone)!);
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${date.slice(0, 16)}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Participants with a role who are named, and neither to be confirmed nor withdrawn. */
const agents = (document: ContentDocument, event: Event, role: string, say: Say) =>
  event.participants
    ?.filter(({ roles, status }) => roles.some((one) => one === role) && status !== 'tbc' && status !== 'withdrawn')
    .map((participant) => agent(document, participant.agent, say))
    .filter((found) => found !== undefined);

function address(text: string | undefined, addressCountry: string | undefined) {
  // An address is one text with us, which schema.org allows; only a country makes it a PostalAddress.
  return addressCountry ? known({ '@type': 'PostalAddress', name: text, addressCountry }) : text;
}

function location(document: ContentDocument, location: Location, say: Say): JsonLd {
  if (location.type === 'VirtualLocation')
    return known({ '@type': 'VirtualLocation', name: say(location.name), url: location.url });
  const place = find(document, 'places', location.place);
  return known({
    '@type': 'Place',
    name: say(location.name) ?? say(place?.name),
    address: address(say(location.address) ?? say(place?.address), place?.addressCountry),
    geo: place?.geo && { '@type': 'GeoCoordinates', ...place.geo },
    url: location.url ?? place?.url,
  });
}

/** Files that can be had; one that is missing is no work to link to. */
const works = (documents: readonly EventDocument[] | undefined, say: Say) =>
  documents
    ?.filter(({ url }) => url)
    .map((work) =>
      known({
        '@type': 'CreativeWork',
        name: say(work.name),
        url: work.url,
        inLanguage: work.inLanguage,
        encodingFormat: work.encodingFormat,
      }),
    );

const availability: Partial<Record<string, string>> = {
  open: `${context}/InStock`,
  full: `${context}/SoldOut`,
};

function offers({ registration }: Event, timeZone: string | undefined) {
  if (!registration?.url) return undefined;
  return known({
    '@type': 'Offer',
    url: registration.url,
    availability: availability[registration.state ?? ''],
    availabilityStarts: withOffset(registration.opens, timeZone),
    availabilityEnds: withOffset(registration.closes, timeZone),
  });
}

const term = (name: string | undefined) => name && `${context}/${name}`;

/** What names an event and says when it is. */
function outline(document: ContentDocument, event: Event, say: Say): Record<string, unknown> {
  const timeZone = timeZoneOf(document, event);
  return {
    '@type': 'Event',
    '@id': event.url,
    url: event.url,
    name: say(event.name),
    startDate: withOffset(event.startDate, timeZone),
    endDate: withOffset(event.endDate, timeZone),
  };
}

/**
 * An event as schema.org `Event`.
 * @param language BCP 47 tag of the reader; each text falls back by itself.
 * @returns undefined when the event has no name in any language.
 */
export function eventJsonLd(document: ContentDocument, event: Event, language: string): JsonLd | undefined {
  const say = textsOf(document, language, event);
  if (!say(event.name)) return undefined;
  const timeZone = timeZoneOf(document, event);
  const superEvent = findSuperEvent(document, event);
  const locations = event.location?.map((each) => location(document, each, say));
  return known({
    '@context': context,
    ...outline(document, event, say),
    identifier: event.identifier,
    description: say(event.abstract) ?? say(event.description),
    previousStartDate: withOffset(event.previousStartDate, timeZone),
    doorTime: withOffset(event.doorTime, timeZone),
    duration: event.duration,
    eventStatus: term(event.eventStatus),
    eventAttendanceMode: term(event.eventAttendanceMode),
    location: locations?.length === 1 ? locations[0] : locations,
    organizer: agents(document, event, 'organizer', say),
    performer: agents(document, event, 'speaker', say),
    superEvent: superEvent && known(outline(document, superEvent, say)),
    inLanguage: event.inLanguage,
    maximumAttendeeCapacity: event.maximumAttendeeCapacity,
    maximumPhysicalAttendeeCapacity: event.maximumPhysicalAttendeeCapacity,
    maximumVirtualAttendeeCapacity: event.maximumVirtualAttendeeCapacity,
    remainingAttendeeCapacity: event.remainingAttendeeCapacity,
    offers: offers(event, timeZone),
    image: image(event.image, say),
    workFeatured: works(event.documents, say),
    recordedIn: works(event.recordings, say),
  });
}

/**
 * A post as schema.org `BlogPosting`.
 * @param language BCP 47 tag of the reader; each text falls back by itself.
 * @returns undefined when the post has no headline in any language.
 */
export function postJsonLd(document: ContentDocument, post: Post, language: string): JsonLd | undefined {
  const say = textsOf(document, language, post);
  const others = textsOf(document, language);
  const headline = say(post.headline);
  if (!headline) return undefined;
  return known({
    '@context': context,
    '@type': 'BlogPosting',
    '@id': post.url,
    url: post.url,
    headline,
    abstract: say(post.abstract),
    author: agent(document, post.author, others),
    datePublished: post.datePublished,
    dateModified: post.dateModified,
    timeRequired: post.timeRequired,
    inLanguage: post.inLanguage,
    articleSection: post.articleSection
      ?.map((id) => others(find(document, 'topics', id)?.name))
      .filter((name) => name !== undefined),
    about: post.about
      ?.map((id) => find(document, 'events', id))
      .filter((event) => event !== undefined)
      .map((event) => known(outline(document, event, others))),
    image: image(post.image, say),
  });
}
