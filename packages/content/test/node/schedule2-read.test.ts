import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEvents, find, readDocument } from '@ess-kit/content';
import { readFeed } from '@ess-kit/content/feeds.js';
import { readSchedule2 } from '@ess-kit/content/schedule2-read.js';
import fc from 'fast-check';

const schedule = (events: readonly object[], conference: object = {}, more: object = {}) => ({
  schedule: {
    version: '',
    conference: {
      acronym: 'forum2026',
      title: 'Forum',
      description: { fr: 'Trois jours', en: 'Three days' },
      start: '2026-05-04T09:00:00+01:00',
      end: '2026-05-05T18:00:00+01:00',
      time_zone_name: 'Africa/Tunis',
      url: 'https://forum.example/',
      tracks: [{ name: 'Finance', slug: 'finance' }],
      rooms: [
        { name: 'Salle 1', slug: 'salle-1', guid: 'r1', type: 'LECTURE_HALL' },
        { name: 'En ligne', slug: 'online', guid: 'r2', type: 'VIRTUAL', url: 'https://zoom.example/1' },
      ],
      days: [
        { index: 1, date: '2026-05-04', start: '2026-05-04T06:00:00+01:00', end: '2026-05-05T05:00:00+01:00' },
        { index: 2, date: '2026-05-05', start: '2026-05-05T06:00:00+01:00', end: '2026-05-06T05:00:00+01:00' },
      ],
      ...conference,
    },
    events,
    ...more,
  },
});

const session = {
  guid: '270fa44c-821a-577f-8ca3-33e8d4a8c2a7',
  code: 'HQCCYH',
  type: 'WORKSHOP',
  title: 'Crédit mutuel',
  subtitle: null,
  start: '2026-05-04T10:30:00+01:00',
  end: '2026-05-04T11:30:00+01:00',
  room: { name: 'Salle 1', slug: 'salle-1', guid: 'r1' },
  track: { slug: 'finance' },
  language: 'fr',
  abstract: { fr: 'Résumé', en: 'Abstract' },
  description: null,
  url: 'https://forum.example/1',
  logo: { url: 'https://forum.example/1.png' },
  participants: [
    { guid: 'p1', name: 'Awa', role: 'SPEAKER' },
    { guid: 'p2', name: 'Bruno', role: 'MODERATOR' },
  ],
  links: [{ type: 'ORIGIN', url: 'https://forum.example/o' }],
  attachments: [{ type: 'SLIDES', url: 'https://forum.example/1.pdf' }],
};

/** Reads one session that is as above but for these fields. */
function one(fields: object, conference?: object, more?: object) {
  const reading = readSchedule2(schedule([{ ...session, ...fields }], conference, more));
  assert.deepEqual(readDocument(reading.document), { document: reading.document, faults: [] });
  const [event] = [...allEvents(reading.document.events)].filter(({ kind }) => kind !== 'event' && kind !== 'day');
  return { ...reading, event: event! };
}

test('events flat, with room and track objects, participants with roles, texts by language', () => {
  const { document, faults, event } = one({});
  assert.deepEqual(faults, []);
  assert.deepEqual(event, {
    id: session.guid,
    kind: 'workshop',
    name: 'Crédit mutuel',
    abstract: { fr: 'Résumé', en: 'Abstract' },
    keywords: ['WORKSHOP'],
    track: 'track-finance',
    image: { url: 'https://forum.example/1.png' },
    startDate: '2026-05-04T10:30',
    endDate: '2026-05-04T11:30',
    location: [{ type: 'Place', place: 'room-salle-1' }],
    inLanguage: ['fr'],
    participants: [
      { agent: 'person-p1', roles: ['speaker'] },
      { agent: 'person-p2', roles: ['moderator'] },
    ],
    documents: [{ name: '1.pdf', url: 'https://forum.example/1.pdf', availability: 'available', role: 'slides' }],
    links: [{ url: 'https://forum.example/o', rel: 'origin' }],
    url: 'https://forum.example/1',
  });
  const [forum] = document.events!;
  assert.deepEqual(
    [
      forum!.id,
      forum!.description,
      forum!.startDate,
      forum!.endDate,
      forum!.timeZone,
      forum!.subEvent!.map(({ id, subEvent }) => [id, subEvent?.length]),
    ],
    [
      'forum2026',
      { fr: 'Trois jours', en: 'Three days' },
      '2026-05-04',
      '2026-05-05',
      'Africa/Tunis',
      [
        ['day-2026-05-04', 1],
        ['day-2026-05-05', undefined],
      ],
    ],
  );
  assert.deepEqual(document.places, [{ id: 'room-salle-1', name: 'Salle 1' }]);
});

test('a room online; an event without a room, a track or participants; null and empty texts', () => {
  assert.deepEqual(one({ room: { slug: 'online' } }).event.location, [
    { type: 'VirtualLocation', name: 'En ligne', url: 'https://zoom.example/1' },
  ]);
  const { event, faults } = one({
    room: null,
    track: null,
    participants: [],
    abstract: null,
    language: '',
    logo: null,
    subtitle: '',
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(
    [event.location, event.track, event.participants, event.abstract, event.inLanguage],
    [undefined, undefined, undefined, undefined, undefined],
  );
});

test('an ISO duration instead of an end', () => {
  assert.equal(one({ end: undefined, duration: 'PT1H15M' }).event.endDate, '2026-05-04T11:45');
});

test('the night belongs to the day before; a day that is not listed is none', () => {
  const { document } = one({ start: '2026-05-05T00:30:00+01:00', end: '2026-05-05T01:00:00+01:00' });
  assert.equal(find(document, 'events', 'day-2026-05-04')!.subEvent!.length, 1);
  const outside = one({ start: '2026-06-01T10:00:00+01:00', end: undefined });
  assert.equal(outside.document.events![0]!.subEvent!.at(-1)!.id, session.guid, 'kept in the event itself');
});

test('states: cancelled stays and says so, a draft is not announced', () => {
  assert.equal(one({ state: 'CANCELED' }).event.eventStatus, 'EventCancelled');
  assert.equal(one({ state: 'WITHDRAWN' }).event.eventStatus, 'EventCancelled');
  assert.equal(one({ state: 'CONFIRMED' }).event.eventStatus, undefined);
  const draft = readSchedule2(schedule([{ ...session, state: 'DRAFT' }]));
  assert.equal([...allEvents(draft.document.events)].length, 3);
  assert.deepEqual(
    draft.faults.map(({ path }) => path),
    ['/schedule/events/0/state'],
  );
});

test('people are described beside the events', () => {
  const { document } = one(
    {},
    {},
    { persons: [{ guid: 'p1', name: 'Awa', biography: 'Économiste', url: 'https://forum.example/awa' }] },
  );
  assert.deepEqual(document.people![0], {
    id: 'person-p1',
    name: 'Awa',
    description: 'Économiste',
    url: 'https://forum.example/awa',
  });
});

test('a break without a guid', () => {
  const { event } = one({ guid: undefined, code: undefined, type: 'BREAK', title: 'Pause', room: undefined });
  assert.deepEqual([event.kind, event.id], ['break', 'Pause-2026-05-04T10-30']);
});

test('no zone: the offset of the events; no days: those of the events', () => {
  const { document } = one({}, { time_zone_name: undefined, days: undefined });
  assert.equal(document.events![0]!.timeZone, 'Etc/GMT-1');
  assert.deepEqual(
    document.events![0]!.subEvent!.map(({ id }) => id),
    ['day-2026-05-04'],
  );
});

test('a feed is told from version 1', async () => {
  assert.equal((await readFeed(JSON.stringify(schedule([session])))).format, 'schedule2');
});

test('whatever it holds, what is read follows the model, and nothing is thrown', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom(...Object.keys(session)), fc.anything()), { maxLength: 4 }),
      (events) => {
        const { document } = readSchedule2(schedule(events));
        assert.deepEqual(readDocument(document), { document, faults: [] });
      },
    ),
  );
  fc.assert(fc.property(fc.anything(), (value) => void readSchedule2(value)));
});
