import { asUtc, endAsUtc, parseDuration, type DateParts, type Event } from '@ess-kit/content';
import { toInstant } from '@ess-kit/content/zone.js';
import type { Schedule } from '../view/schedule.js';

/** Where an event stands in its life. */
export type Phase = 'unknown' | 'before' | 'soon' | 'live' | 'past';

/** An event is `soon` from this many milliseconds before its start. */
const soonBefore = 86_400_000;

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
  const phase = now >= end ? 'past' : now >= start ? 'live' : precise && now >= changes[0]! ? 'soon' : 'before';
  return { phase, start, end, nextChange: changes.find((change) => change > now) };
}

function endOf(
  last: DateParts,
  isEnd: boolean,
  duration: number | undefined,
  moment: (parts: DateParts) => number,
): number {
  if (last.precision === 'minute') {
    if (isEnd) return moment(last);
    if (duration) return moment(last) + duration * 60_000;
    // Nobody said when it ends: its day is the only end that is certain.
    return moment(partsOf(endAsUtc({ ...last, precision: 'day' })));
  }
  return moment(partsOf(endAsUtc(last)));
}

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
