/**
 * The Equal Earth map projection: areas are true, shapes readable, parallels straight and evenly divided.
 * B. Šavrič, T. Patterson, B. Jenny, “The Equal Earth map projection”, International Journal of Geographical
 * Information Science 33 (2019), pages 454–465, https://doi.org/10.1080/13658816.2018.1504949: equations 5 and 7.
 *
 * Longitudes and latitudes are in degrees; x and y in radii of the globe, y downwards as on a screen.
 */

/** Longitude and latitude, or x and y. */
export type Point = readonly [number, number];

/** How the world is turned before it is drawn. */
export interface Orientation {
  /** The meridian in the middle, in degrees; 0 without it. */
  readonly centerLongitude?: number;
  /** Turned by half a turn, south above: both signs change, so that nothing is mirrored. */
  readonly southUp?: boolean;
}

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

/** y of the parametric latitude θ, and its derivative. */
const height = (theta: number, square = theta * theta, sixth = square ** 3) =>
  theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
const slope = (theta: number, square = theta * theta, sixth = square ** 3) =>
  A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);

/** x of one radian of longitude at the parametric latitude θ. */
const reachAt = (theta: number) => Math.cos(theta) / (M * slope(theta));

/** Half the width and half the height of the world, in radii. */
export const HALF_WIDTH = Math.PI * reachAt(0);
export const HALF_HEIGHT = height(Math.PI / 3);

/** A parallel as it is drawn: its y with north above, and the x of each degree of longitude along it. */
export interface Parallel {
  readonly y: number;
  readonly reach: number;
}

/** The parallel at this latitude in degrees. */
export function parallel(latitude: number): Parallel {
  const theta = Math.asin(M * Math.sin(latitude * RADIANS));
  return { y: -height(theta), reach: RADIANS * reachAt(theta) };
}

/** The latitude in degrees of the parallel at this y with north above; beyond a pole it is the pole's. */
export function latitudeAt(y: number): number {
  let theta = -y / A1;
  // Newton's method: the height is nearly a straight line, so four steps do for all but the poles.
  for (let step = 0, change = 1; step < 12 && Math.abs(change) > 1e-13; step++) {
    change = (height(theta) + y) / slope(theta);
    theta -= change;
  }
  return Math.asin(Math.max(-1, Math.min(1, Math.sin(theta) / M))) / RADIANS;
}

/** A longitude or a difference of two, brought to [−180, 180). */
export const wrap = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** Where longitude and latitude are drawn. */
export function forward([longitude, latitude]: Point, { centerLongitude = 0, southUp }: Orientation = {}): Point {
  const { y, reach } = parallel(latitude);
  const x = wrap(longitude - centerLongitude) * reach;
  return southUp ? [-x, -y] : [x, y];
}

/** What longitude and latitude are drawn here; undefined outside the world's outline. */
export function inverse([x, y]: Point, { centerLongitude = 0, southUp }: Orientation = {}): Point | undefined {
  const turn = southUp ? -1 : 1;
  if (!(Math.abs(y) <= HALF_HEIGHT)) return undefined;
  const latitude = latitudeAt(y * turn);
  const longitude = (x * turn) / parallel(latitude).reach;
  // The rim itself belongs to the world, whatever rounding says.
  return Math.abs(longitude) <= 180 + 1e-9 ? [wrap(longitude + centerLongitude), latitude] : undefined;
}

/**
 * Where many places are drawn, for the index of a large network.
 * @param coordinates longitude and latitude by turns, in degrees
 * @returns x and y by turns
 */
export function forwardAll(coordinates: ArrayLike<number>, orientation?: Orientation): Float64Array {
  const points = new Float64Array(coordinates.length);
  const turn = orientation?.southUp ? -1 : 1;
  const center = orientation?.centerLongitude ?? 0;
  for (let at = 0; at < points.length; at += 2) {
    const theta = Math.asin(M * Math.sin(coordinates[at + 1]! * RADIANS));
    points[at] = turn * wrap(coordinates[at]! - center) * RADIANS * reachAt(theta);
    points[at + 1] = -turn * height(theta);
  }
  return points;
}
