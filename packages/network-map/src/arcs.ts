/** Links are drawn as quadratic Bézier curves, bent away from the straight line so that several can be told apart. */
import type { Box } from './index/spatial-index.js';
import type { Point } from './projection/equal-earth.js';

/** Where a curve begins, what it bends towards, where it ends: the parameters of `quadraticCurveTo` and of SVG’s `Q`. */
export interface Arc {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** How far the middle of the curve is from the straight line, as a part of that line's length. */
const LIFT = 0.15;

/**
 * The same two ends give the same curve whichever comes first. It bends upwards, and where the line itself runs up and
 * down, outwards; downwards or inwards where it would leave the box.
 * @param box what is drawn on; its middle tells outwards
 */
export function arcBetween(from: Point, to: Point, box: Box): Arc {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const outwards = middle[0] < (box.left + box.right) / 2 ? -1 : 1;
  // Of the two perpendiculars the one that goes up; up and down counts as steeper than four in one.
  const up = Math.abs(dy) > 4 * Math.abs(dx) ? Math.sign(dy) * outwards : dx < 0 ? -1 : 1;
  const at = (side: number): Point => [middle[0] + 2 * LIFT * side * dy, middle[1] - 2 * LIFT * side * dx];
  // A control point may stand outside as long as the curve itself, half as far from the line, does not.
  const isInside = ([x, y]: Point) => {
    const [peakX, peakY] = [(x + middle[0]) / 2, (y + middle[1]) / 2];
    return peakX >= box.left && peakX <= box.right && peakY >= box.top && peakY <= box.bottom;
  };
  const [first, second] = [at(up), at(-up)];
  return { from, control: isInside(first) || !isInside(second) ? first : second, to };
}

/** The point a part of the way along, 0 to 1. */
export function pointOn({ from, control, to }: Arc, part: number): Point {
  const [before, here, after] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return [before * from[0] + here * control[0] + after * to[0], before * from[1] + here * control[1] + after * to[1]];
}

/**
 * The outline of a curve that is wide where it begins and narrow where it ends: direction without an arrowhead.
 * @returns the two sides; the shape is one side, a line to the other, that side back, and closed
 */
export function tapered({ from, control, to }: Arc, widthFrom: number, widthTo: number): readonly [Arc, Arc] {
  const normal = ([x1, y1]: Point, [x2, y2]: Point): Point => {
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    return [(y2 - y1) / length, (x1 - x2) / length];
  };
  const offset = ([x, y]: Point, [nx, ny]: Point, by: number): Point => [x + nx * by, y + ny * by];
  const side = (sign: number): Arc => ({
    from: offset(from, normal(from, control), (sign * widthFrom) / 2),
    control: offset(control, normal(from, to), (sign * (widthFrom + widthTo)) / 4),
    to: offset(to, normal(control, to), (sign * widthTo) / 2),
  });
  return [side(1), side(-1)];
}
