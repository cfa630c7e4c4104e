/** Shapes as few letters of an SVG path: whole steps from one point to the next, on a grid fine enough for the eye. */
import type { Drawing } from '../land/draw.js';

export interface Grid {
  /** Where a point of the world lies on the grid, before it is rounded. */
  readonly place: (x: number, y: number) => readonly [number, number];
  /** Shapes that cover fewer squares are left out. */
  readonly least: number;
}

/** The text of `d`. Points that share a square, or lie on the line between their neighbours, are one. */
export function pathOnGrid({ points, ends }: Drawing, { place, least }: Grid): string {
  const parts: string[] = [];
  let at = 0;
  for (const end of ends) {
    const ring: (readonly [number, number])[] = [];
    for (; at < end; at += 2) {
      const [x, y] = place(points[at]!, points[at + 1]!).map(Math.round) as [number, number];
      const last = ring.at(-1);
      if (last && last[0] === x && last[1] === y) continue;
      const before = ring.at(-2);
      if (last && before && isBetween(before, last, [x, y])) ring.pop();
      ring.push([x, y]);
    }
    if (ring.length > 2 && areaOf(ring) >= least) parts.push(written(ring));
  }
  return parts.join('');
}

const isBetween = ([ax, ay]: readonly number[], [bx, by]: readonly number[], [cx, cy]: readonly number[]) => {
  const [dx, dy, ex, ey] = [bx! - ax!, by! - ay!, cx! - bx!, cy! - by!];
  return dx * ey === dy * ex && dx * ex >= 0 && dy * ey >= 0;
};

const areaOf = (ring: readonly (readonly [number, number])[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

/** A minus parts two numbers by itself. */
const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`;

function written(ring: readonly (readonly [number, number])[]): string {
  let [x, y] = ring[0]!;
  const steps = ring.slice(1).map(([nextX, nextY]) => {
    const step = pair(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${pair(...(ring[0] as [number, number]))}l${steps.reduce((all, step) => `${all}${step.startsWith('-') || !all ? '' : ' '}${step}`, '')}z`;
}
