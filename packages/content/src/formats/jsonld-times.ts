/** When an event of JSON-LD is. schema.org has offsets and no zones: all times of an event are shown by that of its start. */
import { asUtc, parseDate } from '../dates.js';
import type { Event } from '../model.js';
import type { Source } from './source.js';
import { momentOf, parseWrittenTime, partsAt, writeDate, type WrittenTime, zoneOfOffset } from './written-time.js';

export type EventTimes = Pick<Event, 'startDate' | 'endDate' | 'doorTime' | 'previousStartDate' | 'timeZone'>;

/** The dates of an event, as precise as they are written. */
export function timesOf(event: Source): EventTimes {
  const read = (key: string): WrittenTime | undefined => {
    const text = event.at(key).string();
    return text ? (parseWrittenTime(text.trim()) ?? event.at(key).fault('date')) : undefined;
  };
  const [start, end, door, previous] = ['startDate', 'endDate', 'doorTime', 'previousStartDate'].map(read);
  const offset = [start, end, door].find((time) => time?.offset !== undefined)?.offset;
  const timeZone = offset === undefined ? undefined : zoneOfOffset(offset);
  if (offset !== undefined && !timeZone) event.any('startDate', 'endDate').fault('timeZone');
  /** All on the clocks of the start. */
  const write = (time: WrittenTime | undefined) => {
    const moment = time && momentOf(time);
    return time && writeDate(moment === undefined || offset === undefined ? time.parts : partsAt(moment, offset));
  };
  const [startDate, endDate, doorTime, previousStartDate] = [start, end, door, previous].map(write);
  const isBack = startDate && endDate && asUtc(parseDate(endDate)!) < asUtc(parseDate(startDate)!);
  // A month ends after the day on which it begins, whatever the order of their first moments.
  if (isBack && endDate.length === startDate.length) event.at('endDate').fault('after startDate');
  const keepsEnd = endDate && endDate !== startDate && !isBack;
  return {
    ...(startDate ? { startDate } : {}),
    ...(keepsEnd ? { endDate } : {}),
    ...(doorTime ? { doorTime } : {}),
    ...(previousStartDate ? { previousStartDate } : {}),
    ...(timeZone ? { timeZone } : {}),
  };
}
