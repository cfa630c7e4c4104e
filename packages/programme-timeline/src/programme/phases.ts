/** Where the sessions of a programme stand at a moment. */
import { laneOf, type LaneKind } from './lanes.js';
import type { Programme, Session } from './programme.js';

export type Phase = 'past' | 'live' | 'next' | 'later';

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

/** A session without an end is over when its lane goes on, or after an hour; nobody said it, so it is never printed. */
function endOf(session: Session, lane: readonly Session[], index: number): number {
  if (session.endsAt !== undefined) return session.endsAt;
  for (let next = index + 1; next < lane.length; next++)
    if (lane[next]!.startsAt! > session.startsAt!) return lane[next]!.startsAt!;
  return session.startsAt! + 3_600_000;
}

const isOff = ({ event: { eventStatus } }: Session) =>
  eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';

/** @param now milliseconds since 1970. */
export function phasesOf({ days }: Programme, kind: LaneKind, now: number): Phases {
  const of = new Map<Session, Phase>();
  let line: Session | undefined;
  let isOn = false;
  let nextChange = Infinity;
  for (const { sessions } of days) {
    const timed = sessions.filter((session) => session.startsAt !== undefined && !isOff(session));
    const lanes = new Map<string | undefined, Session[]>();
    for (const session of timed) {
      const lane = laneOf(session.event, kind);
      if (lanes.has(lane)) lanes.get(lane)!.push(session);
      else lanes.set(lane, [session]);
    }
    const begun = timed.some(({ startsAt }) => startsAt! <= now);
    const soon = timed.some(({ startsAt }) => startsAt! > now && startsAt! - now < dayInMs / 2);
    for (const lane of lanes.values()) {
      let announced = false;
      lane.forEach((session, index) => {
        const end = endOf(session, lane, index);
        const phase = end <= now ? 'past' : session.startsAt! <= now ? 'live' : 'later';
        const isNext = phase === 'later' && !announced && (begun || soon);
        announced ||= phase === 'later';
        of.set(session, isNext ? 'next' : phase);
        isOn ||= phase === 'live' || isNext;
        for (const change of [session.startsAt!, end]) if (change > now) nextChange = Math.min(nextChange, change);
      });
    }
    // A day that is over has no now.
    if (begun) line ??= timed.find(({ startsAt }) => startsAt! > now);
  }
  return { of, line, isOn, nextChange: nextChange === Infinity ? undefined : nextChange };
}
