import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asUtc, daysInMonth, endAsUtc, parseDate, parseDuration } from '@ess-kit/content/dates.js';
import fc from 'fast-check';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { cpuTime } from '../feeds/cpu-time.ts';

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

/** Any day of the years 1 to 9999, with what `Date` says about it. */
const days = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => ({ date, written: date.toISOString().slice(0, 10) }));

test('the precision of a date is what is written', () => {
  fc.assert(
    fc.property(days, fc.nat(23), fc.nat(59), ({ written }, hour, minute) => {
      assert.equal(parseDate(written.slice(0, 4))?.precision, 'year');
      assert.equal(parseDate(written.slice(0, 7))?.precision, 'month');
      assert.equal(parseDate(written)?.precision, 'day');
      const parts = parseDate(`${written}T${two(hour)}:${two(minute)}`);
      assert.deepEqual([parts?.precision, parts?.hour, parts?.minute], ['minute', hour, minute]);
    }),
  );
});

test('what is not written is absent', () => {
  assert.deepEqual(
    { ...parseDate('2021') },
    {
      precision: 'year',
      year: 2021,
      month: undefined,
      day: undefined,
      hour: undefined,
      minute: undefined,
    },
  );
});

test('a day is read as the calendar has it', () => {
  fc.assert(
    fc.property(days, ({ date, written }) => {
      const parts = parseDate(written)!;
      assert.deepEqual(
        [parts.year, parts.month, parts.day],
        [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
      );
      assert.equal(asUtc(parts), Date.parse(`${written}T00:00:00Z`));
      assert.equal(endAsUtc(parts) - asUtc(parts), 86_400_000);
    }),
  );
});

test('a day that the calendar lacks is no date', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(40), (year, month, day) => {
      const written = `${four(year)}-${two(month)}-${two(day)}`;
      assert.equal(!!parseDate(written), day >= 1 && day <= daysInMonth(year, month));
    }),
  );
  for (const wrong of [
    '2021-02-29',
    '1900-02-29',
    '2021-13-01',
    '2021-00',
    '0000',
    '2021-06-01T24:00',
    '2021-06-01T10:60',
  ])
    assert.equal(parseDate(wrong), undefined, wrong);
  assert.ok(parseDate('2000-02-29'));
});

test('a date with an offset, a second or another form is none', () => {
  for (const wrong of [
    '2021-06-01T10:00Z',
    '2021-06-01T10:00+02:00',
    '2021-06-01T10:00:30',
    '01/06/2021',
    '2021-6-1',
    ' 2021',
    '2021\n',
  ])
    assert.equal(parseDate(wrong), undefined, wrong);
  assert.equal(parseDate('2021-06-01T10:00:00.000')?.precision, 'minute');
});

test('a year, a month and a day end where the next begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      assert.equal(endAsUtc(parseDate(four(year))!), asUtc(parseDate(four(year + 1))!));
      const next = month === 12 ? `${four(year + 1)}-01` : `${four(year)}-${two(month + 1)}`;
      assert.equal(endAsUtc(parseDate(`${four(year)}-${two(month)}`)!), asUtc(parseDate(next)!));
    }),
  );
});

test('order of dates is order of moments', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      const difference = asUtc(parseDate(one.written)!) - asUtc(parseDate(other.written)!);
      assert.equal(Math.sign(difference), one.written < other.written ? -1 : one.written > other.written ? 1 : 0);
    }),
  );
});

test('durations of days, hours and minutes', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.nat(99), fc.nat(999), (d, h, m) => {
      assert.equal(parseDuration(`P${d}DT${h}H${m}M`), d * 1440 + h * 60 + m);
      assert.equal(parseDuration(`PT${m}M`), m);
    }),
  );
  assert.equal(parseDuration('PT2H30M'), 150);
  for (const wrong of ['P', 'PT', 'P1M', 'P1W', 'P1Y', 'PT1.5H', '2h30', 'PT2H30', '-PT1H', ''])
    assert.equal(parseDuration(wrong), undefined, wrong);
});

test('no hostile string throws or takes long', () => {
  const took = cpuTime(() => {
    for (const { value } of attackStrings()) {
      parseDate(value);
      parseDuration(value);
    }
  });
  assert.ok(took < 500, `${Math.round(took)} ms`);
});
