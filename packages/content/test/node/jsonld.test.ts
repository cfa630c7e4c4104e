import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, readDocument } from '@ess-kit/content';
import { eventJsonLd, postJsonLd } from '@ess-kit/content/jsonld.js';
import fc from 'fast-check';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { anyDocument, complete } from '../documents.ts';

const eventOf = (value: unknown, id: string, language = 'fr') => {
  const { document } = readDocument(value);
  return eventJsonLd(document, find(document, 'events', id)!, language);
};
const only = (fields: object, language = 'fr') =>
  eventOf({ inLanguage: 'fr', events: [{ id: 'e', name: 'E', ...fields }] }, 'e', language);

test('an event that uses everything, as the facts are', () => {
  assert.deepEqual(eventOf(complete(), 'session', 'en'), {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Session',
    startDate: '2021-06-01T11:05+02:00',
    endDate: '2021-06-01T13:45+02:00',
    identifier: '2.3.2',
    description: 'Abstract',
    doorTime: '2021-06-01T11:00+02:00',
    duration: 'PT2H40M',
    organizer: [{ '@type': 'Organization', name: 'GSEF', url: 'https://gsef.example/' }],
    performer: [{ '@type': 'Person', name: 'Emilia Saiz' }],
    superEvent: {
      '@type': 'Event',
      '@id': 'https://forum.example/',
      url: 'https://forum.example/',
      name: 'Forum',
      startDate: '2021-05-26',
      endDate: '2021-06-01',
    },
    inLanguage: ['fr', 'en'],
    offers: {
      '@type': 'Offer',
      url: 'https://forum.example/register',
      availability: 'https://schema.org/InStock',
      availabilityStarts: '2021-05-01',
      availabilityEnds: '2021-05-31',
    },
    workFeatured: [
      {
        '@type': 'CreativeWork',
        name: 'Guide',
        url: 'https://forum.example/g.pdf',
        inLanguage: ['fr'],
        encodingFormat: 'application/pdf',
      },
    ],
    recordedIn: [{ '@type': 'CreativeWork', name: 'Film', url: 'https://forum.example/f' }],
  });
});

test('places, modes, status, capacity, image', () => {
  const forum = eventOf(complete(), 'forum');
  assert.deepEqual(forum?.['location'], [
    {
      '@type': 'Place',
      name: 'Bruxelles',
      address: { '@type': 'PostalAddress', name: 'Rue Haute 1', addressCountry: 'BE' },
      geo: { '@type': 'GeoCoordinates', latitude: 50.85, longitude: 4.35 },
    },
    { '@type': 'VirtualLocation', name: 'Zoom', url: 'https://zoom.example/1' },
  ]);
  assert.equal(forum?.['@id'], 'https://forum.example/');
  assert.equal(forum?.['eventStatus'], 'https://schema.org/EventScheduled');
  assert.equal(forum?.['eventAttendanceMode'], 'https://schema.org/MixedEventAttendanceMode');
  assert.equal(forum?.['maximumAttendeeCapacity'], 100);
  assert.equal(forum?.['remainingAttendeeCapacity'], 7);
  assert.deepEqual(forum?.['image'], {
    '@type': 'ImageObject',
    url: 'https://forum.example/i.png',
    caption: 'Salle',
    creditText: 'GSEF',
    width: 300,
    height: 200,
  });
});

test('an event of which little is known says little', () => {
  assert.deepEqual(only({}), { '@context': 'https://schema.org', '@type': 'Event', name: 'E' });
  assert.deepEqual(
    only({
      startDate: '2011-10',
      registration: { required: true, state: 'unknown' },
      documents: [{ name: 'N', url: null }],
    }),
    {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'E',
      startDate: '2011-10',
    },
  );
});

test('a date keeps its precision; an hour has the offset of its zone on that day', () => {
  for (const startDate of ['2021', '2021-06', '2021-06-01'])
    assert.equal(only({ startDate, timeZone: 'Europe/Paris' })?.['startDate'], startDate);
  const hour = (startDate: string, timeZone?: string) => only({ startDate, timeZone })?.['startDate'];
  assert.equal(hour('2021-06-01T11:05', 'America/Argentina/Cordoba'), '2021-06-01T11:05-03:00');
  assert.equal(hour('2021-01-01T11:05', 'Europe/Paris'), '2021-01-01T11:05+01:00');
  assert.equal(hour('2021-07-01T11:05', 'Europe/Paris'), '2021-07-01T11:05+02:00');
  assert.equal(hour('2021-07-01T11:05', 'Asia/Kathmandu'), '2021-07-01T11:05+05:45');
  assert.equal(hour('2021-07-01T11:05', 'Africa/Dakar'), '2021-07-01T11:05+00:00');
  assert.equal(hour('2021-07-01T11:05', 'Mars/Olympus'), '2021-07-01T11:05');
  assert.equal(hour('2021-07-01T11:05'), '2021-07-01T11:05');
});

test('somebody to be confirmed or withdrawn, or without an entry, is never a performer', () => {
  const value = {
    people: [{ id: 'a', name: 'A' }],
    events: [
      {
        id: 'e',
        name: { fr: 'E' },
        participants: [
          { agent: 'a', roles: ['speaker'], status: 'tbc' },
          { agent: 'a', roles: ['speaker', 'organizer'], status: 'withdrawn' },
          { label: { fr: 'Quelqu’un' }, roles: ['speaker', 'organizer'], status: 'confirmed' },
          { agent: 'nobody', roles: ['speaker'] },
          { agent: 'a', roles: ['moderator'] },
        ],
      },
    ],
  };
  assert.equal(eventOf(value, 'e')?.['performer'], undefined);
  assert.equal(eventOf(value, 'e')?.['organizer'], undefined);
});

test('each text falls back by itself', () => {
  const ld = only(
    { name: { fr: 'Forum', en: 'Forum' }, abstract: { en: 'In English' }, description: { ar: 'x' } },
    'ar',
  );
  assert.equal(ld?.['description'], 'In English', 'the abstract before the description');
  assert.equal(eventJsonLd({}, { id: 'e', name: { fr: ' ' } }, 'fr'), undefined);
});

test('a rescheduled event', () => {
  const ld = only({ eventStatus: 'EventRescheduled', previousStartDate: '2020-06-01', startDate: '2021-06-01' });
  assert.equal(ld?.['previousStartDate'], '2020-06-01');
  assert.equal(ld?.['eventStatus'], 'https://schema.org/EventRescheduled');
});

test('a post', () => {
  const { document } = readDocument(complete());
  assert.deepEqual(postJsonLd(document, document.posts![0]!, 'en'), {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: 'Titre',
    author: { '@type': 'Organization', name: 'GSEF', url: 'https://gsef.example/' },
    datePublished: '2020-04-17',
    dateModified: '2020-04-21',
    timeRequired: 'PT2M',
    inLanguage: 'fr',
    articleSection: ['Finance'],
    about: [
      {
        '@type': 'Event',
        name: 'Session',
        startDate: '2021-06-01T11:05+02:00',
        endDate: '2021-06-01T13:45+02:00',
      },
    ],
  });
});

/** Every string and number of a value. */
function* leaves(value: unknown): Generator<unknown> {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* leaves(part);
  else yield value;
}

test('nothing is invented: every value is in the document, a term of schema.org, or a date with its offset', () => {
  const terms = /^(?:https:\/\/schema\.org(?:\/\w+)?|[A-Z]\w+)$/;
  fc.assert(
    fc.property(anyDocument, (value) => {
      const { document } = readDocument(value);
      const given = new Set(leaves(document));
      for (const event of document.events ?? []) {
        const ld = eventJsonLd(document, event, 'en');
        for (const leaf of leaves(JSON.parse(JSON.stringify(ld ?? {}))))
          assert.ok(
            given.has(leaf) ||
              terms.test(String(leaf)) ||
              given.has(String(leaf).replace(/[+-]\d\d:\d\d$/, '')) ||
              given.has(`${String(leaf).slice(0, 16)}:00`),
            String(leaf),
          );
      }
    }),
  );
});

test('hostile strings stay strings', () => {
  for (const { value } of attackStrings()) {
    const ld = eventJsonLd({}, { id: 'e', name: { fr: value } }, 'fr');
    if (value.trim()) assert.equal((JSON.parse(JSON.stringify(ld)) as { name: string }).name, value);
    else assert.equal(ld, undefined);
  }
});
