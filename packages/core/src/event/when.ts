import type { DateParts, Precision } from '@ess-kit/content';
import { asUtc } from '@ess-kit/content/dates.js';
import { dateFormat, listOf } from '../language/format.js';
import type { DateRange, Schedule } from './schedule.js';

/** An event's time in words of one language. */
export interface When {
  /** For `<time datetime>`: as precise as what is known. */
  readonly datetime: string;
  /** The day or days. */
  readonly date: string;
  readonly time?: string;
}

const dateOptions: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: { year: 'numeric', month: 'long', day: 'numeric' },
};
const timeOptions: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

/** What French prints for the first of a month, and `Intl` does not. */
const firstOfMonth = (text: string, language: string) =>
  language.startsWith('fr') ? text.replace(/(?<!\d)1(?= \p{L}{3})/u, '1er') : text;

/** Days since 1970 of a written date: for comparing days of one calendar. */
export const inDays = (parts: DateParts) => Math.floor(asUtc(parts) / 86_400_000);

/** Formats parts as they stand, in no zone. */
function format(language: string, options: Intl.DateTimeFormatOptions, start: DateParts, end?: DateParts): string {
  // Other calendars are a question of belief; programmes are printed in this one.
  const formatter = dateFormat(language, { ...options, calendar: 'gregory' })!;
  return end ? formatter.formatRange(asUtc(start), asUtc(end)) : formatter.format(asUtc(start));
}

/** One date, as precise as it is written. */
export const formatDate = (parts: DateParts, language: string, options?: Intl.DateTimeFormatOptions): string =>
  firstOfMonth(format(language, { ...dateOptions[parts.precision], ...options }, parts), language);

/** One date with its hour, where it has one. */
export const formatMoment = (parts: DateParts, language: string): string =>
  formatDate(parts, language, parts.precision === 'minute' ? timeOptions : undefined);

/** Precisions from coarse to fine. */
const precisions: readonly Precision[] = ['year', 'month', 'day', 'minute'];

function formatRange({ start, end = start }: DateRange, language: string, alone: boolean): string {
  // The coarser of the two ends: "from 3 October 2011 to 2012" is no date.
  const precision = precisions[Math.min(precisions.indexOf(start.precision), precisions.indexOf(end.precision))]!;
  const single = inDays(start) === inDays(end);
  const weekday = alone && single && precision !== 'year' && precision !== 'month' ? 'long' : undefined;
  const options = { ...dateOptions[precision], weekday } as const;
  return firstOfMonth(format(language, options, start, single ? undefined : end), language);
}

/** Days in several pieces; where all are of one month, it is named once, as `15–19 and 22 February 2021`. */
function formatRanges(ranges: readonly DateRange[], language: string): string {
  const last = ranges.at(-1)!;
  const months = ranges.flatMap(({ start, end = start }) => [start, end]).map(({ year, month }) => `${year} ${month}`);
  const text = formatRange(last, language, ranges.length === 1);
  const shared = new Set(months).size === 1 && /^\P{L}*\p{Nd}/u.test(text);
  const others = ranges
    .slice(0, -1)
    .map((range) =>
      shared ? format(language, { day: 'numeric' }, range.start, range.end) : formatRange(range, language, false),
    );
  return listOf(language, [...others, text]);
}

const pad = (number = 0, length = 2) => String(number).padStart(length, '0');

/** The ISO 8601 form of what is known. */
export const isoDate = ({ year, month, day, hour, minute }: DateParts): string =>
  pad(year, 4) +
  (month ? `-${pad(month)}` : '') +
  (day ? `-${pad(day)}` : '') +
  (hour !== undefined ? `T${pad(hour)}:${pad(minute)}` : '');

/** Hours of a range: of both ends on one day, else with their days. */
export function formatTimes({ start, end }: DateRange, language: string): string {
  const severalDays = end && inDays(start) !== inDays(end);
  const options = severalDays ? { day: 'numeric', month: 'long', ...timeOptions } : timeOptions;
  return firstOfMonth(format(language, options as Intl.DateTimeFormatOptions, start, end), language);
}

/** When an event is, in words of a language and on the event's own clock; undefined when nothing is known. */
export function formatWhen({ ranges }: Schedule, language: string): When | undefined {
  const [range] = ranges;
  return (
    range && {
      datetime: isoDate(range.start),
      date: formatRanges(ranges, language),
      time: range.start.precision === 'minute' ? formatTimes(range, language) : undefined,
    }
  );
}
