import { asUtc, type DateParts, type Precision } from '@ess-kit/content';
import { dateFormat, listOf } from '@ess-kit/core';
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

/** English without a region is that of international bodies: day before month, 24 hours. */
export const formatLocale = (language: string) => (language === 'en' ? 'en-GB' : language);

/** What French prints for the first of a month, and `Intl` does not. */
const firstOfMonth = (text: string, language: string) =>
  language.startsWith('fr') ? text.replace(/(?<!\d)1(?= \p{L}{3})/u, '1er') : text;

/** Days since 1970 of a written date: for comparing days of one calendar. */
export const inDays = (parts: DateParts) => Math.floor(asUtc(parts) / 86_400_000);

/** Formats parts as they stand, in no zone. */
function format(language: string, options: Intl.DateTimeFormatOptions, start: DateParts, end?: DateParts): string {
  // Other calendars are a question of belief; programmes are printed in this one.
  const formatter = dateFormat(formatLocale(language), { ...options, calendar: 'gregory' })!;
  return end ? formatter.formatRange(asUtc(start), asUtc(end)) : formatter.format(asUtc(start));
}

/** One date, as precise as it is written. */
export const formatDate = (parts: DateParts, language: string, options?: Intl.DateTimeFormatOptions): string =>
  firstOfMonth(format(language, { ...dateOptions[parts.precision], ...options }, parts), language);

/** One date with its hour, where it has one. */
export const formatMoment = (parts: DateParts, language: string): string =>
  formatDate(parts, language, parts.precision === 'minute' ? timeOptions : undefined);

function formatRange({ start, end }: DateRange, language: string): string {
  // The coarser of the two: "October 2011 to 2012" is no date.
  const { precision } = end && end.precision.length < start.precision.length ? end : start;
  const single = !end || inDays(start) === inDays(end);
  const options = dateOptions[precision];
  const weekday = single && (precision === 'day' || precision === 'minute');
  return firstOfMonth(
    format(language, weekday ? { ...options, weekday: 'long' } : options, start, single ? undefined : end),
    language,
  );
}

export const pad = (number = 0, length = 2) => String(number).padStart(length, '0');

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
      date: listOf(
        language,
        ranges.map((range) => formatRange(range, language)),
      ),
      time: range.start.precision === 'minute' ? formatTimes(range, language) : undefined,
    }
  );
}
