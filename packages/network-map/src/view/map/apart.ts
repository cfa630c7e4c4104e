/**
 * Marks are told apart, each by its name: those that cover each other move aside, as little as they can, and become one
 * where there is no room for that.
 */
import { mergeNear } from '../../index/merge-near.js';
import { nearby } from '../../index/nearby.js';
import type { Box } from '../../index/spatial-index.js';
import { asOne, type Mark } from '../../network/marks.js';
import type { SceneMark } from './scene.js';

/** What stays free between two marks, in CSS pixels. */
const GAP = 2;

/** Less than half a CSS pixel over each other is seen by nobody. */
const SLACK = 0.5;

/** Rounds of moving; what still touches then has no room. */
const ROUNDS = 120;

/** Where there are more, those that cover each other become one before any is moved, as many at once as that takes. */
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
  /** Where it stands, in the unit in which marks are placed, and how far it reaches from there. */
  x: number;
  y: number;
  readonly reach: number;
  /** Which of all it is. */
  readonly index: number;
  /** The larger one takes the smaller one in. */
  readonly count: number;
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
    const all = groups.map((parts, index): Apart => {
      const look = dress(asOne(parts));
      return { parts, look, x: look.x, y: look.y, reach: reachOf(look) * pixel, index, count: look.radius };
    });
    const widest = all.reduce((most, { reach }) => Math.max(most, reach), 0);
    if (all.length > most && merged(all, pixel, widest, all.length / most)) continue;
    if (isMoved(all, pixel, widest, world) || !merged(all, pixel, widest, 1)) return all;
  }
}

/**
 * Gives those that are covered to the one that covers them, the largest first.
 * @param most as many each takes
 * @returns whether some have become one
 */
function merged(all: readonly Apart[], pixel: number, widest: number, most = Infinity): boolean {
  const room = all.map(() => most);
  const takes = (one: Apart, two: Apart, distance: number) =>
    // What is open is where its lines come from: it stays by itself.
    !one.look.isOpen && !two.look.isOpen && one.reach + two.reach - distance > SLACK * pixel && room[one.index]!-- >= 1;
  const groups = mergeNear(all, 2 * widest, takes);
  for (const [first, ...others] of groups) for (const { parts } of others) first!.parts.push(...parts.splice(0));
  return groups.length < all.length;
}

/**
 * Moves marks apart.
 * @returns whether none touches another any more
 */
function isMoved(all: readonly Apart[], pixel: number, widest: number, world: Box): boolean {
  const gap = GAP * pixel;
  for (let round = 0; round <= ROUNDS; round++) {
    let isStill = true;
    const near = nearby(all, 2 * widest + gap);
    for (const a of all)
      for (const b of near(a)) {
        if (b.index <= a.index) continue;
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        let distance = Math.hypot(dx, dy);
        const missing = a.reach + b.reach - distance;
        if (missing <= -gap * 0.99) continue;
        isStill = false;
        // At one place each goes its own way, the same at every drawing.
        if (!distance) [dx, dy, distance] = [Math.cos(b.index * 2.4), Math.sin(b.index * 2.4), 1];
        const push = (missing + gap) / distance;
        // The larger one keeps its place more.
        const share = (push * b.reach ** 2) / (a.reach ** 2 + b.reach ** 2);
        a.x -= dx * share;
        a.y -= dy * share;
        b.x += dx * (push - share);
        b.y += dy * (push - share);
      }
    if (isStill) return true;
    for (const mark of all) {
      const room = mark.reach + gap;
      mark.x = Math.max(world.left + room, Math.min(world.right - room, mark.x));
      mark.y = Math.max(world.top + room, Math.min(world.bottom - room, mark.y));
    }
  }
  return false;
}
