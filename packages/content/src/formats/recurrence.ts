/**
 * When something recurs (RFC 5545, 3.3.10), day by day. Our own, and not that of ical.js, because a page must not
 * hang: its iterator runs forever on rules that name no day, such as `FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30`. This one
 * looks at each day once and ends at the horizon, whatever the rule.
 */
import { asUtc, type DateParts, daysInMonth } from '../dates.js';
import { partsAt } from './written-time.js';

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** `2MO` is the second Monday of the month or year, `-1SU` the last Sunday; without a number every one. */
interface ByDay {
  readonly weekday: number;
  readonly ordinal: number;
}

export interface Rule {
  readonly frequency: (typeof frequencies)[number];
  readonly interval: number;
  readonly count?: number;
  /** As it is written. */
  readonly until?: string;
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byDay: readonly ByDay[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySetPosition: readonly number[];
  readonly weekStart: number;
}

/** Reads an RRULE. Undefined for what is none, or recurs by weeks of the year, hours or less. */
export function parseRule(text: string): Rule | undefined {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .map((part) => part.trim().split('=') as [string, string | undefined]),
  );
  const numbers = (name: string, least: number, most: number): readonly number[] | undefined => {
    const all = (parts.get(name) ?? '').split(',').filter(Boolean).map(Number);
    const fits = (one: number) => Number.isInteger(one) && (one >= least || (least === 1 && one <= -1 && one >= -most));
    return all.every((one) => fits(one) && one <= most) ? all : undefined;
  };
  const positive = (name: string): number | undefined =>
    /^\d{1,6}$/.test(parts.get(name) ?? '') ? Number(parts.get(name)) : undefined;
  const byDay = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter(Boolean)
    .map((day) => {
      const [whole, ordinal = '0', name = ''] = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(day.trim()) ?? [];
      return whole ? { weekday: weekdays.indexOf(name), ordinal: Number(ordinal) } : undefined;
    });
  const frequency = frequencies.find((one) => one === parts.get('FREQ'));
  const byMonth = numbers('BYMONTH', 1, 12);
  const byMonthDay = numbers('BYMONTHDAY', 1, 31);
  const byYearDay = numbers('BYYEARDAY', 1, 366);
  const byHour = numbers('BYHOUR', 0, 23);
  const byMinute = numbers('BYMINUTE', 0, 59);
  const bySetPosition = numbers('BYSETPOS', 1, 366);
  if (!frequency || !byMonth || !byMonthDay || !byYearDay || !byHour || !byMinute || !bySetPosition) return undefined;
  if (byDay.includes(undefined) || parts.has('BYWEEKNO')) return undefined;
  const until = parts.get('UNTIL');
  return {
    frequency,
    interval: positive('INTERVAL') || 1,
    ...(positive('COUNT') === undefined ? {} : { count: positive('COUNT')! }),
    ...(until ? { until } : {}),
    byMonth,
    byMonthDay,
    byYearDay,
    byDay: byDay as readonly ByDay[],
    byHour,
    byMinute,
    bySetPosition,
    weekStart: Math.max(0, weekdays.indexOf(parts.get('WKST') ?? 'MO')),
  };
}

const dayLength = 86_400_000;
const dayOf = (year: number, month: number, day: number) => asUtc({ precision: 'day', year, month, day });

/** Whether a day is the one that an ordinal says, from the front or the back of `length` days. */
const isOrdinal = (ordinal: number, index: number, length: number) =>
  !ordinal ||
  (ordinal > 0 ? Math.floor(index / 7) + 1 === ordinal : Math.floor((length - 1 - index) / 7) + 1 === -ordinal);

/** A day of the calendar, with what rules ask about it. */
class Day {
  year: number;
  month: number;
  date: number;
  /** Days in its month. */
  length: number;
  /** Milliseconds since 1970, as `asUtc` counts. */
  time: number;

  constructor(time: number) {
    const { year, month = 1, day = 1 } = partsAt(time);
    this.time = time;
    this.year = year;
    this.month = month;
    this.date = day;
    this.length = daysInMonth(year, month);
  }

  /** Counting on is quicker than asking `Date` for each of ten thousand days. */
  next(): void {
    this.time += dayLength;
    if (++this.date <= this.length) return;
    this.date = 1;
    if (++this.month > 12) {
      this.month = 1;
      this.year++;
    }
    this.length = daysInMonth(this.year, this.month);
  }

  get weekday(): number {
    return (((this.time / dayLength + 4) % 7) + 7) % 7;
  }
}

/** Whether a rule names this day; `start` gives what the rule leaves open. */
function names(rule: Rule, start: Day, day: Day): boolean {
  const { frequency, byMonth, byMonthDay, byYearDay, byDay } = rule;
  const { month, date, length } = day;
  if (byMonth.length && !byMonth.includes(month)) return false;
  if (byMonthDay.length && !byMonthDay.some((one) => (one > 0 ? one : length + 1 + one) === date)) return false;
  const inMonth = frequency === 'MONTHLY' || (frequency === 'YEARLY' && byMonth.length > 0);
  const inYear = frequency === 'YEARLY' && !inMonth;
  let yearDay = 0;
  let yearLength = 0;
  if (byYearDay.length || (inYear && byDay.length)) {
    yearDay = (day.time - dayOf(day.year, 1, 1)) / dayLength + 1;
    yearLength = 337 + daysInMonth(day.year, 2);
  }
  if (byYearDay.length && !byYearDay.some((one) => (one > 0 ? one : yearLength + 1 + one) === yearDay)) return false;
  if (byDay.length)
    return byDay.some(
      ({ weekday, ordinal }) =>
        weekday === day.weekday &&
        (inMonth ? isOrdinal(ordinal, date - 1, length) : !inYear || isOrdinal(ordinal, yearDay - 1, yearLength)),
    );
  if (byMonthDay.length || byYearDay.length || frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return day.weekday === start.weekday;
  return date === start.date && (inMonth || month === start.month);
}

/** The number of the period of a rule in which a day is. */
function periodOf({ frequency, weekStart }: Rule, { time, year, month }: Day): number {
  if (frequency === 'DAILY') return time / dayLength;
  // 1970-01-01 was a Thursday.
  if (frequency === 'WEEKLY') return Math.floor((time / dayLength + 4 - weekStart) / 7);
  return frequency === 'MONTHLY' ? year * 12 + month : year;
}

/** No series is followed for longer than this: two hundred years of days. */
const mostDays = 73_000;

/**
 * The times of a series on the clocks of its zone, the start first, in their order.
 * @param until the last time, by the same clocks; counts as `asUtc` does.
 * @param from nobody asks for earlier ones, but for the start; a rule with a count counts them all the same.
 */
export function* occurrences(rule: Rule, start: DateParts, until: number, from = -Infinity): Generator<DateParts> {
  const began = asUtc(start);
  const first = new Day(dayOf(start.year, start.month ?? 1, start.day ?? 1));
  const timed = start.precision === 'minute';
  const times = (rule.byHour.length ? rule.byHour : [start.hour ?? 0])
    .flatMap((hour) => (rule.byMinute.length ? rule.byMinute : [start.minute ?? 0]).map((minute) => hour * 60 + minute))
    .sort((one, other) => one - other);
  let left = rule.count ?? Infinity;
  if (left < 1) return;
  // A start that its rule does not name is the first all the same: calendars show it.
  yield start;
  left--;

  const { bySetPosition } = rule;
  let set: number[] = [];
  /** The times of the period that ended, by their positions in it. */
  const choose = (): readonly DateParts[] => {
    const chosen = bySetPosition.length
      ? set.filter((_, index) => bySetPosition.some((one) => (one > 0 ? one - 1 : set.length + one) === index))
      : set;
    set = [];
    return chosen
      .filter((time) => time > began && time <= until)
      .map((time) => {
        const { year, month, day, hour, minute } = partsAt(time);
        return timed ? { precision: 'minute', year, month, day, hour, minute } : { precision: 'day', year, month, day };
      });
  };

  // A period begins before the start, and positions count from there.
  const back = bySetPosition.length ? { DAILY: 0, WEEKLY: 6, MONTHLY: 31, YEARLY: 366 }[rule.frequency] : 0;
  const skipped = rule.count === undefined ? Math.floor((from - first.time) / dayLength) - 366 : 0;
  const day = new Day(first.time + Math.max(-back, Math.min(skipped, mostDays * 10)) * dayLength);
  const firstPeriod = periodOf(rule, first);
  let period: number | undefined;
  for (let index = 0; index <= mostDays && left > 0; index++, day.next()) {
    const next = periodOf(rule, day);
    if (next !== period) {
      for (const time of choose()) {
        yield time;
        if (!--left) return;
      }
      period = next;
      if (day.time > until) return;
    }
    if (next < firstPeriod || (next - firstPeriod) % rule.interval || !names(rule, first, day)) continue;
    for (const time of timed ? times : [0]) set.push(day.time + time * 60_000);
  }
}
