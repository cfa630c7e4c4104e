import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asUtc, parseDate, type DateParts } from '@ess-kit/content/dates.js';
import { offsetMinutes, toInstant, toInstants, toWallClock } from '@ess-kit/content/zone.js';
import fc from 'fast-check';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';

const zones = Intl.supportedValuesOf('timeZone');
const minutes = (from: string, until: string) =>
  fc.integer({ min: Date.parse(from) / 60_000, max: Date.parse(until) / 60_000 }).map((minute) => minute * 60_000);

const written = (parts: DateParts | undefined) => new Date(asUtc(parts!)).toISOString().slice(0, 16);
const at = (zone: string, date: string) => toInstants(parseDate(date)!, zone)!;
const iso = (instants: readonly number[]) => instants.map((instant) => new Date(instant).toISOString().slice(0, 16));

test('every zone: wall clock to moment and back, except in gaps', () => {
  assert.ok(zones.length > 400);
  const instant = minutes('1950-01-01', '2060-01-01');
  for (const zone of zones)
    fc.assert(
      fc.property(instant, (asIfUtc) => {
        const wall = parseDate(new Date(asIfUtc).toISOString().slice(0, 16))!;
        const found = toInstants(wall, zone)!;
        const back = found.instants.map((each) => written(toWallClock(each, zone)));
        if (found.kind === 'gap') assert.notEqual(back[0], written(wall));
        else assert.deepEqual(new Set(back), new Set([written(wall)]));
        assert.equal(found.instants.length, found.kind === 'overlap' ? 2 : 1);
      }),
      { numRuns: 8 },
    );
});

test('every zone: moment to wall clock and back', () => {
  const instant = minutes('1975-01-01', '2060-01-01');
  for (const zone of zones)
    fc.assert(
      fc.property(instant, (moment) => {
        const found = toInstants(toWallClock(moment, zone)!, zone)!;
        assert.ok(found.instants.includes(moment), `${zone} ${new Date(moment).toISOString()} ${found.kind}`);
        assert.equal(asUtc(toWallClock(moment, zone)!) - moment, offsetMinutes(moment, zone)! * 60_000);
      }),
      { numRuns: 8 },
    );
});

test('every zone: around each change of the clocks, the skipped hour is a gap and the repeated one an overlap', () => {
  let gaps = 0;
  let overlaps = 0;
  for (const zone of zones)
    for (const change of changes(zone, Date.UTC(2021, 0), Date.UTC(2022, 0))) {
      const before = offsetMinutes(change - 60_000, zone)!;
      const after = offsetMinutes(change, zone)!;
      const size = (after - before) * 60_000;
      // The wall clock in the middle of what is skipped or shown twice, counted as if UTC.
      const middle = change + before * 60_000 + size / 2;
      const parts = parseDate(new Date(middle).toISOString().slice(0, 16))!;
      const { kind, instants } = toInstants(parts, zone)!;
      if (size > 0) {
        gaps++;
        assert.equal(kind, 'gap', zone);
        assert.deepEqual(instants, [change + size / 2], 'shifted forward by the gap');
      } else {
        overlaps++;
        assert.equal(kind, 'overlap', zone);
        assert.deepEqual(instants, [change + size / 2, change - size / 2]);
      }
    }
  assert.ok(gaps > 50 && overlaps > 50, `${gaps} gaps, ${overlaps} overlaps`);
});

/** The moments when the offset of a zone changes, found by halving; to the minute. */
function changes(zone: string, from: number, until: number): number[] {
  const found = [];
  const step = 10 * 86_400_000;
  for (let start = from; start < until; start += step) {
    let [low, high] = [start, start + step];
    const offset = offsetMinutes(low, zone);
    if (offset === offsetMinutes(high, zone)) continue;
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetMinutes(middle, zone) === offset) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

test('known hours', () => {
  assert.deepEqual(iso(at('America/Argentina/Cordoba', '2021-06-01T11:05').instants), ['2021-06-01T14:05']);
  assert.deepEqual(iso(at('Europe/Paris', '2021-06-01T16:15').instants), ['2021-06-01T14:15']);
  assert.deepEqual(iso(at('Asia/Kathmandu', '2021-02-15T10:00').instants), ['2021-02-15T04:15']);
  assert.equal(offsetMinutes(Date.UTC(2021, 0), 'Africa/Dakar'), 0);
  assert.equal(offsetMinutes(Date.UTC(2021, 0), 'Pacific/Kiritimati'), 840);
  assert.equal(offsetMinutes(Date.UTC(2021, 0), 'Pacific/Pago_Pago'), -660);
});

test('a gap is shifted forward, an overlap takes the earlier', () => {
  assert.equal(at('Europe/Paris', '2021-03-28T02:30').kind, 'gap');
  assert.deepEqual(iso(at('Europe/Paris', '2021-03-28T02:30').instants), ['2021-03-28T01:30']);
  assert.equal(at('Europe/Paris', '2021-10-31T02:30').kind, 'overlap');
  assert.deepEqual(iso(at('Europe/Paris', '2021-10-31T02:30').instants), ['2021-10-31T00:30', '2021-10-31T01:30']);
  assert.equal(toInstant(parseDate('2021-10-31T02:30')!, 'Europe/Paris'), Date.UTC(2021, 9, 31, 0, 30));
  // Half an hour only.
  assert.equal(at('Australia/Lord_Howe', '2021-10-03T02:15').kind, 'gap');
  // A whole day that Samoa never had.
  assert.equal(at('Pacific/Apia', '2011-12-30T12:00').kind, 'gap');
});

test('local mean time keeps its seconds', () => {
  const paris1890 = at('Europe/Paris', '1890-01-01T12:00');
  assert.equal(written(toWallClock(paris1890.instants[0]!, 'Europe/Paris')), '1890-01-01T12:00');
});

test('an unknown zone is undefined, whatever it is', () => {
  const parts = parseDate('2021-06-01T11:05')!;
  for (const zone of [
    '',
    'Mars/Olympus',
    'Europe/Pari',
    '__proto__',
    'constructor',
    ...attackStrings().map(({ value }) => value),
  ]) {
    if (/^(?:utc|gmt)$/i.test(zone) || zones.includes(zone)) continue;
    assert.equal(toInstants(parts, zone), undefined, zone);
    assert.equal(toInstant(parts, zone), undefined);
    assert.equal(toWallClock(0, zone), undefined);
    assert.equal(offsetMinutes(0, zone), undefined);
  }
});

test('a moment beyond the calendar is undefined', () => {
  for (const moment of [NaN, Infinity, -Infinity, 9e15]) {
    assert.equal(toWallClock(moment, 'Europe/Paris'), undefined);
    assert.equal(offsetMinutes(moment, 'Europe/Paris'), undefined);
  }
});
