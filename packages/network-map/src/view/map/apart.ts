/**
 * Marks are told apart, each by its name: those that cover each other move aside, as little as they can, and become one
 * where there is no room for that.
 */
import type { Box } from '../../index/spatial-index.js';
import type { Mark } from '../../network/marks.js';
import type { SceneMark } from './scene.js';

/** What stays free between two marks, in CSS pixels. */
const GAP = 2;

/** Less than half a CSS pixel over each other is seen by nobody. */
const SLACK = 0.5;

/** Rounds of moving; what still touches then has no room. */
const ROUNDS = 120;

/** Where there are more, those that cover each other become one before any is moved. */
const MOST = 60;

/** So many square CSS pixels of the world has each on a small picture, that none is moved far from its place. */
const ROOM = 900;

/** CSS pixels between a mark and the broken or split ring around it. */
export const RING = 4;

/** How far a mark reaches from its middle. */
const reachOf = ({ shape, radius, isApproximate, networks }: SceneMark): number =>
  isApproximate || networks > 1 ? radius + RING : shape === 'partner' ? radius * 1.2 : radius;

export interface Apart {
  /** The marks that became this one. */
  readonly parts: Mark[];
  readonly look: SceneMark;
  /** Where it stands, in the unit in which marks are placed. */
  x: number;
  y: number;
}

/**
 * @param dress how a mark looks
 * @param pixel how much of the unit in which marks are placed is one CSS pixel
 * @param world none is moved out of it
 */
export function apart(
  marks: readonly Mark[],
  dress: (mark: Mark) => SceneMark,
  pixel: number,
  world: Box,
): readonly Apart[] {
  const most = Math.min(MOST, ((world.right - world.left) * (world.bottom - world.top)) / (ROOM * pixel ** 2));
  for (let groups = marks.map((mark) => [mark]); ; groups = groups.filter(({ length }) => length)) {
    const all = groups.map((parts): Apart => {
      const look = dress(joined(parts));
      return { parts, look, x: look.x, y: look.y };
    });
    if ((all.length <= most || !moved(all, pixel)) && !moved(all, pixel, world)) return all;
  }
}

/**
 * Moves marks apart, and gives the smaller ones of pairs that cover each other to the larger ones.
 * @param world without it none is moved
 * @returns whether some have become one
 */
function moved(all: readonly Apart[], pixel: number, world?: Box): boolean {
  const reaches = all.map(({ look }) => reachOf(look) * pixel);
  for (let round = 0; ; round++) {
    let isStill = true;
    const crowd = new Map<Apart, Apart>();
    // What is open is where its lines come from: it stays by itself.
    const joins = (mark: Apart) => !mark.look.isOpen && !crowd.has(mark);
    for (let one = 0; one < all.length; one++)
      for (let two = one + 1; two < all.length; two++) {
        const [a, b] = [all[one]!, all[two]!];
        const [near, far] = [reaches[one]!, reaches[two]!];
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        let distance = Math.hypot(dx, dy);
        const missing = near + far - distance;
        if (missing <= -GAP * pixel * 0.99) continue;
        isStill = false;
        if (missing > SLACK * pixel && joins(a) && joins(b)) {
          crowd.set(a, b).set(b, a);
          // As the two become one, where both are now does not matter.
          if (!world) break;
        }
        if (!world) continue;
        // At one place each goes its own way, the same at every drawing.
        if (!distance) [dx, dy, distance] = [Math.cos(two * 2.4), Math.sin(two * 2.4), 1];
        const push = (missing + GAP * pixel) / distance;
        // The larger one keeps its place more.
        const share = (push * far ** 2) / (near ** 2 + far ** 2);
        a.x -= dx * share;
        a.y -= dy * share;
        b.x += dx * (push - share);
        b.y += dy * (push - share);
      }
    all.forEach((mark, index) => {
      if (!world) return;
      const room = reaches[index]! + GAP * pixel;
      mark.x = Math.max(world.left + room, Math.min(world.right - room, mark.x));
      mark.y = Math.max(world.top + room, Math.min(world.bottom - room, mark.y));
    });
    if (world && !isStill && round < ROUNDS) continue;
    for (const [a, b] of crowd) if (a.look.radius >= b.look.radius) a.parts.push(...b.parts.splice(0));
    return crowd.size > 0;
  }
}

/** The first takes the others in. */
function joined([first, ...others]: readonly Mark[]): Mark {
  const [largest, ...rest] = first!.branches;
  return { ...first!, branches: [largest, ...rest, ...others.flatMap(({ branches }) => branches)] };
}
