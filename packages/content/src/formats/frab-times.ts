/**
 * When a session of a frab schedule is. `date` is a moment with its offset, `start` the hour on the wall, `duration`
 * is hours and minutes; schedules have any of them, and not all agree.
 */
import { asUtc, type DateParts, parseDuration } from '../dates.js';
import { toInstant, toWallClock } from '../zone.js';
import type { Source } from './source.js';
import {
  isTimeZone,
  momentOf,
  parseWrittenTime,
  partsAt,
  writeDate,
  type WrittenTime,
  zoneOfOffset,
} from './written-time.js';

const minutesOfDay = 1440;

/** `9:30`, `09:30` or `09:30:00` as minutes since midnight. */
export function parseClock(text: string | undefined): number | undefined {
  const [whole, hours = '', minutes = ''] = /^(\d{1,2})[:.h](\d\d)(?::\d\d)?$/.exec(text ?? '') ?? [];
  return whole && +hours < 24 && +minutes < 60 ? +hours * 60 + +minutes : undefined;
}

/** `1:30`, `01:30`, `01:30:00`, pretalx's `1:01:30` with days, or ISO `PT1H30M`, as minutes. */
export function parseLength(text: string): number | undefined {
  const [whole, one = '', two = '', three] = /^(\d{1,3}):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (!whole) return parseDuration(text);
  // Seconds follow hours of two digits; pretalx writes days with one.
  if (three !== undefined && one.length < 2) return (+one * 24 + +two) * 60 + +three;
  return +two < 60 ? +one * 60 + +two : undefined;
}

const clockOf = ({ hour = 0, minute = 0 }: DateParts) => hour * 60 + minute;

const readTime = (source: Source): WrittenTime | undefined => {
  const text = source.string();
  if (!text) return undefined;
  return parseWrittenTime(text) ?? source.fault('date');
};

/** Minutes by which the clocks of a schedule are ahead of UTC, told by one session; undefined when it does not say. */
function offsetOf(session: Source): number | undefined {
  const time = parseWrittenTime(session.any('date', 'start').string() ?? '');
  if (time?.offset === undefined) return undefined;
  const start = parseClock(session.at('start').string());
  if (time.offset || start === undefined) return time.offset;
  // A moment in UTC beside an hour on the wall: the difference, from 12 hours behind to 12 ahead.
  const ahead = (start - clockOf(time.parts) + minutesOfDay) % minutesOfDay;
  return ahead > 720 ? ahead - minutesOfDay : ahead;
}

/** The IANA zone of the conference: as it says, or by the offset that all its sessions have. */
export function zoneOfConference(name: Source, sessions: () => Iterable<Source>): string | undefined {
  const zone = name.string();
  if (zone) return isTimeZone(zone) ? zone : name.fault('timeZone');
  const offsets = new Set<number>();
  for (const session of sessions()) {
    const offset = offsetOf(session);
    if (offset !== undefined) offsets.add(offset);
  }
  const [offset] = offsets;
  if (offset === undefined) return undefined;
  const fixed = offsets.size === 1 ? zoneOfOffset(offset) : undefined;
  name.fault('timeZone', fixed);
  return fixed;
}

/** The wall clock of a moment in the zone; without one, that of its own offset. */
function onWall(time: WrittenTime, zone: string | undefined): DateParts {
  const moment = momentOf(time);
  return (moment !== undefined && zone ? toWallClock(moment, zone) : undefined) ?? time.parts;
}

export interface Day {
  /** `YYYY-MM-DD`, where the schedule says it. */
  readonly date?: string;
  /** Minutes since midnight at which the day begins: what is earlier belongs to the night after it. */
  readonly begins: number;
}

function startOf(session: Source, day: Day, zone: string | undefined): DateParts | undefined {
  const start = session.at('start');
  const clock = parseClock(start.string());
  const written = start.string() && clock === undefined ? parseWrittenTime(start.string()!) : undefined;
  if (start.isKnown && clock === undefined && !written) start.fault('hh:mm');
  const date = session.at('date');
  const time = readTime(date) ?? written;
  if (time?.parts.precision === 'minute') {
    const wall = onWall(time, zone);
    if (clock === undefined || clockOf(wall) === clock) return wall;
    // Two against one: the hour stands in both, and the offset is not that of the zone.
    const trusted = clockOf(time.parts) === clock ? time.parts : wall;
    date.fault('the hour of start', writeDate(trusted));
    return trusted;
  }
  const on = time?.parts.precision === 'day' ? time.parts : day.date ? parseWrittenTime(day.date)?.parts : undefined;
  if (!on || clock === undefined) return on;
  const next = clock < day.begins && !time ? minutesOfDay : 0;
  return partsAt(asUtc(on) + (clock + next) * 60_000);
}

/** Parts some minutes later, by the clocks of the zone. */
function later(start: DateParts, minutes: number, zone: string | undefined): DateParts {
  const moment = zone ? toInstant(start, zone) : undefined;
  return (
    (moment === undefined ? undefined : toWallClock(moment + minutes * 60_000, zone!)) ??
    partsAt(asUtc(start) + minutes * 60_000)
  );
}

export interface SessionTimes {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly duration?: string;
}

/** `PT1H30M` of 90 minutes. */
export const writeDuration = (minutes: number): string =>
  `PT${Math.floor(minutes / 60) ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60 || !minutes ? `${minutes % 60}M` : ''}`;

/** When a session is, in the hours of the conference. A day without an hour stays a day. */
export function sessionTimes(session: Source, day: Day, zone: string | undefined): SessionTimes {
  const start = startOf(session, day, zone);
  const length = session.at('duration');
  const minutes = length.isKnown ? parseLength(length.string() ?? '') : undefined;
  // A session of no length is one whose length nobody wrote.
  if (length.isKnown && !minutes) length.fault('hh:mm');
  if (!start || start.precision !== 'minute')
    return {
      ...(start ? { startDate: writeDate(start) } : {}),
      ...(minutes ? { duration: writeDuration(minutes) } : {}),
    };

  const startDate = writeDate(start);
  const end = session.at('end');
  const written = readTime(end);
  const last = written?.parts.precision === 'minute' ? onWall(written, zone) : undefined;
  if (last && asUtc(last) < asUtc(start)) {
    end.fault('after start');
    return { startDate };
  }
  const endParts = last ?? (minutes ? later(start, minutes, zone) : undefined);
  return { startDate, ...(endParts ? { endDate: writeDate(endParts) } : {}) };
}
