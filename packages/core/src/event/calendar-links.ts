import type { DateParts } from '@ess-kit/content';
import { asUtc, endAsUtc } from '@ess-kit/content/dates.js';
import { toInstant } from '@ess-kit/content/zone.js';
import type { Schedule } from './schedule.js';

/** What a calendar needs to know; texts in one language. */
export interface CalendarEntry {
  readonly name: string;
  readonly description?: string;
  readonly location?: string;
  readonly schedule: Schedule;
  /** Minutes, for an event whose end is not given. */
  readonly duration?: number;
}

/** A calendar on the web that takes an entry by its address. */
export interface CalendarService {
  readonly name: string;
  address(entry: CalendarEntry): string | undefined;
}

/** First moment and first moment after, in UTC; `allDay` where no hour is known. */
interface Span {
  readonly allDay: boolean;
  readonly start: Date;
  readonly end: Date;
}

/** None where a calendar could only invent: no day, or an hour in no known zone. */
function spanOf({ schedule: { ranges, timeZone }, duration = 0 }: CalendarEntry): Span | undefined {
  const start = ranges[0]?.start;
  const last = ranges.at(-1);
  if (!start || !last) return undefined;
  const end = last.end ?? last.start;
  const precisions = [start.precision, end.precision];
  if (precisions.includes('year') || precisions.includes('month')) return undefined;
  // An hour at one end only: by days.
  if (precisions.includes('day'))
    return { allDay: true, start: new Date(asUtc(start)), end: new Date(endAsUtc({ ...end, precision: 'day' })) };
  const moment = (parts: DateParts) => (timeZone ? toInstant(parts, timeZone) : undefined);
  const [first, after] = [moment(start), moment(end)];
  if (first === undefined || after === undefined) return undefined;
  return { allDay: false, start: new Date(first), end: new Date(last.end ? after : after + duration * 60_000) };
}

/** `20210601` or `20210601T140500Z`. */
const basic = (date: Date, allDay: boolean) =>
  date
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .slice(0, allDay ? 8 : undefined);

const iso = (date: Date, allDay: boolean) => date.toISOString().slice(0, allDay ? 10 : 19) + (allDay ? '' : 'Z');

const query = (address: string, parameters: Record<string, string | undefined>) => {
  const url = new URL(address);
  for (const [key, value] of Object.entries(parameters)) if (value) url.searchParams.set(key, value);
  return url.href;
};

/** Outlook counts the last day of an all-day entry as the day after, as the others do. */
const outlook = (host: string) => (entry: CalendarEntry) => {
  const { name, description, location } = entry;
  const span = spanOf(entry);
  return (
    span &&
    query(`https://${host}/calendar/0/deeplink/compose`, {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: name,
      body: description,
      location,
      allday: span.allDay ? 'true' : undefined,
      startdt: iso(span.start, span.allDay),
      enddt: iso(span.end, span.allDay),
    })
  );
};

export const calendarServices: readonly CalendarService[] = [
  {
    name: 'Google Calendar',
    address: (entry) => {
      const { name, description, location } = entry;
      const span = spanOf(entry);
      return (
        span &&
        query('https://calendar.google.com/calendar/render', {
          action: 'TEMPLATE',
          text: name,
          details: description,
          location,
          dates: `${basic(span.start, span.allDay)}/${basic(span.end, span.allDay)}`,
        })
      );
    },
  },
  { name: 'Outlook', address: outlook('outlook.live.com') },
  { name: 'Microsoft 365', address: outlook('outlook.office.com') },
  {
    name: 'Yahoo',
    address: (entry) => {
      const { name, description, location } = entry;
      const span = spanOf(entry);
      if (!span) return undefined;
      // Yahoo counts the last day in, and takes all-day entries by a word instead of an end.
      const end = span.allDay ? new Date(span.end.getTime() - 86_400_000) : span.end;
      return query('https://calendar.yahoo.com/', {
        v: '60',
        title: name,
        desc: description,
        in_loc: location,
        st: basic(span.start, span.allDay),
        et: basic(end, span.allDay),
        dur: span.allDay ? 'allday' : undefined,
      });
    },
  },
];
