// The zone data of engines differ; the logic is tested in @ess-kit/content.
import { asUtc, parseDate, type DateParts } from '@ess-kit/content/dates.js';
import { offsetMinutes, toInstants, toWallClock } from '@ess-kit/content/zone.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const zones = Intl.supportedValuesOf('timeZone');
const minute = 60_000;
const hour = 60 * minute;

/** A wall clock in milliseconds, counted as if it were UTC. */
const parts = (asIfUtc: number): DateParts => parseDate(new Date(asIfUtc).toISOString().slice(0, 16))!;

/** The moments at which the offset of a zone changes in a year, to the minute. */
function changes(zone: string, year: number): number[] {
  const found: number[] = [];
  const step = 14 * 24 * hour;
  for (let start = Date.UTC(year, 0); start < Date.UTC(year + 1, 0); start += step) {
    let [low, high] = [start, start + step];
    const offset = offsetMinutes(low, zone);
    if (offset === offsetMinutes(high, zone)) continue;
    while (high - low > minute) {
      const middle = Math.floor((low + high) / 2 / minute) * minute;
      if (offsetMinutes(middle, zone) === offset) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

/** Fails with all that is wrong, not with the first only. */
const expectNone = (wrong: readonly string[]) => expect(wrong.slice(0, 10)).to.deep.equal([]);

describe('every zone that this engine knows', () => {
  it('is one of many', () => {
    expect(zones.length).to.be.above(400);
  });

  it('leads from a moment to its wall clock and back', () => {
    const wrong: string[] = [];
    zones.forEach((zone, index) => {
      // Other moments for each zone: from 1975 to 2060, in odd steps.
      for (let run = 0; run < 6; run++) {
        const years = 1975 + ((index * 7 + run * 17) % 85);
        const moment = Date.UTC(
          years,
          (index + run * 5) % 12,
          1 + ((index * 3) % 28),
          (index * 5) % 24,
          (run * 13) % 60,
        );
        const wall = toWallClock(moment, zone)!;
        if (!toInstants(wall, zone)!.instants.includes(moment)) wrong.push(`${zone} ${new Date(moment).toISOString()}`);
        if (asUtc(wall) - moment !== offsetMinutes(moment, zone)! * minute) wrong.push(`${zone} offset`);
      }
    });
    expectNone(wrong);
  });

  it('has a gap where its clocks skip and an overlap where they repeat', () => {
    const wrong: string[] = [];
    const counts = { gap: 0, overlap: 0, exact: 0 };
    zones.forEach((zone, index) => {
      const year = 2012 + (index % 14);
      for (const change of changes(zone, year)) {
        const before = offsetMinutes(change - minute, zone)!;
        const size = (offsetMinutes(change, zone)! - before) * minute;
        const middle = Math.floor((change + before * minute + size / 2) / minute) * minute;
        const { kind, instants } = toInstants(parts(middle), zone)!;
        counts[kind]++;
        const expected =
          size > 0
            ? ['gap', middle - before * minute]
            : ['overlap', middle - before * minute, middle - before * minute - size];
        if (JSON.stringify([kind, ...instants]) !== JSON.stringify(expected))
          wrong.push(
            `${zone} ${new Date(change).toISOString()}: ${kind} ${instants.join(' ')}, not ${expected.join(' ')}`,
          );
      }
    });
    expectNone(wrong);
    expect(counts.gap).to.be.above(40);
    expect(counts.overlap).to.be.above(40);
  });

  it('knows noon of each day once', () => {
    const wrong = zones.filter((zone, index) => {
      const noon = parts(Date.UTC(1990 + (index % 60), index % 12, 1 + (index % 28), 12));
      const { kind, instants } = toInstants(noon, zone)!;
      return kind !== 'exact' || asUtc(toWallClock(instants[0]!, zone)!) !== asUtc(noon);
    });
    expectNone(wrong);
  });
});

describe('known hours', () => {
  const at = (zone: string, date: string) => {
    const { kind, instants } = toInstants(parseDate(date)!, zone)!;
    return [kind, ...instants.map((instant) => new Date(instant).toISOString().slice(0, 16))];
  };
  for (const [zone, date, ...expected] of [
    ['America/Argentina/Cordoba', '2021-06-01T11:05', 'exact', '2021-06-01T14:05'],
    ['Asia/Kathmandu', '2021-02-15T10:00', 'exact', '2021-02-15T04:15'],
    ['Africa/Casablanca', '2026-01-10T10:00', 'exact', '2026-01-10T09:00'],
    ['Europe/Paris', '2021-03-28T02:30', 'gap', '2021-03-28T01:30'],
    ['Europe/Paris', '2021-10-31T02:30', 'overlap', '2021-10-31T00:30', '2021-10-31T01:30'],
    ['Australia/Lord_Howe', '2021-10-03T02:15', 'gap', '2021-10-02T15:45'],
    ['Pacific/Apia', '2011-12-30T12:00', 'gap', '2011-12-30T22:00'],
  ] as const)
    it(`${zone} ${date}`, () => {
      expect(at(zone, date)).to.deep.equal(expected);
    });

  it('a zone that is none is undefined', () => {
    for (const zone of ['', 'Mars/Olympus', '__proto__', '<b>'])
      expect(toInstants(parts(0), zone), zone).to.equal(undefined);
  });
});
