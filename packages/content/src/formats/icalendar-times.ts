/** When an event of a calendar file is, once or each time that it recurs. */
import { asUtc, type DateParts, parseDate } from '../dates.js';
import { toInstant, toWallClock } from '../zone.js';
import { type Component, propertiesOf, type Property, propertyOf, splitValues } from './icalendar-lines.js';
import { inZone, type ZonedTime, zonedTime, type Zones } from './icalendar-zones.js';
import { occurrences, parseRule, type Rule } from './recurrence.js';
import { partsAt, writeDate } from './written-time.js';

/** Reports what is wrong with a property of the event; `repaired` says what was made of it. */
export type Tell = (property: Property, expected: string, repaired?: string) => undefined;

export interface Times {
  readonly startDate?: string;
  /** As our documents write it: the last day or minute, included. */
  readonly endDate?: string;
  readonly timeZone?: string;
}

const dayLength = 86_400_000;

const asDay = ({ year, month, day }: DateParts): DateParts => ({ precision: 'day', year, month, day });

const dayAt = (time: number): DateParts => asDay(partsAt(time));

/** Milliseconds of `PT1H30M`, `P1W` or `-P1D`. */
function parseLength(text: string): number | undefined {
  const [whole, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^([+-])?P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text.trim()) ?? [];
  if (!whole) return undefined;
  const length = +weeks * 7 * 86_400 + +days * 86_400 + +hours * 3600 + +minutes * 60 + +seconds;
  return length * 1000 * (sign === '-' ? -1 : 1);
}

/** A start and how long it lasts, so that the same holds each time it recurs. */
export interface Span {
  readonly start: ZonedTime;
  /** Milliseconds; of days, on the calendar. Undefined when no end is known. */
  readonly length?: number;
}

/** Some milliseconds later: on the calendar for days, in the world for hours. */
function later({ parts, zone }: ZonedTime, length: number): DateParts {
  const moment = zone && parts.precision === 'minute' ? toInstant(parts, zone) : undefined;
  const shown = moment === undefined ? undefined : toWallClock(moment + length, zone!);
  return shown ?? partsAt(asUtc(parts) + length);
}

/** The span as our documents write it. */
export function timesOf({ start, length }: Span): Times {
  const { parts, zone } = start;
  if (parts.precision === 'day') {
    // A calendar counts the last day out.
    const last = length ? asUtc(parts) + length - dayLength : 0;
    return { startDate: writeDate(parts), ...(last > asUtc(parts) ? { endDate: writeDate(dayAt(last)) } : {}) };
  }
  return {
    startDate: writeDate(parts),
    ...(length === undefined ? {} : { endDate: writeDate(later(start, length)) }),
    ...(zone ? { timeZone: zone } : {}),
  };
}

const moment = ({ parts, zone }: ZonedTime): number => (zone ? toInstant(parts, zone) : undefined) ?? asUtc(parts);

/** Reads the value of one time. */
function readTime(property: Property, zones: Zones, tell: Tell, value = property.value): ZonedTime | undefined {
  const time = zonedTime(value, property.parameters.get('TZID'), zones);
  if (!time) return tell(property, 'date');
  const tzid = property.parameters.get('TZID');
  if (tzid && time.parts.precision === 'minute' && !time.zone) tell(property, 'timeZone');
  return time;
}

/** When an event is, the first time if it recurs. */
export function spanOf(event: Component, zones: Zones, tell: Tell): Span | undefined {
  const property = propertyOf(event, 'DTSTART');
  const read = property && readTime(property, zones, tell);
  if (!read) return undefined;
  // Outlook writes a whole day from midnight to midnight, and says so beside it.
  const isAllDay = /^true$/i.test(propertyOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim() ?? '');
  const start: ZonedTime = isAllDay ? { parts: asDay(read.parts) } : read;
  const end = propertyOf(event, 'DTEND');
  const duration = propertyOf(event, 'DURATION');
  if (end) {
    const time = readTime(end, zones, tell);
    if (!time) return { start };
    if (start.parts.precision === 'day' || time.parts.precision === 'day') {
      // A day at one end only: by days.
      const length = asUtc(asDay(time.parts)) - asUtc(asDay(start.parts));
      const hours = start.parts.precision !== time.parts.precision && !isAllDay;
      if (length < 0 || hours)
        tell(end, length < 0 ? 'after DTSTART' : 'a date where DTSTART is one, an hour where it is one');
      return length > 0 && !hours ? { start, length } : { start };
    }
    const length = moment({ parts: inZone(time, start.zone), zone: start.zone }) - moment(start);
    if (length < 0) tell(end, 'after DTSTART');
    return length > 0 ? { start, length } : { start };
  }
  const length = duration && parseLength(duration.value);
  if (duration && !(length && length > 0)) tell(duration, 'duration');
  return length && length > 0 ? { start, length } : { start };
}

/** How far a series without end is written out, before and after now. */
const horizon = 366 * dayLength;
/** How many times of one series are written out. */
const mostTimes = 400;
/** How many are looked at before that. */
const mostCounted = 5000;

/** The last time of a series by its rule, on the clocks of its start. */
function untilOf(rule: Rule, start: ZonedTime, zones: Zones): number {
  if (!rule.until) return Infinity;
  const time = zonedTime(rule.until, undefined, zones);
  if (!time) return Infinity;
  const { parts } = time;
  return parts.precision === 'day' ? asUtc(parts) + dayLength - 1 : asUtc(inZone(time, start.zone));
}

/** Excluded times, on the clocks of the start; a day excludes all of its times. */
function excluded(event: Component, start: ZonedTime, zones: Zones, tell: Tell): ReadonlySet<string> {
  const all = new Set<string>();
  for (const property of propertiesOf(event, 'EXDATE'))
    for (const value of splitValues(property.value)) {
      const time = readTime(property, zones, tell, value);
      if (time) all.add(writeDate(inZone(time, start.zone)));
    }
  return all;
}

/** Added times: dates, hours, or periods with an end or a length of their own. */
function added(event: Component, span: Span, zones: Zones, tell: Tell): readonly Span[] {
  const { start, length } = span;
  return propertiesOf(event, 'RDATE').flatMap((property) =>
    splitValues(property.value).flatMap((value) => {
      const [first = '', last] = value.split('/');
      const time = readTime(property, zones, tell, first);
      if (!time) return [];
      const own: ZonedTime = { parts: inZone(time, start.zone), zone: start.zone ?? time.zone };
      if (!last) return [{ start: own, length }];
      const end = /^[+-]?P/i.test(last) ? undefined : readTime(property, zones, tell, last);
      const lasts = end ? moment({ parts: inZone(end, own.zone), zone: own.zone }) - moment(own) : parseLength(last);
      return [{ start: own, ...(lasts && lasts > 0 ? { length: lasts } : {}) }];
    }),
  );
}

/**
 * Every time of an event that recurs.
 * @param now milliseconds since 1970: a series without end is written out a year before and after it.
 * @returns undefined for an event that is once.
 */
export function seriesOf(
  event: Component,
  span: Span,
  zones: Zones,
  now: number,
  tell: Tell,
): readonly Span[] | undefined {
  const property = propertyOf(event, 'RRULE');
  const { start, length } = span;
  const rule = property && parseRule(property.value);
  if (property && !rule) tell(property, 'a rule by days, weeks, months or years', 'the first time only');
  const more = added(event, span, zones, tell);
  if (!rule && !more.length) return undefined;

  const from = now - horizon;
  const to = now + horizon;
  const skip = excluded(event, start, zones, tell);
  const last = rule ? untilOf(rule, start, zones) : 0;
  const isEndless = last > to && rule?.count === undefined;
  const all: Span[] = [];
  const times = rule
    ? occurrences(rule, start.parts, isEndless ? Math.max(to, asUtc(start.parts)) : last, isEndless ? from : undefined)
    : [start.parts];
  for (const parts of times) {
    all.push({ start: { parts, zone: start.zone }, length });
    if (all.length >= mostCounted) break;
  }
  for (const each of more) all.push(each);
  const kept = all.filter(({ start: { parts } }) => {
    const date = writeDate(parts);
    return !skip.has(date) && !skip.has(date.slice(0, 10));
  });
  kept.sort((one, other) => asUtc(one.start.parts) - asUtc(other.start.parts));
  if (!isEndless && kept.length <= mostTimes) return kept;

  const near = kept.filter(({ start: { parts } }) => asUtc(parts) >= from && asUtc(parts) <= to);
  const cut = (near.length ? near : kept.slice(-1)).slice(0, mostTimes);
  const told = property ?? propertyOf(event, 'RDATE')!;
  const [first, end] = [cut[0], cut.at(-1)].map((each) => (each ? writeDate(each.start.parts) : '?'));
  if (isEndless || cut.length < kept.length) tell(told, 'an end', `${cut.length} times, ${first} to ${end}`);
  return cut;
}

/** The time that an event of a series replaces, on the clocks of the series. */
export function replaces(event: Component, zone: string | undefined, zones: Zones): string | undefined {
  const property = propertyOf(event, 'RECURRENCE-ID');
  const time = property && zonedTime(property.value, property.parameters.get('TZID'), zones);
  return time && writeDate(inZone(time, zone));
}

/** Whether two dates of our documents are the same, or one is the day of the other. */
export const isSameTime = (one: string, other: string): boolean =>
  one === other ||
  (parseDate(one)?.precision !== parseDate(other)?.precision && one.slice(0, 10) === other.slice(0, 10));
