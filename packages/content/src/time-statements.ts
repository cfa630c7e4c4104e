/** What a source says about when an event is, turned into moments, so that contradictions can be seen. */
import { parseDate, parseDuration } from './dates.js';
import type { TimeStatement } from './model.js';
import { toInstant } from './zone.js';

/** A statement as moments. */
export interface StatedTime {
  readonly statement: TimeStatement;
  /** Milliseconds since 1970; undefined where no hour or no zone is given. */
  readonly start?: number;
  readonly end?: number;
  /** Minutes from start to end. */
  readonly lasts?: number;
  /** Minutes that the statement says it lasts; a source may say both. */
  readonly says?: number;
}

function moment(date: string | undefined, { utcOffset, timeZone }: TimeStatement, eventZone = ''): number | undefined {
  const parts = date ? parseDate(date) : undefined;
  if (parts?.precision !== 'minute') return undefined;
  const offset = /^([+-])(\d\d):(\d\d)$/.exec(utcOffset ?? '');
  if (!offset) return toInstant(parts, timeZone ?? eventZone);
  const minutes = +offset[2]! * 60 + +offset[3]!;
  return toInstant(parts, 'UTC')! - (offset[1] === '-' ? -minutes : minutes) * 60_000;
}

/** The moments of each statement. `eventZone` is the IANA zone of those that name none. */
export const statedTimes = (statements: readonly TimeStatement[], eventZone?: string): readonly StatedTime[] =>
  statements.map((statement) => {
    const start = moment(statement.start, statement, eventZone);
    const end = moment(statement.end, statement, eventZone);
    const lasts = start !== undefined && end !== undefined ? (end - start) / 60_000 : undefined;
    const says = statement.duration ? parseDuration(statement.duration) : undefined;
    return { statement, start, end, lasts, says };
  });

const differ = (values: readonly (number | undefined)[]) =>
  new Set(values.filter((value) => value !== undefined)).size > 1;

/** Whether the statements cannot all be true: another start, another end, or another length. */
export const contradict = (times: readonly StatedTime[]): boolean =>
  differ(times.map(({ start }) => start)) ||
  differ(times.map(({ end }) => end)) ||
  differ(times.flatMap(({ lasts, says }) => [lasts, says]));
