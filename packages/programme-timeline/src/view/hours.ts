/** A session's hours on two clocks, quick enough for a thousand of them. */
import type { DateParts } from '@ess-kit/content';
import { asUtc, parseDate } from '@ess-kit/content/dates.js';
import { offsetMinutes, toWallClock } from '@ess-kit/content/zone.js';
import { formatDate, formatWhen, inDays, isoDate, type When } from '@ess-kit/core/event/when.js';
import { dateFormat } from '@ess-kit/core';
import type { ProgrammeView } from './context.js';
import type { Session } from '../programme/programme.js';

/** Hours in words of one language. */
export interface Hours {
  /** For `<time datetime>`. */
  readonly datetime: string;
  readonly text: string;
  /** What the visitor's clock shows then, where it shows something else. */
  readonly visitor: { readonly text: string; readonly dayShift: number } | undefined;
}

/** A programme's sessions begin on few minutes of a day, and `Intl` takes microseconds for each. */
const clocks = new Map<string, string>();

function clock({ hour = 0, minute = 0 }: DateParts, language: string): string {
  const key = `${language} ${hour}:${minute}`;
  let text = clocks.get(key);
  if (text === undefined) {
    const format = dateFormat(language, { hour: 'numeric', minute: '2-digit' })!;
    clocks.set(key, (text = format.format(Date.UTC(2000, 0, 1, hour, minute))));
  }
  return text;
}

const day = (parts: DateParts, language: string) =>
  formatDate(parts, language, { weekday: 'short', month: 'short', year: undefined });

/** Hours of one day, and of a night; what goes on for longer has its days. */
function range(
  start: DateParts,
  end: DateParts | undefined,
  { language, words }: Pick<ProgrammeView, 'language' | 'words'>,
  isAstray: boolean,
) {
  const isLong = end && asUtc(end) - asUtc(start) >= 86_400_000;
  const moment = (parts: DateParts) =>
    isLong || isAstray ? `${day(parts, language)}${words.comma}${clock(parts, language)}` : clock(parts, language);
  return end ? `${moment(start)} – ${isLong ? moment(end) : clock(end, language)}` : moment(start);
}

export function hoursOf(
  session: Session,
  view: Pick<ProgrammeView, 'language' | 'words' | 'visitorZone'>,
): Hours | undefined {
  const { visitorZone } = view;
  const { start, startsAt, endsAt, timeZone, isAstray } = session;
  if (!start) return undefined;
  const known = timeZone && startsAt !== undefined;
  const end = session.end ?? (known && endsAt !== undefined ? toWallClock(endsAt, timeZone) : undefined);
  const there = known && visitorZone ? toWallClock(startsAt, visitorZone) : undefined;
  const thereEnd = there && endsAt !== undefined ? toWallClock(endsAt, visitorZone!) : undefined;
  const same = (one: DateParts | undefined, other: DateParts | undefined) =>
    !one || !other || isoDate(one) === isoDate(other);
  return {
    datetime: isoDate(start),
    text: range(start, end, view, isAstray),
    visitor:
      there && !(same(start, there) && same(end, thereEnd))
        ? { text: range(there, thereEnd, view, isAstray), dayShift: inDays(there) - inDays(start) }
        : undefined,
  };
}

/** The days of a session that has no hour, where they are not those of the day in which it stands. */
export function daysOf({ date, start, isAstray, event }: Session, language: string): When | undefined {
  if (!date || start) return undefined;
  const end = parseDate(event.endDate ?? '');
  const isLong = end && inDays(end) > inDays(date);
  return isAstray || isLong
    ? formatWhen({ ranges: [{ start: date, end: isLong ? end : undefined }] }, language)
    : undefined;
}

/** Of a programme's sessions, by the visitor's zone: asked with each letter that is typed. */
const differ = new WeakMap<readonly Session[], Map<string, boolean>>();

/** Whether the visitor's clock shows something else than the event's at any of these sessions. */
export function clocksDiffer(sessions: readonly Session[], visitorZone: string | undefined): boolean {
  if (!visitorZone) return false;
  const known = differ.get(sessions) ?? new Map<string, boolean>();
  if (!known.has(visitorZone)) known.set(visitorZone, clocksDifferIn(sessions, visitorZone));
  differ.set(sessions, known);
  return known.get(visitorZone)!;
}

const clocksDifferIn = (sessions: readonly Session[], visitorZone: string) =>
  offsetMinutes(0, visitorZone) !== undefined &&
  sessions.some(
    ({ startsAt, endsAt = startsAt, timeZone }) =>
      timeZone &&
      timeZone !== visitorZone &&
      [startsAt, endsAt].some(
        (moment) => moment !== undefined && offsetMinutes(moment, timeZone) !== offsetMinutes(moment, visitorZone),
      ),
  );
