/** Where the sessions of a programme stand at a moment. */
import { asUtc, parseDate } from '@ess-kit/content/dates.js';
import { lifeOf } from '@ess-kit/core/event/life.js';
import { registrationOf } from '@ess-kit/core/event/registration.js';
import { laneOf, type LaneKind } from './lanes.js';
import type { Programme, Session } from './programme.js';

/** `today`: on its day, or while what it is a part of goes on, at an hour that nobody gave. */
export type Phase = 'past' | 'live' | 'today' | 'next' | 'later';

export interface Phases {
  readonly of: ReadonlyMap<Session, Phase>;
  /** The first session that has not begun, where others of its day have: before it runs the line of now. */
  readonly line: Session | undefined;
  /** Something goes on, or will on this day. */
  readonly isOn: boolean;
  /** When they stand otherwise, in milliseconds since 1970. */
  readonly nextChange: number | undefined;
}

const dayInMs = 86_400_000;

const isOff = ({ event: { eventStatus } }: Session) =>
  eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';

const isTimed = (session: Session) => session.startsAt !== undefined && !isOff(session);

/** A session without an end is over when others follow it, or after an hour; nobody said it, so it is never printed. */
function endOf({ startsAt, endsAt }: Session, around: readonly Session[]): number {
  if (endsAt !== undefined) return endsAt;
  return around.find((other) => other.startsAt! > startsAt!)?.startsAt ?? startsAt! + 3_600_000;
}

/**
 * @param now milliseconds since 1970.
 * @param visitorZone IANA name: the zone of dates for which the document names none.
 */
export function phasesOf({ days }: Programme, kind: LaneKind, now: number, visitorZone = 'UTC'): Phases {
  const of = new Map<Session, Phase>();
  let line: Session | undefined;
  let nextChange = Infinity;

  const put = (session: Session, phase: Phase, ...changes: readonly (number | undefined)[]) => {
    of.set(session, phase);
    const { event, timeZone, parts } = session;
    const registration = event.registration && registrationOf(event, timeZone ?? visitorZone, now);
    for (const change of [...changes, registration?.nextChange])
      if (change !== undefined && change > now) nextChange = Math.min(nextChange, change);
    const timed = parts.filter(isTimed);
    for (const part of parts)
      if (timed.includes(part)) byHour(part, timed, false);
      else if (part.isAstray || !part.date) byDay(part);
      else if (!isOff(part)) put(part, phase === 'live' ? 'today' : phase === 'next' ? 'later' : phase);
  };

  const byHour = (session: Session, around: readonly Session[], isNext: boolean) => {
    const start = session.startsAt!;
    const end = endOf(session, around);
    const phase = end <= now ? 'past' : start <= now ? 'live' : isNext ? 'next' : 'later';
    put(session, phase, start, end);
  };

  const byDay = (session: Session) => {
    const { event, date, timeZone } = session;
    if (isOff(session)) return;
    if (!date) return put(session, 'later');
    const until = parseDate(event.endDate ?? '');
    const end = until && asUtc(until) > asUtc(date) ? until : undefined;
    const life = lifeOf(event, { ranges: [{ start: date, end }], timeZone }, now, visitorZone);
    const phase = life.phase === 'past' ? 'past' : life.phase === 'live' ? 'today' : 'later';
    put(session, phase, life.start, life.end);
  };

  for (const { sessions } of days) {
    const timed = sessions.filter(isTimed);
    const begun = timed.some(({ startsAt }) => startsAt! <= now);
    const soon = timed.some(({ startsAt }) => startsAt! > now && startsAt! - now < dayInMs / 2);
    /** What a visitor of each track or place sees: its own sessions, and those for all. */
    const lanes = new Map<string | undefined, readonly Session[]>([[undefined, timed]]);
    for (const { event } of timed) {
      const lane = laneOf(event, kind);
      if (lanes.has(lane)) continue;
      lanes.set(
        lane,
        timed.filter(({ event }) => [lane, undefined].includes(laneOf(event, kind))),
      );
    }
    const nextOf = new Map(
      [...lanes].map(([lane, around]) => [lane, around.find(({ startsAt }) => startsAt! > now)?.startsAt]),
    );
    for (const session of sessions) {
      const lane = laneOf(session.event, kind);
      if (isTimed(session)) byHour(session, lanes.get(lane)!, (begun || soon) && nextOf.get(lane) === session.startsAt);
      else byDay(session);
    }
    // A day that is over has no now.
    if (begun) line ??= timed.find(({ startsAt }) => startsAt! > now);
  }
  const isOn = [...of.values()].some((phase) => phase === 'live' || phase === 'next');
  return { of, line, isOn, nextChange: nextChange === Infinity ? undefined : nextChange };
}
