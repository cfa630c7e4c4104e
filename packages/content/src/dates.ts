/**
 * Dates as content writes them: their precision is what is written, and nothing finer is ever
 * invented. No `Date` here: `new Date('2021-02-15')` is midnight in UTC, the day before in Québec.
 */

export type Precision = 'year' | 'month' | 'day' | 'minute';

/** The parts of a written date; months and days count from 1, and what is not written is absent. */
export interface DateParts {
  readonly precision: Precision;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::00(?:\.0+)?)?)?)?)?$/;

/** Days in a month of the proleptic Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm` (ISO 8601, local, no offset).
 * @returns the parts, or undefined when it is no such date or no day of the calendar.
 */
export function parseDate(value: string): DateParts | undefined {
  const [whole, ...parts] = form.exec(value) ?? [];
  if (!whole) return undefined;
  const [year = 0, month, day, hour, minute] = parts.map((part) => (part === undefined ? undefined : +part));
  if (
    year < 1 ||
    (month !== undefined && (month < 1 || month > 12)) ||
    (day !== undefined && (day < 1 || day > daysInMonth(year, month!))) ||
    (hour !== undefined && (hour > 23 || minute! > 59))
  )
    return undefined;
  const precision = hour !== undefined ? 'minute' : day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { precision, year, month, day, hour, minute };
}

/**
 * Milliseconds since 1970 of these parts, read as if they were UTC: for comparing and for formatting
 * with `timeZone: 'UTC'`, never a moment in the world. What is not written counts as its first.
 */
export const asUtc = ({ year, month = 1, day = 1, hour = 0, minute = 0 }: DateParts): number => {
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute));
  return date.setUTCFullYear(year, month - 1, day);
};

/** The first moment after what these parts name, as `asUtc` counts: `2021` ends where 2022 begins. */
export const endAsUtc = (parts: DateParts): number => {
  const { precision, year, month = 12, day = 0 } = parts;
  if (precision === 'year') return asUtc({ precision, year: year + 1 });
  if (precision === 'month') return asUtc({ precision, year, month: month + 1 });
  if (precision === 'day') return asUtc({ precision, year, month, day: day + 1 });
  return asUtc(parts);
};

/**
 * Minutes of an ISO 8601 duration of days, hours and minutes (`P1DT2H30M`).
 * @returns undefined when it is none; weeks, months and years have no fixed length here.
 */
export function parseDuration(value: string): number | undefined {
  const [whole, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(value) ?? [];
  if (!whole || whole === 'P') return undefined;
  return +days * 1440 + +hours * 60 + +minutes;
}
