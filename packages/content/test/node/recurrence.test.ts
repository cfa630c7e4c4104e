import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DateParts } from '@ess-kit/content';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { occurrences, parseRule } from '../../dist/formats/recurrence.js';

const two = (number = 0) => String(number).padStart(2, '0');
const write = ({ year, month, day, hour, minute }: DateParts) =>
  `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;

const start: DateParts = { precision: 'minute', year: 2021, month: 1, day: 29, hour: 10, minute: 0 };
const most = 15;

function ours(text: string): readonly string[] {
  const found = [];
  for (const time of occurrences(parseRule(text)!, start, Date.UTC(2100, 0))) {
    found.push(write(time));
    if (found.length === most) break;
  }
  return found;
}

function theirs(text: string): readonly string[] {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateTimeString(`${write(start)}:00`));
  const found = [write(start)];
  for (let next = iterator.next(); next && found.length < most; next = iterator.next())
    if (next.toString().slice(0, 16) !== found[0]) found.push(next.toString().slice(0, 16));
  return found;
}

/** Rules with which ical.js neither runs on nor errs: of those, it is the measure. */
const days = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const list = <T>(of: fc.Arbitrary<T>) => fc.uniqueArray(of, { minLength: 1, maxLength: 3 }).map((all) => all.join(','));
const interval = fc.integer({ min: 1, max: 3 }).map((number) => `;INTERVAL=${number}`);
const rules = fc.oneof(
  interval.map((every) => `FREQ=DAILY${every}`),
  fc
    .tuple(interval, list(days), fc.constantFrom('MO', 'SU'))
    .map(([every, day, first]) => `FREQ=WEEKLY${every};BYDAY=${day};WKST=${first}`),
  fc
    .tuple(interval, fc.constantFrom(1, 2, 3, 4, -1, -2), days)
    .map(([every, ordinal, day]) => `FREQ=MONTHLY${every};BYDAY=${ordinal}${day}`),
  fc
    .tuple(interval, list(fc.integer({ min: 1, max: 28 })))
    .map(([every, day]) => `FREQ=MONTHLY${every};BYMONTHDAY=${day}`),
  fc
    .tuple(interval, fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, -1), days)
    .map(([every, month, ordinal, day]) => `FREQ=YEARLY${every};BYMONTH=${month};BYDAY=${ordinal}${day}`),
);

test('a series is what ical.js makes of it', () => {
  fc.assert(
    fc.property(rules, (rule) => assert.deepEqual(ours(rule), theirs(rule), rule)),
    { numRuns: 300 },
  );
});

test('positions in a month, the last day of each, a Friday the 13th', () => {
  for (const rule of [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR',
    'FREQ=MONTHLY',
  ])
    assert.deepEqual(ours(rule), theirs(rule), rule);
});

test('the 20th Monday of the year, and a 29 February, where ical.js errs', () => {
  assert.deepEqual(ours('FREQ=YEARLY;BYDAY=20MO').slice(1, 4), [
    '2021-05-17T10:00',
    '2022-05-16T10:00',
    '2023-05-15T10:00',
  ]);
  assert.deepEqual(ours('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29').slice(1, 4), [
    '2024-02-29T10:00',
    '2028-02-29T10:00',
    '2032-02-29T10:00',
  ]);
});

test('hours of a day', () => {
  assert.deepEqual(ours('FREQ=DAILY;BYHOUR=9,14;COUNT=4'), [
    '2021-01-29T10:00',
    '2021-01-29T14:00',
    '2021-01-30T09:00',
    '2021-01-30T14:00',
  ]);
});

test('asked from a later day, a series is the same as from its start', () => {
  const from = Date.UTC(2024, 5, 1);
  fc.assert(
    fc.property(rules, (text) => {
      const rule = parseRule(text)!;
      const until = Date.UTC(2026, 0);
      const late = (times: Iterable<DateParts>) => [...times].map(write).filter((time) => time >= '2024-06-01');
      assert.deepEqual(late(occurrences(rule, start, until, from)), late(occurrences(rule, start, until)));
    }),
  );
});
