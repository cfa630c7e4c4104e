/**
 * Wall clocks and moments of IANA time zones, with the zone data of `Intl` and without `Temporal`.
 * Every function gives undefined for a zone that this machine does not know; none throws.
 */
import { asUtc, type DateParts } from './dates.js';

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  // Without a zone, Intl would silently take the reader's own.
  if (timeZone && !formatters.has(timeZone)) {
    let formatter;
    try {
      formatter = new Intl.DateTimeFormat('en', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      // Not a zone: remembered as such.
    }
    formatters.set(timeZone, formatter);
  }
  return formatters.get(timeZone);
}

/** The sessions of a programme share their hours, and `Intl` takes microseconds for each. */
const clocks = new Map<string, ReturnType<typeof readClock>>();

/** What a clock in this zone shows, and the milliseconds by which it is ahead of UTC. */
function clockAt(instant: number, timeZone: string) {
  const key = `${timeZone} ${instant}`;
  let clock = clocks.get(key);
  if (!clock) {
    // A page that stays open for days asks for each minute once more.
    if (clocks.size > 9999) clocks.clear();
    clocks.set(key, (clock = readClock(instant, timeZone)));
  }
  return clock;
}

function readClock(instant: number, timeZone: string) {
  const formatter = formatterOf(timeZone);
  if (!formatter || !(Math.abs(instant) <= 8.64e15)) return undefined;
  const { year, month, day, hour, minute, second } = Object.fromEntries(
    formatter.formatToParts(instant).map(({ type, value }) => [type, +value]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const parts: DateParts = { precision: 'minute', year, month, day, hour, minute };
  // Seconds matter: before time zones were agreed, local mean time had them in its offset.
  return { parts, offset: asUtc(parts) + second * 1000 - Math.floor(instant / 1000) * 1000 };
}

/** What the clocks of a zone show at a moment (milliseconds since 1970). */
export const toWallClock = (instant: number, timeZone: string): DateParts | undefined =>
  clockAt(instant, timeZone)?.parts;

/** Minutes by which a zone is ahead of UTC at a moment; with a fraction before about 1920 only. */
export function offsetMinutes(instant: number, timeZone: string): number | undefined {
  const clock = clockAt(instant, timeZone);
  return clock && clock.offset / 60_000;
}

/** The moments at which the clocks of a zone show one date and time. */
export interface Instants {
  /** Milliseconds since 1970, earliest first: two in an overlap, otherwise one. */
  readonly instants: readonly number[];
  /**
   * `gap`: the clocks skip this time; the moment given is as long after the gap as the time is after
   * the gap's begin (Temporal's and RFC 5545's choice). `overlap`: they show it twice.
   */
  readonly kind: 'exact' | 'gap' | 'overlap';
}

/** The moments when the clocks of a zone show these parts; what is not written counts as its first. */
export function toInstants(parts: DateParts, timeZone: string): Instants | undefined {
  const wall = asUtc(parts);
  // No offset is longer than a day and no zone changes twice in two: one of these two offsets is valid.
  const offsets = [-86_400_000, 86_400_000].map((away) => clockAt(wall + away, timeZone)?.offset);
  if (offsets.includes(undefined)) return undefined;
  const candidates = [...new Set(offsets)].map((offset) => wall - offset!).sort((one, other) => one - other);
  const instants = candidates.filter((instant) => clockAt(instant, timeZone)?.offset === wall - instant);
  return instants.length
    ? { instants, kind: instants.length > 1 ? 'overlap' : 'exact' }
    : { instants: [wall - offsets[0]!], kind: 'gap' };
}

/** The moment when the clocks of a zone show these parts: in an overlap the earlier, in a gap as `toInstants`. */
export const toInstant = (parts: DateParts, timeZone: string): number | undefined =>
  toInstants(parts, timeZone)?.instants[0];
