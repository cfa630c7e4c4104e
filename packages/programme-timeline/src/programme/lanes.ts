/** Where sessions stand side by side: a lane for each track or place, and a row for each moment at which one begins or ends. */
import type { Event } from '@ess-kit/content';
import type { Day, Session } from './programme.js';

/** What lanes are made of. */
export type LaneKind = 'track' | 'place';

/** One lane: sessions that follow each other. */
export interface Lane {
  /** Id of the track or place; one that has several lanes is named over all of them. */
  readonly id: string;
  /** How many lanes stand under its name. */
  readonly span: number;
}

/** Where a session stands; counted from 1, ends exclusive, as CSS grids count. */
export interface Cell {
  readonly column: number;
  readonly columnEnd: number;
  readonly row: number;
  readonly rowEnd: number;
}

export interface Lanes {
  readonly heads: readonly Lane[];
  /** How many lanes there are. */
  readonly count: number;
  readonly cells: ReadonlyMap<Session, Cell>;
}

/** More than these side by side leave no room to read. */
export const mostLanes = 6;

/** The id of the track or the place in which an event is. */
export const laneOf = ({ track, location }: Event, kind: LaneKind): string | undefined =>
  kind === 'track' ? track : location?.find(({ place }) => place)?.place;

/** One without an end takes a moment, so that nothing else stands in its cell. */
const ends = ({ startsAt = 0, endsAt = startsAt }: Session) => Math.max(endsAt, startsAt + 1);

/** Sessions of one track or place, in as few lanes as keep them from standing on each other. */
function packed(sessions: readonly Session[]): Session[][] {
  const lanes: Session[][] = [];
  for (const session of sessions) {
    const lane = lanes.find((lane) => ends(lane.at(-1)!) <= session.startsAt!);
    if (lane) lane.push(session);
    else lanes.push([session]);
  }
  return lanes;
}

const timedOf = ({ sessions }: Day) => sessions.filter(({ startsAt }) => startsAt !== undefined);

/** Sessions by their track or place; those of none under an empty name. */
function byLaneOf(sessions: readonly Session[], kind: LaneKind): Map<string, Session[]> {
  const byLane = new Map<string, Session[]>();
  for (const session of sessions) {
    const id = laneOf(session.event, kind) ?? '';
    const lane = byLane.get(id);
    if (lane) lane.push(session);
    else byLane.set(id, [session]);
  }
  return byLane;
}

/** By tracks, unless there are none, or they run beside themselves and so are themes; then by places. */
export function laneKindOf(days: readonly Day[]): LaneKind {
  const has = (kind: LaneKind) => days.some(({ sessions }) => sessions.some(({ event }) => laneOf(event, kind)));
  if (!has('track') || !has('place')) return has('track') ? 'track' : 'place';
  const besideItself = (day: Day) =>
    [...byLaneOf(timedOf(day), 'track')].some(([id, sessions]) => id && packed(sessions).length > 1);
  return days.some(besideItself) ? 'place' : 'track';
}

/**
 * The lanes of a day.
 * @returns undefined where there is nothing to stand side by side, or too much.
 */
export function lanesOf(day: Day, kind: LaneKind): Lanes | undefined {
  const timed = timedOf(day);
  const byLane = byLaneOf(timed, kind);
  if (![...byLane.keys()].some(Boolean)) return undefined;
  // What belongs to none is for all, unless something runs beside it.
  const shared = (byLane.get('') ?? []).filter(
    (session) =>
      !timed.some((other) => other !== session && other.startsAt! < ends(session) && ends(other) > session.startsAt!),
  );
  const others = (byLane.get('') ?? []).filter((session) => !shared.includes(session));
  byLane.delete('');
  if (others.length) byLane.set('', others);
  const groups = [...byLane].map(([id, sessions]) => ({ id, lanes: packed(sessions) }));
  const count = groups.reduce((sum, { lanes }) => sum + lanes.length, 0);
  if (count < 2 || count > mostLanes) return undefined;

  const moments = [...new Set(timed.flatMap((session) => [session.startsAt!, ends(session)]))].sort((a, b) => a - b);
  const rows = new Map(moments.map((moment, index) => [moment, index + 1]));
  const cells = new Map<Session, Cell>();
  const put = (session: Session, column: number, columnEnd: number) => {
    cells.set(session, { column, columnEnd, row: rows.get(session.startsAt!)!, rowEnd: rows.get(ends(session))! });
  };
  let column = 1;
  for (const { lanes } of groups)
    for (const lane of lanes) {
      for (const session of lane) put(session, column, column + 1);
      column++;
    }
  shared.forEach((session) => put(session, 1, count + 1));
  return { heads: groups.map(({ id, lanes }) => ({ id, span: lanes.length })), count, cells };
}
