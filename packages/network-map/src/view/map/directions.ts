/** From mark to mark by keyboard. */
import type { Point } from '../../projection/equal-earth.js';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The nearest mark in the direction of an arrow key; what is beside the way counts twice as far. Maps are never
 * mirrored, so right is east also in a text from right to left.
 * @returns undefined for another key, and where nothing is in that direction
 */
export function nearestTowards<M extends { readonly x: number; readonly y: number }>(
  marks: readonly M[],
  from: M,
  key: string,
): M | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  let nearest: M | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const along = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    // Marks at one place are passed in their order.
    const cost = along + 2 * aside;
    if (mark !== from && along > 1e-9 && aside <= 3 * along && cost < least) [nearest, least] = [mark, cost];
  }
  return nearest;
}

/** The next whose name begins with a letter, around and around. */
export function nextByLetter<M>(marks: readonly M[], from: M | undefined, letter: string, nameOf: (mark: M) => string) {
  const start = from ? marks.indexOf(from) + 1 : 0;
  const order = [...marks.slice(start), ...marks.slice(0, start)];
  return order.find((mark) => nameOf(mark).startsWith(letter));
}
