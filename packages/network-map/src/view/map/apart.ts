/** Marks are told apart: those that cover each other move aside, and become one where there is no room for that. */
import type { Box } from '../../index/spatial-index.js';
import type { Mark } from '../../network/marks.js';
import type { SceneMark } from './scene.js';
import { type Disc, spreadOut } from './spread.js';

/** What stays free between two marks, in CSS pixels. */
const GAP = 2;

/** Where there are more, those that cover each other become one before any is moved. */
const MOST = 60;

/** So many square CSS pixels of the world has each on a small picture, that none is moved far from its place. */
const ROOM = 900;

/** Marks nearer than this, in CSS pixels, become one in a dense branch. */
export const NEAR = 26;

/** CSS pixels between a mark and the broken or split ring around it. */
export const RING = 4;

/** How far a mark reaches from its middle. */
const reachOf = ({ shape, radius, isApproximate, networks }: SceneMark): number =>
  isApproximate || networks > 1 ? radius + RING : shape === 'partner' ? radius * 1.2 : radius;

export interface Apart {
  /** The marks that became this one. */
  readonly parts: readonly Mark[];
  readonly look: SceneMark;
}

/**
 * @param dress how a mark looks
 * @param scale CSS pixels of the unit in which marks are placed
 * @param world none is moved out of it
 */
export function apart(
  marks: readonly Mark[],
  dress: (mark: Mark) => SceneMark,
  scale: number,
  { left, right, top, bottom }: Box,
): Apart[] {
  const bounds = {
    left: left * scale + GAP,
    right: right * scale - GAP,
    top: top * scale + GAP,
    bottom: bottom * scale - GAP,
  };
  const most = Math.min(MOST, ((bounds.right - bounds.left) * (bounds.bottom - bounds.top)) / ROOM);
  for (let groups = marks.map((mark) => [mark]); ;) {
    const looks = groups.map((parts) => dress(joined(parts)));
    const discs = looks.map((look): Disc => ({
      x: look.x * scale,
      y: look.y * scale,
      radius: reachOf(look),
      // What is open is where its lines come from.
      isAlone: look.isOpen,
    }));
    let pairs = discs.length > most ? spreadOut(discs, 0) : [];
    if (!pairs.length) pairs = spreadOut(discs, GAP, bounds);
    if (!pairs.length)
      return groups.map((parts, index) => {
        const { x, y } = discs[index]!;
        return { parts, look: { ...looks[index]!, x: x / scale, y: y / scale } };
      });
    for (const pair of pairs) {
      const [larger, smaller] = [...pair].sort((one, two) => discs[two]!.radius - discs[one]!.radius);
      groups[larger!]!.push(...groups[smaller!]!.splice(0));
    }
    groups = groups.filter(({ length }) => length);
  }
}

/** The first takes the others in. */
function joined([first, ...others]: readonly Mark[]): Mark {
  const [largest, ...rest] = first!.branches;
  return { ...first!, branches: [largest, ...rest, ...others.flatMap(({ branches }) => branches)] };
}
