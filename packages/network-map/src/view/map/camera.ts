/** Which part of the world is seen: x and y in radii of the globe become CSS pixels by `x · scale + left`. */
import type { Box } from '../../index/spatial-index.js';
import { HALF_WIDTH, type Orientation, parallel, type Point } from '../../projection/equal-earth.js';

export interface Camera {
  /** CSS pixels of one radius. */
  readonly scale: number;
  /** Where the middle of the world is drawn. */
  readonly left: number;
  readonly top: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much nearer than the whole world a reader may look: a city is told from the next one, a street is not. */
export const NEAREST = 64;

/** What of the world is shown: without Antarctica and the ice north of all land. */
export function worldBox({ southUp }: Orientation = {}): Box {
  const [north, south] = [parallel(84).y, parallel(-57).y];
  const [top, bottom] = southUp ? [-south, -north] : [north, south];
  return { left: -HALF_WIDTH, right: HALF_WIDTH, top, bottom };
}

/** Where a point of the world is seen. */
export const seen = ({ scale, left, top }: Camera, [x, y]: Point): Point => [x * scale + left, y * scale + top];

/** What of the world is at a point of the picture. */
export const under = ({ scale, left, top }: Camera, [x, y]: Point): Point => [(x - left) / scale, (y - top) / scale];

/**
 * A box in the middle of the picture.
 * @param margin CSS pixels that stay free around it
 */
export function fit(box: Box, { width, height }: Size, margin = 0, most = Infinity): Camera {
  const scale = Math.min(
    Math.max(1, width - 2 * margin) / Math.max(1e-6, box.right - box.left),
    Math.max(1, height - 2 * margin) / Math.max(1e-6, box.bottom - box.top),
    most,
  );
  return {
    scale,
    left: width / 2 - ((box.left + box.right) / 2) * scale,
    top: height / 2 - ((box.top + box.bottom) / 2) * scale,
  };
}

/** Nearer or farther, with one point of the picture held where it is. */
export function zoomed(camera: Camera, factor: number, [x, y]: Point): Camera {
  const scale = camera.scale * factor;
  return { scale, left: x - (x - camera.left) * factor, top: y - (y - camera.top) * factor };
}

/** The nearest camera that shows no more than the world, and nothing but the world where it fills the picture. */
export function held(camera: Camera, size: Size, world: Box): Camera {
  const whole = fit(world, size).scale;
  const scale = Math.max(whole, Math.min(whole * NEAREST, camera.scale));
  const { left, top } =
    scale === camera.scale ? camera : zoomed(camera, scale / camera.scale, [size.width / 2, size.height / 2]);
  const hold = (at: number, length: number, from: number, to: number) =>
    (to - from) * scale <= length
      ? length / 2 - ((from + to) / 2) * scale
      : Math.max(length - to * scale, Math.min(-from * scale, at));
  return {
    scale,
    left: hold(left, size.width, world.left, world.right),
    top: hold(top, size.height, world.top, world.bottom),
  };
}

/** A part of the way from one camera to another, 0 to 1. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const scale = from.scale * (to.scale / from.scale) ** part;
  // Places move with the scale, or the way would swing.
  const share = Math.abs(to.scale - from.scale) < 1e-6 ? part : (scale - from.scale) / (to.scale - from.scale);
  return {
    scale,
    left: from.left + (to.left - from.left) * share,
    top: from.top + (to.top - from.top) * share,
  };
}

/** Below the world there is a strip for what has no place on it, so many CSS pixels high. */
export const DOCK = 52;
