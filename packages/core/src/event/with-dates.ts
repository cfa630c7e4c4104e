import type { Event } from '@ess-kit/content';
import type { Schedule } from './schedule.js';
import { isoDate } from './when.js';

/** An event with the dates that are shown of it: they may be those of a statement in force, or of its day. */
export function withDates(event: Event, { ranges, timeZone, effective }: Schedule): Event {
  const { start } = ranges[0]!;
  const end = ranges.at(-1)!.end ?? ranges.at(-1)!.start;
  return {
    ...event,
    startDate: isoDate(start),
    endDate: end === start ? undefined : isoDate(end),
    duration: event.duration ?? effective?.duration,
    timeZone,
  };
}
