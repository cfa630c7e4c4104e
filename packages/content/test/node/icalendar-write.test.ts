import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, readDocument, type Event } from '@ess-kit/content';
import { calendarFileName, canExport, writeCalendar } from '@ess-kit/content/icalendar-write.js';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { complete } from '../documents.ts';

const now = Date.UTC(2021, 1, 16, 10, 0, 30);
const named = (fields: object): Event => ({ id: 'e', name: { fr: 'É' }, ...fields });

/** Writes, checks what holds for every file, and reads back with ical.js. */
function write(events: readonly Event[], document: object = {}, language = 'fr', url?: string) {
  const text = writeCalendar(document, events, { language, now, url });
  assert.ok(text.endsWith('\r\n'));
  assert.ok(!/[^\r]\n|\r[^\n]/.test(text), 'lines end in CRLF only');
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  // A fold within a character would leave a broken one behind.
  assert.equal(Buffer.from(text).toString(), text);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const found = calendar.getAllSubcomponents('vevent');
  assert.equal(calendar.getAllSubcomponents().length, found.length, 'nothing but events');
  return { text, found, first: found[0]!, value: (name: string) => found[0]!.getFirstPropertyValue(name)?.toString() };
}

const day = (fields: object) => named({ startDate: '2021-06-01', ...fields });

test('a day ends, for a calendar, where the next begins', () => {
  const { text, value } = write([named({ startDate: '2021-05-26', endDate: '2021-06-01' })]);
  assert.match(text, /\r\nDTSTART;VALUE=DATE:20210526\r\nDTEND;VALUE=DATE:20210602\r\n/);
  assert.equal(value('dtend'), '2021-06-02');
  assert.match(
    write([named({ startDate: '2020-12-31' })]).text,
    /DTSTART;VALUE=DATE:20201231\r\nDTEND;VALUE=DATE:20210101/,
  );
});

test('an hour is a moment in UTC', () => {
  const { value } = write([
    named({ startDate: '2021-06-01T11:05', endDate: '2021-06-01T13:45', timeZone: 'America/Argentina/Cordoba' }),
  ]);
  assert.equal(value('dtstart'), '2021-06-01T14:05:00Z');
  assert.equal(value('dtend'), '2021-06-01T16:45:00Z');
  assert.equal(value('dtstamp'), '2021-02-16T10:00:30Z');
});

test('an hour without an end has none; a duration gives one', () => {
  const hour = { startDate: '2021-06-01T11:05', timeZone: 'Europe/Paris' };
  assert.ok(!write([named(hour)]).text.includes('DTEND'));
  assert.equal(write([named({ ...hour, duration: 'PT2H30M' })]).value('dtend'), '2021-06-01T11:35:00Z');
});

test('an hour at one end only is written by days, and told in words', () => {
  const { text, value } = write([
    named({ startDate: '2021-06-01T18:00', endDate: '2021-06-03', timeZone: 'Europe/Paris' }),
  ]);
  assert.match(text, /DTSTART;VALUE=DATE:20210601\r\nDTEND;VALUE=DATE:20210604/);
  assert.match(value('description')!, /2021-06-01T18:00 \/ 2021-06-03/);
});

test('what a calendar cannot hold is refused', () => {
  assert.equal(canExport(named({})), 'no-date');
  assert.equal(canExport(named({ startDate: '2011-10' })), 'imprecise');
  assert.equal(canExport(named({ startDate: '2011' })), 'imprecise');
  assert.equal(canExport(named({ startDate: '2011-10-01', endDate: '2011-11' })), 'imprecise');
  assert.equal(canExport(named({ startDate: '2021-06-01T11:05' })), 'unknown-zone');
  assert.equal(canExport(named({ startDate: '2021-06-01T11:05', timeZone: 'Mars/Olympus' })), 'unknown-zone');
  assert.equal(canExport(day({})), true);
  assert.throws(
    () => writeCalendar({}, [day({}), named({})], { language: 'fr', now }),
    /"e" cannot be written: no-date/,
  );
  assert.throws(() => writeCalendar({}, [], { language: 'fr', now }), RangeError);
});

test('the zone of the event that contains it', () => {
  const { document } = readDocument(complete());
  const session = find(document, 'events', 'session')!;
  assert.equal(canExport(session), 'unknown-zone');
  assert.equal(canExport(session, document), true);
  assert.equal(write([session], document).value('dtstart'), '2021-06-01T09:05:00Z');
});

test('days that do not follow each other become one entry per run of days', () => {
  const days = [15, 16, 17, 18, 19, 22].map((number) => ({
    id: `d${number}`,
    kind: 'day',
    name: 'D',
    startDate: `2021-02-${number}`,
  }));
  const seminar = { startDate: '2021-02-15', endDate: '2021-02-22' };
  const expected = [
    ['e-20210215@ess-kit', '2021-02-15', '2021-02-20'],
    ['e-20210222@ess-kit', '2021-02-22', '2021-02-23'],
  ];
  const read = (found: readonly ICAL.Component[]) =>
    found.map((each) => ['uid', 'dtstart', 'dtend'].map((name) => each.getFirstPropertyValue(name)!.toString()));
  const nested = named({ ...seminar, subEvent: days });
  assert.deepEqual(read(write([nested]).found), expected);
  const flat = { events: [named(seminar), ...days.map((each) => ({ ...each, superEvent: 'e' }))] } as object;
  assert.deepEqual(read(write([named(seminar)], flat).found), expected);
  // One day of which nobody knows the date: the range stays whole.
  const vague = named({ ...seminar, subEvent: [...days, { id: 'x', kind: 'day', name: 'X' }] });
  assert.deepEqual(read(write([vague]).found), [['e@ess-kit', '2021-02-15', '2021-02-23']]);
  const together = named({ ...seminar, subEvent: days.slice(0, 5) });
  assert.equal(write([together]).found.length, 1);
});

test('identity: a UID that stays, a SEQUENCE that grows', () => {
  const url = 'https://Content.example/c.json#e';
  assert.equal(write([day({})], {}, 'fr', url).value('uid'), 'e@content.example');
  assert.equal(write([day({ name: 'other' })], {}, 'en', url).value('uid'), 'e@content.example');
  assert.equal(write([day({ url: 'https://user@event.example:8080/' })]).value('uid'), 'e@event.example');
  const sequence = (dateModified?: string) => Number(write([day({ dateModified })]).value('sequence'));
  assert.equal(sequence(), 0);
  assert.ok(sequence('2021-06-02') > sequence('2021-06-01'));
  assert.ok(sequence('2021-06-02') < 2 ** 31);
});

test('status, without words in the title', () => {
  const status = (eventStatus?: string) => write([day({ eventStatus })]);
  assert.equal(status('EventScheduled').value('status'), 'CONFIRMED');
  assert.equal(status('EventPostponed').value('status'), 'TENTATIVE');
  assert.equal(status('EventCancelled').value('status'), 'CANCELLED');
  assert.equal(status('EventCancelled').value('summary'), 'É');
  assert.equal(status().value('status'), undefined);
});

test('language, place, conference, address, description', () => {
  const { document } = readDocument({
    ...complete(),
    places: [
      {
        id: 'brussels',
        name: { fr: 'Bruxelles' },
        address: 'Rue Haute 1, 1000',
        geo: { latitude: 50.85, longitude: 4.35 },
      },
    ],
  });
  const { first, value, text } = write([find(document, 'events', 'forum')!], document, 'en');
  assert.equal(first.getFirstProperty('summary')?.getParameter('language'), 'en');
  assert.equal(value('location'), 'Bruxelles, Rue Haute 1, 1000; Zoom');
  assert.equal(first.getFirstProperty('location')?.getParameter('language'), 'fr');
  assert.equal(value('conference'), 'https://zoom.example/1');
  assert.equal(first.getFirstProperty('conference')?.getParameter('label'), 'Zoom');
  assert.equal(value('url'), 'https://forum.example/');
  assert.match(text, /\r\nGEO:50.85;4.35\r\n/);
});

test('the description says what has no field of its own: the source and its other times', () => {
  const { value } = write([
    day({
      abstract: 'Résumé.\n\nSuite',
      statusNote: 'Reporté',
      source: 'Note de session, p. 1',
      timeStatements: [
        { start: '2021-06-01T11:05', effective: true },
        { start: '2021-06-01T16:15', end: '2021-06-01T18:55', utcOffset: '+02:00' },
        { duration: 'PT2H30M' },
      ],
    }),
  ]);
  assert.equal(
    value('description'),
    'Reporté\n\nRésumé.\n\nSuite\n\n2021-06-01T16:15/2021-06-01T18:55 +02:00\nPT2H30M\nNote de session, p. 1',
  );
});

/** What a calendar may hold of a text: no control character, no half of a character, one line break. */
const plain = (text: string) =>
  text
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .toWellFormed();

const oneLine = (text: string) => plain(text).replace(/\s*\n\s*/g, ' ');

function assertHeld(hostile: string) {
  const event = day({
    name: { fr: hostile },
    abstract: { fr: `x${hostile}` },
    location: [{ type: 'VirtualLocation', name: { fr: hostile }, url: 'https://zoom.example/' }],
    source: hostile,
  });
  const { found, value, first } = write([event]);
  assert.equal(found.length, 1);
  assert.deepEqual(
    [...new Set(first.getAllProperties().map(({ name }) => name))].filter(
      (name) =>
        ![
          'uid',
          'dtstart',
          'dtend',
          'dtstamp',
          'sequence',
          'summary',
          'description',
          'location',
          'conference',
        ].includes(name),
    ),
    [],
    'no property of its own',
  );
  assert.equal(value('dtstart'), '2021-06-01');
  assert.equal(value('conference'), 'https://zoom.example/');
  if (hostile.trim()) {
    assert.equal(value('summary') ?? '', oneLine(hostile));
    assert.ok(value('description')!.startsWith(plain(`x${hostile}`)));
  }
}

test('hostile strings stay within their value', () => {
  for (const { value } of attackStrings('ics')) assertHeld(value);
  for (const { value } of attackStrings()) assertHeld(value);
});

test('any text comes back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), assertHeld));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 50, maxLength: 300 }), assertHeld));
  const ends = fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    '\\',
    '\\n',
    ';',
    ',',
    ':',
    '"',
    '^',
    '\u2028',
    '\u0085',
    '\t',
    ' ',
    'é',
    '🌍',
    '\ud800',
    'END:VEVENT',
  );
  fc.assert(fc.property(fc.string({ unit: ends, maxLength: 120 }), assertHeld));
});

test('any day, in any zone, comes back as it was', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(days, fc.nat(40), fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (iso, length, timeZone) => {
      const startDate = iso.slice(0, 10);
      const last = Date.parse(startDate) + length * 86_400_000;
      const range = write([named({ startDate, endDate: new Date(last).toISOString().slice(0, 10) })]);
      assert.equal(range.value('dtstart'), startDate);
      assert.equal(range.value('dtend'), new Date(last + 86_400_000).toISOString().slice(0, 10));
      const hour = write([named({ startDate: iso.slice(0, 16), timeZone })]).value('dtstart')!;
      assert.ok(Math.abs(Date.parse(hour) - Date.parse(`${iso.slice(0, 16)}Z`)) <= 26 * 3_600_000);
    }),
  );
});

test('the last day of the calendar does not break the file', () => {
  write([named({ startDate: '9999-12-31' })]);
});

test('a file name is of letters, digits and hyphens', () => {
  assert.equal(
    calendarFileName(named({ name: { fr: 'Forum d’économie : « 2021 »' } }), 'fr'),
    'forum-d-économie-2021.ics',
  );
  assert.equal(calendarFileName(named({ name: { ar: 'منتدى 2021' } }), 'ar'), 'منتدى-2021.ics');
  assert.equal(calendarFileName(named({ name: '…' }), 'fr'), 'e.ics');
  assert.equal(calendarFileName({ id: '~', name: '?' }, 'fr'), 'event.ics');
  assert.equal(calendarFileName(named({ name: 'CON' }), 'fr'), 'event-con.ics');
  const holds = (name: string) => {
    const file = calendarFileName({ id: name, name }, 'fr');
    assert.match(file, /^[\p{Letter}\p{Number}](?:[\p{Letter}\p{Number}-]*[\p{Letter}\p{Number}])?\.ics$/u, file);
    assert.ok(file.length < 130);
  };
  for (const { value } of attackStrings()) holds(value);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), holds));
});
