/** Dates as feeds write them: with seconds, with an offset from UTC, in a colon's absence. */
import { asUtc, type DateParts, parseDate } from '../dates.js';
import { patterns } from '../read.js';
import { toWallClock } from '../zone.js';

/** A date as it is written, to the minute. */
export interface WrittenTime {
  readonly parts: DateParts;
  /** Minutes ahead of UTC, if it says so; 0 for `Z`. */
  readonly offset?: number;
}

const form = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)? ?(?:(Z)|([+-])(\d\d):?(\d\d)?)?$/i;

/**
 * Reads an ISO 8601 date or time: `2021-06-01`, `2021-06-01T11:05:00-0300`, `2021-06-01 11:05`, `2021-06`.
 * @returns undefined when it is none. Seconds are left out, as everywhere here.
 */
export function parseWrittenTime(text: string): WrittenTime | undefined {
  const [whole, day, time, utc, sign, hours = '0', minutes = '0'] = form.exec(text) ?? [];
  const parts = parseDate(whole ? `${day}T${time}` : text);
  if (!parts) return undefined;
  const offset = utc ? 0 : sign ? (+hours * 60 + +minutes) * (sign === '-' ? -1 : 1) : undefined;
  return offset === undefined || Math.abs(offset) > 15 * 60 ? { parts } : { parts, offset };
}

const two = (number = 0) => String(number).padStart(2, '0');

/** Parts as our documents write them. */
export function writeDate({ year, month, day, hour, minute }: DateParts): string {
  const date = [String(year).padStart(4, '0'), month, day].filter((part) => part !== undefined);
  const time = hour === undefined ? '' : `T${two(hour)}:${two(minute)}`;
  return `${date.map((part) => (typeof part === 'number' ? two(part) : part)).join('-')}${time}`;
}

/** The parts that clocks show which are this far from UTC; `instant` counts milliseconds since 1970. */
export function partsAt(instant: number, offset = 0): DateParts {
  const date = new Date(instant + offset * 60_000);
  return {
    precision: 'minute',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** The moment of a time that names its offset. */
export const momentOf = ({ parts, offset }: WrittenTime): number | undefined =>
  offset === undefined || parts.precision !== 'minute' ? undefined : asUtc(parts) - offset * 60_000;

/** `+05:30` of 330 minutes. */
export const writeOffset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

/**
 * The zone whose clocks are always this far from UTC: `Etc/GMT-2` for two hours ahead (POSIX counts west). There is
 * one for whole hours only.
 */
export const zoneOfOffset = (minutes: number): string | undefined =>
  minutes % 60 || Math.abs(minutes) > 12 * 60
    ? undefined
    : minutes
      ? `Etc/GMT${minutes < 0 ? '+' : '-'}${Math.abs(minutes) / 60}`
      : 'UTC';

/** Whether this is the name of an IANA zone that is known here; `Intl` takes bare offsets as well. */
export const isTimeZone = (name: string): boolean =>
  patterns.timeZone!.test(name) && toWallClock(0, name) !== undefined;
