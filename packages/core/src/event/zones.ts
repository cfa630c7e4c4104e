import type { DateParts } from '@ess-kit/content';
import { offsetMinutes, toInstant, toWallClock } from '@ess-kit/content/zone.js';
import { dateFormat } from '../language/format.js';
import { writeNumber } from '../language/number.js';
import type { Schedule } from './schedule.js';
import { formatTimes, inDays } from './when.js';

/** The clocks of an event in words: whose zone it is, and what the visitor's clock shows where it differs. */
export interface Clocks {
  /** Name of the event's zone with its offset. */
  readonly zone: string;
  readonly visitor?: { readonly time: string; readonly zone: string; readonly dayShift: number };
}

/** `UTC−3`, `UTC+5:30`, `UTC`, in the digits of the language. */
export function formatOffset(minutes: number, language: string): string {
  const whole = Math.abs(Math.round(minutes));
  if (!whole) return 'UTC';
  const rest = whole % 60 && `:${writeNumber(language, whole % 60, { minimumIntegerDigits: 2 })}`;
  return `UTC${minutes < 0 ? '−' : '+'}${writeNumber(language, Math.floor(whole / 60))}${rest || ''}`;
}

/** The name that a language gives a zone at a moment, with its offset. */
export function zoneName(instant: number, timeZone: string, language: string): string {
  const name = dateFormat(language, { timeZoneName: 'longGeneric' }, timeZone)
    ?.formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const offset = formatOffset(offsetMinutes(instant, timeZone) ?? 0, language);
  return name && !/^(?:GMT|UTC)|\p{Nd}/u.test(name) ? `${name} (${offset})` : offset;
}

/**
 * The clocks of an event.
 * @param visitorZone IANA name; none leaves the visitor's clock out.
 * @returns undefined where the event has no hour, or no zone that this browser knows.
 */
export function clocksOf({ ranges, timeZone }: Schedule, language: string, visitorZone?: string): Clocks | undefined {
  const [range] = ranges;
  if (range?.start.precision !== 'minute' || !timeZone) return undefined;
  const ends = [range.start, ...(range.end ? [range.end] : [])].map((parts) => toInstant(parts, timeZone));
  const [first] = ends;
  if (first === undefined) return undefined;
  return {
    zone: zoneName(first, timeZone, language),
    visitor: visitorZone ? visitorClock(range.start, ends as number[], timeZone, visitorZone, language) : undefined,
  };
}

function visitorClock(
  eventStart: DateParts,
  ends: readonly number[],
  timeZone: string,
  visitorZone: string,
  language: string,
): Clocks['visitor'] {
  // Two zones that agree throughout need not be told apart.
  if (ends.every((end) => offsetMinutes(end, timeZone) === offsetMinutes(end, visitorZone))) return undefined;
  const [start, end] = ends.map((end) => toWallClock(end, visitorZone));
  if (!start) return undefined;
  return {
    time: formatTimes({ start, end }, language),
    zone: zoneName(ends[0]!, visitorZone, language),
    dayShift: inDays(start) - inDays(eventStart),
  };
}
