/** A session's hours on two clocks, quick enough for a thousand of them. */
import type { DateParts } from '@ess-kit/content';
import { toWallClock } from '@ess-kit/content/zone.js';
import { inDays, isoDate } from '@ess-kit/core/event/when.js';
import { dateFormat } from '@ess-kit/core';
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

const range = (start: DateParts, end: DateParts | undefined, language: string) =>
  end ? `${clock(start, language)} – ${clock(end, language)}` : clock(start, language);

/** @param visitorZone IANA name; none leaves the visitor's clock out. */
export function hoursOf(session: Session, language: string, visitorZone: string | undefined): Hours | undefined {
  const { start, startsAt, endsAt, timeZone } = session;
  if (!start) return undefined;
  const known = timeZone && startsAt !== undefined;
  const end = session.end ?? (known && endsAt !== undefined ? toWallClock(endsAt, timeZone) : undefined);
  const there = known && visitorZone ? toWallClock(startsAt, visitorZone) : undefined;
  const thereEnd = there && endsAt !== undefined ? toWallClock(endsAt, visitorZone!) : undefined;
  const same = (one: DateParts | undefined, other: DateParts | undefined) =>
    !one || !other || isoDate(one) === isoDate(other);
  return {
    datetime: isoDate(start),
    text: range(start, end, language),
    visitor:
      there && !(same(start, there) && same(end, thereEnd))
        ? { text: range(there, thereEnd, language), dayShift: inDays(there) - inDays(start) }
        : undefined,
  };
}
