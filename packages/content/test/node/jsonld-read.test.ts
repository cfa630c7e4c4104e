import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  allEvents,
  type ContentDocument,
  type Event,
  find,
  findAgent,
  parseDate,
  readDocument,
  timeZoneOf,
} from '@ess-kit/content';
import { readFeed } from '@ess-kit/content/feeds.js';
import { readFrab } from '@ess-kit/content/frab-read.js';
import { eventJsonLd } from '@ess-kit/content/jsonld.js';
import { readJsonLd } from '@ess-kit/content/jsonld-read.js';
import { documentJsonLd } from '@ess-kit/content/jsonld-write.js';
import { pickText } from '@ess-kit/content/text.js';
import { toInstant } from '@ess-kit/content/zone.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import fc from 'fast-check';
import { anyDocument, complete } from '../documents.ts';
import { frabSchedule } from '../feeds/schedule.ts';
import { cpuTime } from '../feeds/cpu-time.ts';

/** Reads a value; what is read follows the model. */
function read(value: unknown) {
  const { document, faults } = readJsonLd(value);
  assert.deepEqual(readDocument(document), { document, faults: [] });
  const ids = [
    ...allEvents(document.events),
    ...(document.people ?? []),
    ...(document.organizations ?? []),
    ...(document.places ?? []),
    ...(document.topics ?? []),
  ].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  return { document, faults, events: document.events ?? [] };
}

/** Reads an event with these members besides its name. */
const one = (members: object) => {
  const reading = read({ '@context': 'https://schema.org', '@type': 'Event', name: 'E', ...members });
  return { ...reading, event: reading.events[0]! };
};

const told = ({ faults }: { faults: ReturnType<typeof readJsonLd>['faults'] }) =>
  faults.map(({ path, expected }) => `${path} ${expected}`);

test('an event as sites write it', () => {
  const { event, document, faults } = one({
    '@type': 'BusinessEvent',
    url: 'https://forum.example/events/forum-2026/',
    description: '<p>Deux jours&nbsp;!</p>',
    startDate: '2026-05-11T09:00:00+02:00',
    endDate: '2026-05-12T18:00:00+02:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'http://schema.org/MixedEventAttendanceMode',
    location: [
      {
        '@type': 'Place',
        name: 'Palais',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 rue Haute',
          postalCode: '1000',
          addressLocality: 'Bruxelles',
          addressCountry: 'BE',
        },
        geo: { '@type': 'GeoCoordinates', latitude: '50.85', longitude: 4.35 },
      },
      { '@type': 'VirtualLocation', url: 'https://zoom.example/1' },
    ],
    organizer: { '@type': 'Organization', name: 'GSEF', url: 'https://gsef.example/' },
    performer: [{ '@type': 'Person', name: 'Awa' }, 'Bruno', { name: 'Chœur' }],
    offers: {
      '@type': 'Offer',
      url: 'https://forum.example/register',
      availability: 'https://schema.org/SoldOut',
      validFrom: '2026-03-01T10:00',
    },
    image: ['https://forum.example/i.png', 'https://forum.example/j.png'],
    inLanguage: ['fr', { '@type': 'Language', alternateName: 'en' }],
    keywords: 'finance, territoires',
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(event, {
    id: 'forum-2026',
    name: 'E',
    description: 'Deux jours\u00a0!',
    keywords: ['finance', 'territoires'],
    image: { url: 'https://forum.example/i.png' },
    startDate: '2026-05-11T09:00',
    endDate: '2026-05-12T18:00',
    timeZone: 'Etc/GMT-2',
    eventStatus: 'EventScheduled',
    eventAttendanceMode: 'MixedEventAttendanceMode',
    location: [
      { type: 'Place', place: 'place-Palais' },
      { type: 'VirtualLocation', url: 'https://zoom.example/1' },
    ],
    registration: { url: 'https://forum.example/register', opens: '2026-03-01', state: 'full' },
    inLanguage: ['fr', 'en'],
    participants: [
      { agent: 'GSEF', roles: ['organizer'] },
      { agent: 'Awa', roles: ['speaker'] },
      { label: 'Bruno', roles: ['speaker'] },
      { label: 'Chœur', roles: ['speaker'] },
    ],
    url: 'https://forum.example/events/forum-2026/',
  });
  assert.deepEqual(document.places, [
    {
      id: 'place-Palais',
      name: 'Palais',
      addressCountry: 'BE',
      address: '1 rue Haute, 1000 Bruxelles',
      geo: { latitude: 50.85, longitude: 4.35 },
    },
  ]);
});

test('an object, a list, lists of lists, a graph, an ItemList beside other types', () => {
  const event = { '@type': 'MusicEvent', name: 'E' };
  for (const value of [
    event,
    [event],
    [[event], [null]],
    { '@graph': [{ '@type': 'WebSite', name: 'W' }, event] },
    [
      { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'x' }] },
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: event }] },
    ],
    { '@type': 'ItemList', itemListElement: [event] },
    { '@type': 'WebPage', mainEntity: event },
    { '@type': ['Thing', 'https://schema.org/Event'], name: 'E' },
    { '@type': 'schema:Festival', name: 'E' },
  ])
    assert.deepEqual(
      read(value).events.map(({ name }) => name),
      ['E'],
      JSON.stringify(value),
    );
});

test('dates: an offset without a colon, a day only, no offset, no end, a month', () => {
  const times = (members: object) => {
    const { startDate, endDate, timeZone } = one(members).event;
    return [startDate, endDate, timeZone];
  };
  assert.deepEqual(times({ startDate: '2026-05-11T09:00:00-0400' }), ['2026-05-11T09:00', undefined, 'Etc/GMT+4']);
  assert.deepEqual(times({ startDate: '2026-05-11', endDate: '2026-05-12' }), ['2026-05-11', '2026-05-12', undefined]);
  assert.deepEqual(times({ startDate: '2026-05-11 09:00' }), ['2026-05-11T09:00', undefined, undefined]);
  assert.deepEqual(times({ startDate: '2026-05' }), ['2026-05', undefined, undefined]);
  assert.deepEqual(times({ startDate: '2026-05-11T09:00Z' }), ['2026-05-11T09:00', undefined, 'UTC']);
  // All times are shown by the clocks of the start.
  assert.deepEqual(times({ startDate: '2026-05-11T09:00+02:00', endDate: '2026-05-11T09:00Z' }), [
    '2026-05-11T09:00',
    '2026-05-11T11:00',
    'Etc/GMT-2',
  ]);
  assert.deepEqual(told(one({ startDate: '2026-05-11T09:00+05:30' })), ['/startDate timeZone']);
  assert.deepEqual(told(one({ startDate: 'samedi 11 mai' })), ['/startDate date']);
  const back = one({ startDate: '2026-05-11', endDate: '2026-05-01' });
  assert.deepEqual([back.event.endDate, told(back)], [undefined, ['/endDate after startDate']]);
});

test('null members, an address as text, many performers', () => {
  const { event, faults } = one({
    endDate: null,
    location: 'Maison des réseaux, Paris',
    image: null,
    performer: Array.from({ length: 44 }, (_, index) => ({ '@type': 'Person', name: `P${index}` })),
    offers: null,
    subEvent: [null],
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(event.location, [{ type: 'Place', name: 'Maison des réseaux, Paris' }]);
  assert.equal(event.participants!.length, 44);
});

test('comments and trailing commas', async () => {
  const { document, format } = await readFeed('// events\n[{ "@type": "Event", "name": "E", }, ]');
  assert.equal(format, 'jsonld');
  assert.equal(document.events![0]!.name, 'E');
});

test('a page with no event is refused in words', () => {
  const { document, faults } = read({ '@context': 'https://schema.org', '@type': 'WebSite', name: 'W' });
  assert.deepEqual(document, {});
  assert.equal(faults.length, 1);
  assert.match(faults[0]!.expected, /an Event/);
});

test('texts by language', () => {
  const { event } = one({
    name: [
      { '@value': 'Forum', '@language': 'fr' },
      { '@value': 'Forum (en)', '@language': 'en' },
    ],
  });
  assert.deepEqual(event.name, { fr: 'Forum', en: 'Forum (en)' });
  assert.equal(
    read({ '@context': ['https://schema.org', { '@language': 'fr' }], '@type': 'Event', name: 'E' }).document
      .inLanguage,
    'fr',
  );
});

test('parts by nesting, by reference, and by naming what contains them', () => {
  const { events } = read([
    { '@type': 'Event', '@id': '#part', name: 'Part' },
    {
      '@type': 'Event',
      '@id': '#whole',
      name: 'Whole',
      subEvent: [{ '@id': '#part' }, { '@type': 'Event', name: 'Nested' }],
    },
    { '@type': 'Event', name: 'Other', superEvent: { '@id': '#whole' } },
    {
      '@type': 'Event',
      name: 'Last',
      superEvent: { '@type': 'Event', name: 'Series', url: 'https://x.example/series' },
    },
  ]);
  assert.deepEqual(
    events.map(({ id, superEvent, subEvent }) => [id, superEvent, subEvent?.map(({ name }) => name)]),
    [
      ['part', 'whole', undefined],
      ['whole', undefined, ['Nested']],
      ['Other', 'whole', undefined],
      ['Last', 'series', undefined],
      ['series', undefined, undefined],
    ],
  );
});

test('circles of subEvent and superEvent are cut, and told', () => {
  const nested = read([
    { '@type': 'Event', '@id': '#a', name: 'A', subEvent: { '@id': '#b' } },
    { '@type': 'Event', '@id': '#b', name: 'B', subEvent: { '@id': '#a' } },
  ]);
  assert.deepEqual(
    nested.events.map(({ id, subEvent }) => [id, subEvent?.map(({ id }) => id)]),
    [['a', ['b']]],
  );
  assert.deepEqual(told(nested), ['/1/subEvent an event that does not contain this one']);
  const named = read([
    { '@type': 'Event', '@id': '#a', name: 'A', superEvent: { '@id': '#b' } },
    { '@type': 'Event', '@id': '#b', name: 'B', superEvent: { '@id': '#a' } },
    { '@type': 'Event', '@id': '#c', name: 'C', superEvent: { '@id': '#c' } },
  ]);
  assert.equal(named.events.filter(({ superEvent }) => superEvent).length, 1);
  assert.ok(named.faults.length >= 1);
});

test('nothing nests too deep', () => {
  let event: object = { '@type': 'Event', name: 'E' };
  for (let depth = 0; depth < 5000; depth++) event = { '@type': 'Event', name: 'E', subEvent: [event] };
  const { events, faults } = read(event);
  assert.ok([...allEvents(events)].length > 30);
  assert.ok(faults.some(({ expected }) => expected === 'shallower'));
});

test('hostile addresses are dropped, hostile names reach no prototype', () => {
  const { document } = read(
    JSON.parse(
      '{"@type":"Event","@id":"__proto__","name":"E","url":"javascript:alert(1)","image":"data:image/png,x","__proto__":{"name":"x"},"organizer":{"@type":"Organization","name":"__proto__","url":"javascript:0"},"location":{"@type":"VirtualLocation","url":"vbscript:x"},"workFeatured":{"url":"file:///x"}}',
    ),
  );
  assert.ok(!/javascript|data:|vbscript|file:/.test(JSON.stringify(document)));
});

test('hostile strings stay strings', () => {
  for (const { value } of attackStrings())
    one({ name: value, description: value, startDate: value, location: value, '@id': value, url: value });
});

const say = (document: ContentDocument, text: Event['name'] | undefined) =>
  pickText(text, 'fr', document.fallbackLanguages, document.inLanguage)?.value;

/** What JSON-LD holds of an event. */
function facts(document: ContentDocument, event: Event) {
  const zone = timeZoneOf(document, event);
  /** A moment where there is one, since zones become offsets. */
  const when = (date: string | undefined) => {
    const parts = date ? parseDate(date) : undefined;
    return parts?.precision === 'minute' && zone ? toInstant(parts, zone) : date;
  };
  return {
    id: event.id,
    kind: event.kind,
    name: say(document, event.name),
    description: say(document, event.abstract) ?? say(document, event.description),
    identifier: event.identifier,
    start: when(event.startDate),
    end: when(event.endDate),
    status: event.eventStatus,
    languages: event.inLanguage,
    track: say(document, find(document, 'topics', event.track)?.name),
    places: (event.location ?? []).map(({ type, place, name }) => [
      type,
      say(document, name) ?? say(document, find(document, 'places', place)?.name),
    ]),
    who: (event.participants ?? [])
      .filter(({ agent, status }) => findAgent(document, agent) && status !== 'tbc' && status !== 'withdrawn')
      .flatMap(({ agent, roles }) => roles.map((role) => `${role} ${say(document, findAgent(document, agent)!.name)}`))
      .sort(),
    files: (event.documents ?? []).filter(({ url }) => url).map(({ name, url }) => [say(document, name), url]),
    keywords: (event.keywords ?? []).map((keyword) => say(document, keyword)),
    parts: (event.subEvent ?? []).map(({ id }) => id),
  };
}

function assertRoundTrip(document: ContentDocument) {
  const written = JSON.parse(JSON.stringify(documentJsonLd(document, { language: 'fr' }))) as unknown;
  const back = read(written);
  for (const event of allEvents(document.events)) {
    const found = find(back.document, 'events', event.id)!;
    assert.ok(found, event.id);
    assert.deepEqual(facts(back.document, found), facts(document, event));
  }
  return back;
}

test('a programme of three hundred sessions goes out and comes back', () => {
  const { document } = readFrab(frabSchedule());
  const back = assertRoundTrip(document);
  assert.deepEqual(back.faults, []);
  assert.equal(back.document.people!.length, document.people!.length);
});

test('a document that uses everything goes out and comes back', () => {
  const { document } = readDocument(complete());
  const { document: back } = assertRoundTrip(document);
  assert.deepEqual(
    back.quotations!.map(({ id, creator, inLanguage }) => [id, creator, inLanguage]),
    [['saiz-1', 'saiz', 'fr']],
  );
  assert.deepEqual(
    back.posts!.map(({ id, author, datePublished }) => [id, author, datePublished]),
    [['post', 'gsef', '2020-04-17']],
  );
});

test('what a page says about an event is read as that event', () => {
  const { document } = readDocument(complete());
  const session = find(document, 'events', 'session')!;
  const { events } = read(JSON.parse(JSON.stringify(eventJsonLd(document, session, 'fr'))));
  assert.deepEqual(
    events.map(({ name, superEvent }) => [name, superEvent]),
    [
      ['Séance', events[1]!.id],
      ['Forum', undefined],
    ],
  );
});

test('any document is written, each event once, and read again', () => {
  fc.assert(
    fc.property(anyDocument, (value) => {
      const { document } = readDocument(value);
      const text = JSON.stringify(documentJsonLd(document, { language: 'en', base: 'https://x.example/c.json' }));
      read(JSON.parse(text));
    }),
  );
});

test('whatever JSON-LD holds, what is read follows the model, and nothing is thrown', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.constantFrom('2026-05-11', '2026-05-11T09:00+02:00', 'https://x.example/a', '#a', '#b', 'EventScheduled'),
  );
  const keys =
    '@id @type name url startDate endDate doorTime location organizer performer contributor offers image subEvent superEvent about keywords inLanguage eventStatus identifier duration workFeatured text creator headline author'.split(
      ' ',
    );
  const types = fc.constantFrom('Event', 'Person', 'Organization', 'Quotation', 'BlogPosting', 'Role', 'Place');
  const node = (depth: number): fc.Arbitrary<unknown> =>
    fc
      .tuple(
        types,
        fc.array(
          fc.tuple(
            fc.constantFrom(...keys),
            depth ? fc.oneof(leaf, node(depth - 1), fc.array(node(depth - 1), { maxLength: 2 })) : leaf,
          ),
          { maxLength: 7 },
        ),
      )
      .map(([type, members]) => ({ '@type': type, name: 'N', ...Object.fromEntries(members) }));
  fc.assert(
    fc.property(fc.array(node(3), { maxLength: 3 }), (value) => void read(value)),
    { numRuns: 200 },
  );
  fc.assert(fc.property(fc.anything(), (value) => void read(value)));
});

test('ten thousand events are written and read at once', () => {
  const { document } = readFrab(frabSchedule({ sessions: 10_000, days: 20, rooms: 20 }));
  const took = cpuTime(() => {
    const written = documentJsonLd(document, { language: 'fr' });
    const { document: back } = readJsonLd(JSON.parse(JSON.stringify(written)));
    assert.equal([...allEvents(back.events)].length, 10_021);
  });
  assert.ok(took < 6000, `${Math.round(took)} ms`);
});
