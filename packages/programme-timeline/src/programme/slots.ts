import type { DateParts } from '@ess-kit/content';
import { asUtc } from '@ess-kit/content/dates.js';
import { laneOf, type LaneKind } from './lanes.js';
import type { Day, Session } from './programme.js';

/** Sessions that are read together: those of one hour, of one track, or all without an hour. */
export interface Slot {
  /** When they begin. */
  readonly start: DateParts | undefined;
  /** Id of the track or place that they share, where sessions are grouped so. */
  readonly lane: string | undefined;
  readonly sessions: readonly Session[];
}

/**
 * A day's sessions in reading order.
 * @param by `time`: what begins together stands together; else by track or place, in the order of their first session.
 */
export function slotsOf({ sessions }: Day, by: 'time' | LaneKind): Slot[] {
  const slots = new Map<unknown, Slot & { sessions: Session[] }>();
  for (const session of sessions) {
    const lane = by === 'time' ? undefined : laneOf(session.event, by);
    const key = by === 'time' ? session.start && asUtc(session.start) : lane;
    const slot = slots.get(key);
    if (slot) slot.sessions.push(session);
    else slots.set(key, { start: by === 'time' ? session.start : undefined, lane, sessions: [session] });
  }
  return [...slots.values()];
}
