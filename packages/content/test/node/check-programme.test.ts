import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '@ess-kit/content/check.js';
import { readFrab } from '@ess-kit/content/frab-read.js';
import { frabSchedule } from '../feeds/schedule.ts';
import { cpuTime } from '../feeds/cpu-time.ts';

const room = (name: string) => ({ location: [{ type: 'Place', name }] });
const at = (from: string, until?: string) => ({
  startDate: `2026-05-04T${from}`,
  ...(until ? { endDate: `2026-05-04T${until}` } : {}),
});
const session = (id: string, fields: object) => ({ id, kind: 'session', name: id, ...fields });

/** Checks a programme of one day with these sessions; gives its problems as `severity path: message`. */
const problems = (sessions: readonly object[], day: object = { startDate: '2026-05-04' }, event: object = {}) =>
  checkContent({
    inLanguage: 'fr',
    events: [
      {
        id: 'e',
        name: 'E',
        startDate: '2026-05-04',
        endDate: '2026-05-06',
        timeZone: 'Europe/Paris',
        ...event,
        subEvent: [{ id: 'd', kind: 'day', name: 'D', ...day, subEvent: sessions }],
      },
    ],
  }).map(
    ({ severity, path, message }) => `${severity} ${path.replace('/events/0/subEvent/0/subEvent', '')}: ${message}`,
  );

test('a session outside its day', () => {
  assert.deepEqual(problems([session('s', { startDate: '2026-05-05T14:00' })]), [
    'warning /0/startDate: "2026-05-05T14:00" is outside its day, "d": 2026-05-04.',
  ]);
  assert.deepEqual(problems([session('s', { startDate: '2026-05-03T23:00' })]), [
    'warning /0/startDate: "2026-05-03T23:00" is outside its day, "d": 2026-05-04.',
  ]);
  assert.deepEqual(
    problems([session('s', { startDate: '2026-05-05T01:30' })]),
    [],
    'the night belongs to the day before',
  );
  assert.deepEqual(problems([session('s', { startDate: '2026-05' })]), [], 'what is less precise may fit');
  assert.deepEqual(problems([session('s', {})]), []);
});

test('a day outside its event, by nesting or by name', () => {
  assert.match(
    problems([], { startDate: '2026-06-01' })[0]!,
    /"2026-06-01" is outside the event that contains it, "e": 2026-05-04 to 2026-05-06/,
  );
  const named = checkContent({
    inLanguage: 'fr',
    events: [
      { id: 'e', name: 'E', startDate: '2026-05' },
      { id: 'd', kind: 'day', name: 'D', superEvent: 'e', startDate: '2026-05-31' },
      { id: 'f', kind: 'day', name: 'F', superEvent: 'e', startDate: '2026-06-02' },
    ],
  });
  assert.deepEqual(
    named.map(({ path }) => path),
    ['/events/2/startDate'],
  );
});

test('reversed times are an error', () => {
  assert.match(problems([session('s', at('10:00', '09:00'))])[0]!, /^error \/0\/endDate/);
});

test('two sessions in one room at the same time', () => {
  const first = session('a', { ...at('09:00', '10:00'), ...room('R') });
  assert.deepEqual(problems([first, session('b', { ...at('09:30', '10:30'), ...room('R') })]), [
    'warning /1/location: "b" is in the same room as "a", and begins before that ends.',
  ]);
  for (const other of [
    { ...at('10:00', '11:00'), ...room('R') },
    { ...at('09:30', '10:30'), ...room('S') },
    { ...at('09:30', '10:30') },
    { ...at('09:30'), ...room('R') },
    { ...at('09:30', '10:30'), ...room('R'), eventStatus: 'EventCancelled' },
    { ...at('09:30', '10:30'), location: [{ type: 'VirtualLocation', name: 'R' }] },
  ])
    assert.deepEqual(problems([first, session('b', other)]), [], JSON.stringify(other));
});

test('parts of a session are in its room; two of them at once are not', () => {
  const part = (id: string, from: string, until: string) => ({
    ...session(id, { ...at(from, until), ...room('R') }),
    kind: 'intervention',
  });
  const workshop = (...subEvent: readonly object[]) =>
    session('w', { ...at('09:00', '12:00'), ...room('R'), subEvent });
  assert.deepEqual(problems([workshop(part('i', '09:00', '10:00'), part('j', '10:00', '11:00'))]), []);
  assert.match(
    problems([workshop(part('i', '09:00', '10:00'), part('j', '09:30', '11:00'))])[0]!,
    /"j" is in the same room as "i"/,
  );
});

test('a zone that does not exist is an error', () => {
  assert.match(
    problems([], undefined, { timeZone: 'Europe/Atlantis' })[0]!,
    /^error \/events\/0\/timeZone: "Europe\/Atlantis" is not a time zone/,
  );
});

test('a programme of three hundred sessions has no problem; three thousand are checked soon', () => {
  const whole = (sessions: number, days: number, rooms: number) => ({
    inLanguage: 'fr',
    ...readFrab(frabSchedule({ sessions, days, rooms })).document,
  });
  assert.deepEqual(checkContent(whole(300, 4, 6)), []);
  const took = cpuTime(() => {
    checkContent(whole(3000, 10, 10));
  });
  assert.ok(took < 8000, `${Math.round(took)} ms`);
});
