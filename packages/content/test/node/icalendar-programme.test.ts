import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  allEvents,
  asUtc,
  type ContentDocument,
  type Event,
  parseDate,
  readDocument,
  timeZoneOf,
} from '@ess-kit/content';
import { readFrab } from '@ess-kit/content/frab-read.js';
import { calendarEvents, writeProgrammeCalendar } from '@ess-kit/content/icalendar-programme.js';
import { readCalendar } from '@ess-kit/content/icalendar-read.js';
import { pickText } from '@ess-kit/content/text.js';
import { toInstant } from '@ess-kit/content/zone.js';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { anyDocument, complete } from '../documents.ts';
import { frabSchedule } from '../feeds/schedule.ts';
import { cpuTime } from '../feeds/cpu-time.ts';

const now = Date.UTC(2026, 4, 1);
const write = (document: ContentDocument, name?: string) =>
  writeProgrammeCalendar(document, { language: 'fr', now, name });

test('one VEVENT for each session, none for the forum and its days, as ical.js reads it', () => {
  const { document } = readFrab(frabSchedule());
  const { text, losses } = write(document, 'Forum; “2026”,');
  assert.deepEqual(losses, []);
  const calendar = new ICAL.Component(ICAL.parse(text!) as unknown[]);
  assert.equal(calendar.getAllSubcomponents('vevent').length, 300);
  assert.equal(readCalendar(text!, { now }).document.name, 'Forum; “2026”,');
  const sessions = [...allEvents(document.events)].filter(({ kind }) => kind !== 'event' && kind !== 'day');
  for (const [index, vevent] of calendar.getAllSubcomponents('vevent').entries()) {
    const session = sessions[index]!;
    assert.equal(vevent.getFirstPropertyValue('summary'), session.name);
    const start = vevent.getFirstPropertyValue('dtstart') as ICAL.Time;
    assert.equal(start.toJSDate().getTime(), toInstant(parseDate(session.startDate!)!, 'Africa/Tunis'));
  }
});

test('a container without dated parts stands for itself; what has no date is told', () => {
  const { events, losses } = calendarEvents({
    events: [
      { id: 'a', name: 'A', startDate: '2026-05-04', subEvent: [{ id: 'a1', kind: 'day', name: 'A1' }] },
      { id: 'b', name: 'B', subEvent: [{ id: 'b1', kind: 'session', name: 'B1', startDate: '2026-05-04' }] },
      {
        id: 'c',
        kind: 'workshop',
        name: 'C',
        startDate: '2026-05-05',
        subEvent: [{ id: 'c1', name: 'C1', kind: 'intervention', startDate: '2026-05-05' }],
      },
      { id: 'd', name: 'D', startDate: '2026-05' },
      { id: 'e', name: 'E', startDate: '2026-05-06T10:00' },
    ],
  });
  assert.deepEqual(
    events.map(({ id }) => id),
    ['a', 'b1', 'c', 'c1'],
  );
  assert.deepEqual(
    losses.map(({ path, what }) => [path, what]),
    [
      ['/events/0/subEvent/0', 'an event without a date'],
      ['/events/3', 'an event of which only the month or year is known'],
      ['/events/4', 'an event with an hour and without a known time zone'],
    ],
  );
});

test('a circle of events ends', () => {
  const { events } = calendarEvents({
    events: [
      { id: 'a', name: 'A', superEvent: 'b', startDate: '2026-05-04' },
      { id: 'b', name: 'B', superEvent: 'a' },
    ],
  });
  assert.ok(events.length <= 1);
});

test('nothing with a date is no calendar', () => {
  assert.equal(write({ events: [{ id: 'e', name: 'E' }] }).text, undefined);
  assert.equal(write({}).text, undefined);
});

/** What a calendar holds of an event. */
function facts(document: ContentDocument, event: Event) {
  const zone = timeZoneOf(document, event);
  const when = (date: string | undefined) => {
    const parts = date ? parseDate(date) : undefined;
    if (parts?.precision !== 'minute') return date;
    return zone ? toInstant(parts, zone) : asUtc(parts);
  };
  const say = (text: Event['name'] | undefined) =>
    pickText(text, 'fr', document.fallbackLanguages, document.inLanguage)?.value;
  const { eventStatus } = event;
  return {
    name: say(event.name),
    description: say(event.abstract) ?? say(event.description),
    start: when(event.startDate),
    end: when(event.endDate),
    cancelled: eventStatus === 'EventCancelled',
    url: event.url,
  };
}

test('out and back: the same events at the same moments, under the same ids', () => {
  const { document } = readFrab(frabSchedule({ sessions: 80 }));
  const { text } = write(document);
  const { document: back, faults } = readCalendar(text!, { now });
  assert.deepEqual(faults, []);
  const { events } = calendarEvents(document);
  assert.deepEqual(
    back.events!.map(({ id }) => id),
    events.map(({ id }) => id),
  );
  assert.deepEqual(
    back.events!.map((event) => facts(back, event)),
    events.map((event) => facts(document, event)),
  );
});

test('a document that uses everything, out and back', () => {
  const { document } = readDocument(complete());
  const { document: back } = readCalendar(write(document).text!, { now });
  assert.deepEqual(
    back.events!.map(({ id, name }) => [id, name]),
    [['session', { fr: 'Séance' }]],
  );
});

test('any event with a date comes back with it', () => {
  const days = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 16));
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((one) => /\p{Letter}/u.test(one) && !/[&<]/.test(one));
  fc.assert(
    fc.property(
      days,
      fc.nat(2000),
      fc.boolean(),
      fc.constantFrom('Europe/Paris', 'America/St_Johns', 'Africa/Dakar'),
      text,
      (date, length, isDay, timeZone, name) => {
        const start = isDay ? date.slice(0, 10) : date;
        const last = new Date(Date.parse(`${date}Z`) + length * 60_000 * (isDay ? 1440 / 100 : 1)).toISOString();
        const end = isDay ? last.slice(0, 10) : last.slice(0, 16);
        const document: ContentDocument = {
          inLanguage: 'fr',
          events: [{ id: 'e', name, startDate: start, endDate: end, timeZone }],
        };
        const { text: written, losses } = write(document);
        assert.deepEqual(losses, []);
        const { document: back } = readCalendar(written!, { now });
        const found = facts(back, back.events![0]!);
        const given = facts(document, document.events![0]!);
        assert.equal(found.start, given.start);
        // An end at the start is none, and clocks that are turned back may put it there.
        if (typeof given.end === 'number' ? given.end > (given.start as number) : end > start)
          assert.equal(found.end, given.end);
        assert.equal(
          found.name,
          name.replace(/\s+/g, (space) => (/[\n\r\u2028\u2029]/.test(space) ? ' ' : space)).trim(),
        );
      },
    ),
  );
});

test('any document is written without a throw', () => {
  fc.assert(fc.property(anyDocument, (value) => void write(readDocument(value).document)));
});

test('ten thousand sessions are written at once', () => {
  const { document } = readFrab(frabSchedule({ sessions: 10_000, days: 20, rooms: 20 }));
  const took = cpuTime(() => {
    assert.equal(write(document).text!.match(/BEGIN:VEVENT/g)!.length, 10_000);
  });
  assert.ok(took < 6000, `${Math.round(took)} ms`);
});
