import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEvents, type ContentDocument, type Event, find, readDocument } from '@ess-kit/content';
import { checkContent } from '@ess-kit/content/check.js';
import { readFrab } from '@ess-kit/content/frab-read.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import fc from 'fast-check';
import { cpuTime } from '../feeds/cpu-time.ts';
import { frabSchedule, sessionsOf, small } from '../feeds/schedule.ts';

const parts = (document: ContentDocument, kind?: string): readonly Event[] =>
  [...allEvents(document.events)].filter((event) =>
    kind ? event.kind === kind : event.kind !== 'event' && event.kind !== 'day',
  );

/** Reads one session that is complete but for these fields; what is read is a document without a fault of its own. */
function one(session: object, conference?: object, day?: object) {
  const reading = readFrab(small([session], conference, day));
  assert.deepEqual(readDocument(reading.document).faults, []);
  return { ...reading, session: parts(reading.document)[0]!, event: reading.document.events![0]! };
}

/** The faults as `field expected → repaired`, whatever stands before the field. */
const told = ({ faults }: { faults: ReturnType<typeof readFrab>['faults'] }) =>
  faults.map(
    ({ path, expected, repaired }) => `${path.split('/').pop()} ${expected}${repaired ? ` → ${repaired}` : ''}`,
  );

test('a programme: one event, its days, their sessions', () => {
  const feed = frabSchedule();
  const { document, faults } = readFrab(feed);
  assert.deepEqual(faults, []);
  assert.deepEqual(readDocument(document).faults, []);
  assert.deepEqual(
    checkContent({ inLanguage: 'fr', ...document }).filter(({ severity }) => severity === 'error'),
    [],
  );
  const [event] = document.events!;
  assert.equal(document.name, 'Forum de l’économie sociale');
  assert.deepEqual(
    { ...event, subEvent: event!.subEvent!.map(({ id, kind, startDate }) => [id, kind, startDate]) },
    {
      id: 'forum2026',
      kind: 'event',
      name: 'Forum de l’économie sociale',
      startDate: '2026-05-04',
      endDate: '2026-05-07',
      timeZone: 'Africa/Tunis',
      url: 'https://forum.example/schedule/',
      subEvent: [4, 5, 6, 7].map((day) => [`day-2026-05-0${day}`, 'day', `2026-05-0${day}`]),
    },
  );
  assert.equal(parts(document).length, 300);
  assert.equal(document.places!.length, 6);
  assert.deepEqual(document.topics!.map(({ name, kind }) => [name, kind]).sort(), [
    ['Droit', 'track'],
    ['Finance', 'track'],
    ['Territories', 'track'],
    ['Énergie & climat', 'track'],
  ]);
});

test('every fact of every session', () => {
  const feed = frabSchedule();
  const { document } = readFrab(feed);
  for (const [session, room, day] of sessionsOf(feed)) {
    const read = find(document, 'events', session.guid)!;
    assert.equal(read.name, session.title);
    assert.equal(read.startDate, session.date!.slice(0, 16));
    assert.equal(Date.parse(read.endDate!) - Date.parse(read.startDate!), 1_800_000);
    assert.equal(find(document, 'places', read.location![0]!.place)!.name, room);
    assert.equal(find(document, 'topics', read.track)?.name, session.track ?? undefined);
    assert.deepEqual(
      read.participants!.map(({ agent, roles }) => [find(document, 'people', agent)!.name, ...roles]),
      session.persons!.map(({ name }) => [name, 'speaker']),
    );
    assert.deepEqual(read.inLanguage, [session.language]);
    assert.equal(read.abstract, session['abstract']);
    assert.equal(read.description, session['description']);
    assert.equal(read.url, session['url']);
    assert.equal(read.doNotRecord, session['do_not_record'] || undefined);
    assert.deepEqual(
      (read.links ?? []).map(({ url }) => url),
      (session['links'] as { url: string }[]).map(({ url }) => url),
    );
    assert.deepEqual(
      (read.documents ?? []).map(({ name, url }) => [name, url]),
      (session['attachments'] as { url: string; title: string }[]).map(({ title, url }) => [title, url]),
    );
    assert.ok(find(document, 'events', `day-${day.date}`)!.subEvent!.includes(read), 'under its day');
  }
});

test('durations d:dd beside dd:dd, of hours and of days; 00:00 is no duration', () => {
  for (const [duration, endDate] of [
    ['1:30', '2026-05-04T10:30'],
    ['01:30', '2026-05-04T10:30'],
    ['01:30:00', '2026-05-04T10:30'],
    ['10:00', '2026-05-04T19:00'],
    ['1:02:30', '2026-05-05T11:30'],
    ['PT45M', '2026-05-04T09:45'],
  ] as const)
    assert.equal(one({ duration }).session.endDate, endDate, duration);
  for (const duration of ['00:00', 'long', '1:75', true]) {
    const reading = one({ duration });
    assert.equal(reading.session.endDate, undefined);
    assert.ok(told(reading).includes('duration hh:mm'), String(duration));
  }
});

test('events after midnight stay under the day before', () => {
  const feed = frabSchedule({ sessions: 130, days: 1, rooms: 3 });
  const { document, faults } = readFrab(feed);
  assert.deepEqual(faults, []);
  const [day] = document.events![0]!.subEvent!;
  assert.equal(day!.subEvent!.length, 130);
  assert.ok(day!.subEvent!.some(({ startDate }) => startDate!.startsWith('2026-05-05T00:')));
  assert.equal(day!.startDate, '2026-05-04');
});

test('after midnight without a date: the day tells when it begins', () => {
  assert.equal(one({ date: undefined, start: '00:30' }).session.startDate, '2026-05-05T00:30');
  assert.equal(one({ date: undefined, start: '04:30' }).session.startDate, '2026-05-04T04:30');
  assert.equal(
    one({ date: undefined, start: '00:30' }, {}, { day_start: undefined }).session.startDate,
    '2026-05-04T00:30',
  );
});

test('a day index from 0 or as a string, a daysCount that is wrong', () => {
  for (const index of [0, '0', '1', null]) assert.deepEqual(one({}, { daysCount: '7' }, { index }).faults, []);
});

test('date in UTC with Z and milliseconds while start is local', () => {
  const { session, faults } = one({ date: '2026-05-04T08:00:00.000Z', start: '09:00' });
  assert.deepEqual([session.startDate, session.endDate, faults], ['2026-05-04T09:00', '2026-05-04T09:30', []]);
  // Without a zone the difference tells how far the clocks are ahead.
  const bare = one({ date: '2026-05-04T08:00:00.000Z', start: '09:00' }, { time_zone_name: undefined });
  assert.deepEqual([bare.event.timeZone, bare.session.startDate], ['Etc/GMT-1', '2026-05-04T09:00']);
  const west = one({ date: '2026-05-05T01:00:00Z', start: '20:00' }, { time_zone_name: undefined });
  assert.deepEqual([west.event.timeZone, west.session.startDate], ['Etc/GMT+5', '2026-05-04T20:00']);
});

test('an offset that is not that of the zone: the hour that stands twice holds', () => {
  const reading = one({ date: '2026-05-04T09:00:00+02:00', start: '09:00' });
  assert.equal(reading.session.startDate, '2026-05-04T09:00');
  assert.deepEqual(told(reading), ['date the hour of start → 2026-05-04T09:00']);
});

test('no date and no guid at all: the day and start tell, and ids are derived', () => {
  const feed = frabSchedule({ sessions: 124 });
  for (const [session] of sessionsOf(feed)) {
    delete session.date;
    delete session.guid;
  }
  const { document, faults } = readFrab(feed);
  assert.deepEqual(faults, []);
  assert.ok(
    parts(document).every(({ id, startDate }) => /^session-1\d{3}$/.test(id) && /T\d\d:\d\d$/.test(startDate!)),
  );
  assert.deepEqual(readFrab(feed).document, document, 'the same each time');
});

test('a date without offset is local', () => {
  assert.equal(one({ date: '2026-05-04T09:00:00' }).session.startDate, '2026-05-04T09:00');
});

test('no time_zone_name: the offset that all sessions share; else hours without a zone', () => {
  const { document, faults } = readFrab(small([{}, {}], { time_zone_name: undefined }));
  assert.equal(document.events![0]!.timeZone, 'Etc/GMT-1');
  assert.deepEqual(faults, [
    { path: '/schedule/conference/time_zone_name', expected: 'timeZone', repaired: 'Etc/GMT-1' },
  ]);
  const apart = readFrab(
    small([{}, { date: '2026-05-04T09:30:00+02:00', start: '09:30' }], { time_zone_name: undefined }),
  );
  assert.equal(apart.document.events![0]!.timeZone, undefined);
  assert.deepEqual(told(apart), ['time_zone_name timeZone']);
  assert.deepEqual(
    parts(apart.document).map(({ startDate }) => startDate),
    ['2026-05-04T09:00', '2026-05-04T09:30'],
  );
  const india = one({ date: '2026-05-04T09:00:00+05:30' }, { time_zone_name: undefined });
  assert.deepEqual([india.event.timeZone, india.session.startDate], [undefined, '2026-05-04T09:00']);
});

test('a zone that does not exist is left out, and told', () => {
  const reading = one({}, { time_zone_name: 'Africa/Atlantis' });
  assert.equal(reading.event.timeZone, undefined);
  assert.equal(reading.session.startDate, '2026-05-04T09:00');
  assert.deepEqual(told(reading), ['time_zone_name timeZone']);
});

test('no conference.rooms, no base_url, no acronym', () => {
  const feed = small([{}], { rooms: undefined, acronym: undefined });
  delete feed.schedule.base_url;
  const { document, faults } = readFrab(feed);
  assert.deepEqual(faults, []);
  assert.match(document.events![0]!.id, /^Forum-de-l-economie-sociale/);
  assert.deepEqual(document.places, [{ id: 'room-Salle-1', name: 'Salle 1' }]);
});

test('duplicate ids and guids: each session is kept, under an id of its own', () => {
  const reading = readFrab(small([{ guid: 'a' }, { guid: 'a' }, { guid: 'a-2' }]));
  assert.deepEqual(
    parts(reading.document).map(({ id }) => id),
    ['a', 'a-2', 'a-2-2'],
  );
  assert.deepEqual(told(reading), ['guid unique → a-2', 'guid unique → a-2-2']);
  const numbers = readFrab(
    small([
      { guid: null, id: 7 },
      { guid: null, id: '7' },
    ]),
  );
  assert.deepEqual(
    parts(numbers.document).map(({ id }) => id),
    ['session-7', 'session-7-2'],
  );
  assert.deepEqual(told(numbers), ['id unique → session-7-2']);
});

test('a guid without dashes, an id that is a string', () => {
  assert.equal(one({ guid: '0123456789abcdef0123456789abcdef' }).session.id, '0123456789abcdef0123456789abcdef');
  assert.equal(one({ guid: null, id: 'Éco/1 & 2' }).session.id, 'Eco-1-2');
});

test('missing ids: one is made of the title and the hour', () => {
  const bare = { guid: undefined, id: undefined, code: undefined };
  assert.equal(one({ ...bare, title: 'Crédit mutuel' }).session.id, 'Credit-mutuel-2026-05-04T09-00');
  const arabic = one({ ...bare, title: 'اقتصاد' }).session.id;
  assert.notEqual(arabic, one({ ...bare, title: 'تضامن' }).session.id);
  assert.match(arabic, /^[\w.~-]+$/);
});

test('empty days and empty rooms; a schedule without a session', () => {
  const { document, faults } = readFrab(small([], {}, { rooms: {} }));
  assert.deepEqual(faults, []);
  assert.deepEqual(
    document.events![0]!.subEvent!.map(({ id }) => id),
    ['day-2026-05-04'],
  );
  assert.equal(document.places, undefined);
  assert.deepEqual(readFrab(small([])).faults, [], 'a room without a session');
  assert.deepEqual(readFrab(small([], { days: [] })).faults, []);
});

test('event.room unlike its room key: the one that the conference knows', () => {
  const key = one({ room: 'Foyer' });
  assert.equal(key.document.places![0]!.name, 'Salle 1');
  assert.deepEqual(told(key), ['room the room under which it stands, Salle 1 → Salle 1']);
  const own = one({ room: 'Foyer' }, { rooms: [{ name: 'Foyer' }] });
  assert.equal(own.document.places![0]!.name, 'Foyer');
});

test('sessions without persons, without a room, without hours are kept', () => {
  for (const persons of [[], undefined, null]) assert.deepEqual(one({ persons }).session.participants, undefined);
  const hours = one({ date: undefined, start: undefined, duration: undefined });
  assert.deepEqual([hours.session.startDate, hours.session.endDate], ['2026-05-04', undefined]);
  const feed = small([{ room: undefined }]);
  const [day] = feed.schedule.conference.days;
  day!.rooms = { '': day!.rooms['Salle 1']! };
  assert.equal(parts(readFrab(feed).document)[0]!.location, undefined);
});

test('the name of a person is public_name, name, full_public_name or #text; a person without one is told', () => {
  const reading = one({
    persons: [
      { public_name: 'A' },
      { name: 'B' },
      { full_public_name: 'C' },
      { '#text': 'D' },
      'E',
      { '#text': '' },
      { id: 3 },
    ],
  });
  assert.deepEqual(
    reading.document.people!.map(({ name }) => name),
    ['A', 'B', 'C', 'D', 'E'],
  );
  assert.deepEqual(told(reading), ['5 name', '6 name']);
});

test('persons without an id are one by name; one id for two names is two persons', () => {
  const reading = readFrab(
    small([{ persons: [{ name: 'A' }] }, { persons: [{ name: 'A' }, { id: 1, name: 'B' }, { id: 1, name: 'C' }] }]),
  );
  assert.deepEqual(
    reading.document.people!.map(({ id, name }) => [id, name]),
    [
      ['person-A', 'A'],
      ['person-1', 'B'],
      ['person-1-2', 'C'],
    ],
  );
});

test('track null or empty, language empty, null or missing, type "null": nothing is known, nothing is told', () => {
  for (const nothing of ['', null, undefined]) {
    const { session, faults } = one({
      track: nothing,
      language: nothing,
      type: 'null',
      abstract: nothing,
      description: nothing,
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(
      [session.track, session.inLanguage, session.keywords, session.abstract, session.description, session.kind],
      [undefined, undefined, undefined, undefined, undefined, 'session'],
    );
  }
});

test('languages "de, en"; what is no language is told', () => {
  assert.deepEqual(one({ language: 'de, en' }).session.inLanguage, ['de', 'en']);
  assert.deepEqual(one({ language: ['fr', 'pt_BR'] }).session.inLanguage, ['fr', 'pt-BR']);
  const german = one({ language: 'en, German!' });
  assert.deepEqual(german.session.inLanguage, ['en']);
  assert.deepEqual(told(german), ['language language']);
});

test('kinds by the words of the type', () => {
  for (const [type, kind] of [
    ['Workshop (90 min)', 'workshop'],
    ['Atelier', 'workshop'],
    ['Keynote', 'plenary'],
    ['Séance plénière', 'plenary'],
    ['Pause déjeuner', 'break'],
    ['Breakout session', 'breakout'],
    ['Talk', 'session'],
    ['Breakdown of costs', 'session'],
  ] as const)
    assert.equal(one({ type }).session.kind, kind, type);
});

test('a logo null, as text or relative is left out; a complete one is the image', () => {
  assert.deepEqual(one({ logo: null }).faults, []);
  for (const logo of ['none', '/media/logo.png', 'javascript:alert(1)', 'data:image/png;base64,AA']) {
    const reading = one({ logo });
    assert.equal(reading.session.image, undefined);
    assert.deepEqual(told(reading), ['logo url']);
  }
  assert.deepEqual(one({ logo: 'https://forum.example/l.png' }).session.image, { url: 'https://forum.example/l.png' });
});

test('a relative file starts from base_url, as the format has it; without one it is left out', () => {
  const attachments = [{ title: 'Slides', url: '/files/1.pdf' }];
  const reading = one({ attachments });
  assert.equal(reading.session.documents![0]!.url, 'https://forum.example/files/1.pdf');
  assert.deepEqual(told(reading), ['url url → https://forum.example/files/1.pdf']);
  const feed = small([{ attachments }]);
  delete feed.schedule.base_url;
  assert.equal(parts(readFrab(feed).document)[0]!.documents, undefined);
});

test('no url', () => {
  assert.deepEqual([one({ url: undefined }).session.url, one({ url: undefined }).faults], [undefined, []]);
});

test('CRLF in text, HTML in descriptions, entities and emoji in titles, long titles', () => {
  assert.equal(one({ description: 'A \r\n\r\nB\r\n\r\n\r\nC' }).session.description, 'A\n\nB\n\nC');
  assert.equal(
    one({ description: '<p>Un <b>pas</b></p><ul><li>deux</li><li>trois&nbsp;!</li></ul>' }).session.description,
    'Un pas\n\n• deux\n• trois\u00a0!',
  );
  assert.equal(one({ title: 'R&amp;D &#8211; l&rsquo;&eacute;conomie 🌍' }).session.name, 'R&D – l’économie 🌍');
  assert.equal(one({ title: 'Why <script> tags?' }).session.name, 'Why <script> tags?');
  assert.equal(one({ title: 'x'.repeat(171) }).session.name, 'x'.repeat(171));
});

test('cancelled only by a word in the title: left as it is, nobody said what it means', () => {
  const { session } = one({ title: 'ANNULÉ : Crédit mutuel' });
  assert.deepEqual([session.name, session.eventStatus], ['ANNULÉ : Crédit mutuel', undefined]);
});

test('end before start: the start is kept, and told', () => {
  const reading = one({ end: '2026-05-04T08:00:00+01:00' });
  assert.deepEqual([reading.session.startDate, reading.session.endDate], ['2026-05-04T09:00', undefined]);
  assert.deepEqual(told(reading), ['end after start']);
  assert.equal(one({ end: '2026-05-04T10:15:00+01:00' }).session.endDate, '2026-05-04T10:15');
  const whole = one({}, { start: '2026-05-09', end: '2026-05-01' });
  assert.equal(whole.event.endDate, undefined);
});

test('a session outside its day is kept under the day, and told', () => {
  const reading = one({ date: '2026-05-09T09:00:00+01:00' });
  assert.equal(reading.event.subEvent![0]!.subEvent!.length, 1);
  assert.equal(reading.session.startDate, '2026-05-09T09:00');
  assert.deepEqual(told(reading), ['date within the day 2026-05-04 → 2026-05-09T09:00']);
});

test('a session across the change of clocks lasts as long as it says', () => {
  const { session } = one(
    { date: '2026-03-29T01:30:00+01:00', start: '01:30', duration: '01:00' },
    { time_zone_name: 'Europe/Paris' },
    { date: '2026-03-28', day_start: '2026-03-28T04:00:00+01:00' },
  );
  assert.deepEqual([session.startDate, session.endDate], ['2026-03-29T01:30', '2026-03-29T03:30']);
});

test('a session without a title, and what is no session, are left out and told', () => {
  const feed = small([{ title: null }, {}]);
  feed.schedule.conference.days[0]!.rooms['Salle 1']!.push('Pause' as never, null as never);
  const reading = readFrab(feed);
  assert.equal(parts(reading.document).length, 1);
  assert.deepEqual(told(reading), ['title present', '2 object']);
});

test('what is no schedule yields an empty document and one fault in words', () => {
  for (const value of [null, 1, 'x', [], {}, { schedule: {} }, { schedule: { conference: { title: 'T' } } }]) {
    const { document, faults } = readFrab(value);
    assert.deepEqual(document, {});
    assert.equal(faults.length, 1);
    assert.match(faults[0]!.expected, /schedule/);
  }
});

test('hostile addresses are dropped, hostile names reach no prototype', () => {
  const feed = small([
    {
      url: 'javascript:alert(1)',
      links: [{ url: 'javascript:alert(1)', title: 'x' }, { url: 'data:text/html,x' }, { url: 'vbscript:x' }],
      attachments: [{ url: 'JaVaScRiPt:alert(1)' }],
      track: '__proto__',
      room: 'constructor',
      guid: '__proto__',
    },
  ]);
  const [day] = feed.schedule.conference.days;
  day!.rooms = JSON.parse(JSON.stringify({ x: day!.rooms['Salle 1'] }).replace('"x"', '"__proto__"')) as never;
  const { document } = readFrab(feed);
  assert.ok(!/javascript|vbscript|data:/i.test(JSON.stringify(document)));
  assert.equal(({} as Record<string, unknown>)['guid'], undefined);
  assert.deepEqual(readDocument(document).faults, []);
});

test('hostile strings stay strings', () => {
  for (const { value } of attackStrings()) {
    const { document } = readFrab(
      small([{ title: value, abstract: value, track: value, persons: [{ name: value }], guid: value }]),
    );
    assert.deepEqual(readDocument(document).faults, []);
  }
});

test('whatever a schedule holds, what is read of it follows the model, and nothing is thrown', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.constantFrom('2026-05-04', '09:00', '00:30', '2026-05-04T09:00:00+01:00', 'https://x.example/'),
  );
  const session = fc.record(
    Object.fromEntries(
      'guid id date start duration end room title track type language abstract persons links attachments url logo'
        .split(' ')
        .map((key) => [
          key,
          fc.oneof(
            leaf,
            fc.array(fc.dictionary(fc.constantFrom('name', 'url', 'title'), leaf), { maxLength: 2 }),
            fc.anything(),
          ),
        ]),
    ),
    { requiredKeys: [] },
  );
  const day = fc.record({
    date: leaf,
    day_start: leaf,
    rooms: fc.dictionary(fc.string(), fc.oneof(fc.array(session, { maxLength: 4 }), fc.anything())),
  });
  const conference = fc.record(
    {
      title: leaf,
      acronym: leaf,
      start: leaf,
      end: leaf,
      time_zone_name: fc.oneof(leaf, fc.constant('Europe/Paris')),
      rooms: fc.anything(),
      days: fc.array(day, { maxLength: 3 }),
    },
    { requiredKeys: ['days'] },
  );
  fc.assert(
    fc.property(conference, (conference) => {
      const { document } = readFrab({ schedule: { conference } });
      assert.deepEqual(readDocument(document), { document, faults: [] });
      const ids = [
        ...allEvents(document.events),
        ...(document.people ?? []),
        ...(document.places ?? []),
        ...(document.topics ?? []),
      ].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    }),
    { numRuns: 300 },
  );
  fc.assert(fc.property(fc.anything(), (value) => void readFrab(value)));
});

test('ten thousand sessions are read at once', () => {
  const feed = frabSchedule({ sessions: 10_000, days: 20, rooms: 20 });
  let document: ContentDocument = {};
  const took = cpuTime(() => {
    ({ document } = readFrab(feed));
  });
  assert.equal(parts(document).length, 10_000);
  // A third of a second on a quiet machine; what is quadratic takes minutes.
  assert.ok(took < 3000, `${Math.round(took)} ms`);
});
