import type { DateParts, Event } from '@ess-kit/content';
import { asUtc, endAsUtc, parseDuration } from '@ess-kit/content/dates.js';
import { toInstant } from '@ess-kit/content/zone.js';
import type { Schedule } from './schedule.js';

/** Where an event stands in its life. */
export type Phase = 'unknown' | 'before' | 'soon' | 'live' | 'past';

/** An event is `soon` from this many milliseconds before its start. */
const soonBefore = 86_400_000;

const minute = 60_000;

/** First and last moment of an event in milliseconds since 1970, and when it next looks different. */
export interface Life {
  readonly phase: Phase;
  readonly start?: number;
  readonly end?: number;
  readonly nextChange?: number;
}

/**
 * The life of an event at a moment.
 * @param zone the visitor's time zone: that of dates for which the content names none.
 */
export function lifeOf(event: Event, { ranges, timeZone, effective }: Schedule, now: number, zone = 'UTC'): Life {
  const first = ranges[0]?.start;
  const last = ranges.at(-1);
  if (!first || !last) return { phase: 'unknown' };
  const moment = (parts: DateParts) => toInstant(parts, timeZone ?? zone) ?? asUtc(parts);
  const start = moment(first);
  const end = endOf(
    last.end ?? last.start,
    !!last.end,
    parseDuration(event.duration ?? effective?.duration ?? ''),
    moment,
  );
  // Nothing is imminent about "2021".
  const precise = first.precision === 'day' || first.precision === 'minute';
  const changes = [precise ? start - soonBefore : start, start, end];
  const phase =
    now >= end ? 'past' : precise && now >= start ? 'live' : precise && now >= changes[0]! ? 'soon' : 'before';
  const nextChange = phase === 'soon' ? start - countdown(start - now).until : changes.find((change) => change > now);
  return { phase, start, end, nextChange };
}

/** Time ahead (milliseconds) as it is said: by the hour, in the last one by the minute. */
export function countdown(ahead: number): {
  readonly count: number;
  readonly unit: 'hour' | 'minute';
  /** Milliseconds ahead at which it is said otherwise. */
  readonly until: number;
} {
  const minutes = Math.ceil(ahead / minute);
  if (minutes < 60) return { count: minutes, unit: 'minute', until: (minutes - 1) * minute };
  const hours = Math.round(minutes / 60);
  return { count: hours, unit: 'hour', until: Math.max(hours * 60 - 31, 59) * minute };
}

function endOf(
  last: DateParts,
  isEnd: boolean,
  duration: number | undefined,
  moment: (parts: DateParts) => number,
): number {
  if (last.precision === 'minute') {
    if (isEnd) return moment(last);
    if (duration) return moment(last) + duration * minute;
    // Nobody said when it ends: its day is the only end that is certain.
    return endMoment({ ...last, precision: 'day' }, moment);
  }
  return endMoment(last, moment);
}

/** The first moment after what these parts name: a day, a month or a year lasts until it ends. */
export const endMoment = (parts: DateParts, moment: (parts: DateParts) => number): number =>
  moment(partsOf(endAsUtc(parts)));

const partsOf = (utc: number): DateParts => {
  const date = new Date(utc);
  return {
    precision: 'minute',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};
