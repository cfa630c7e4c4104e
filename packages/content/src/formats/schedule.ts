/** What both versions of the schedule format say in the same way: the conference, and which day a session is on. */
import { asUtc, parseDate } from '../dates.js';
import type { Event } from '../model.js';
import { feedText } from './html-to-text.js';
import { imageOf, type Programme, titleText } from './programme.js';
import type { Source } from './source.js';
import { parseWrittenTime, writeDate } from './written-time.js';

/** Whether a session is on its day or in the night after it. */
export function isWithin({ startDate }: Event, date: string): boolean {
  const start = startDate ? parseDate(startDate) : undefined;
  const first = parseDate(date);
  if (!start || !first) return true;
  const hours = (asUtc(start) - asUtc(first)) / 3_600_000;
  return hours >= 0 && hours < 36;
}

/** For sorting; stable, so that sessions of one hour stay in the order of the file. */
export const byStart = ({ startDate: one = '' }: Event, { startDate: other = '' }: Event): number =>
  one < other ? -1 : one > other ? 1 : 0;

function dayOnly(source: Source): string | undefined {
  const text = source.string();
  const parts = text ? parseWrittenTime(text)?.parts : undefined;
  if (text && !parts) source.fault('date');
  return parts && writeDate({ ...parts, hour: undefined, minute: undefined });
}

/** The whole event, whose days are read. */
export function readConference(
  programme: Programme,
  conference: Source,
  schedule: Source,
  { id, timeZone, subEvent }: { id: string; timeZone: string | undefined; subEvent: readonly Event[] },
): Event {
  const title = conference.at('title').text(titleText);
  const first = dayOnly(conference.at('start')) ?? subEvent[0]?.startDate;
  const last = dayOnly(conference.at('end')) ?? subEvent.at(-1)?.startDate;
  const isOrdered = !first || !last || last >= first;
  if (!isOrdered) conference.at('end').fault('after start');
  const description = conference.at('description').text(feedText);
  const keywords = conference
    .at('keywords')
    .each()
    .map((keyword) => keyword.text(titleText))
    .filter((keyword) => keyword !== undefined);
  const image = imageOf(conference.at('logo'));
  const url = (conference.at('url').isKnown ? conference : schedule).at('url').url(programme.base);
  const venue = conference.at('venue').text(titleText);
  const city = conference.at('city').text(titleText);
  return {
    id,
    kind: 'event',
    name: title ?? conference.at('acronym').string() ?? id,
    ...(description ? { description } : {}),
    ...(keywords.length ? { keywords } : {}),
    ...(image ? { image } : {}),
    ...(first ? { startDate: first } : {}),
    ...(last && isOrdered && last !== first ? { endDate: last } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...((venue ?? city)
      ? { location: [{ type: 'Place', ...(venue ? { name: venue } : {}), ...(city ? { address: city } : {}) }] }
      : {}),
    ...(url ? { url } : {}),
    ...(subEvent.length ? { subEvent } : {}),
  };
}
