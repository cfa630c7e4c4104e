import type { Point } from './equal-earth.js';

const RADIANS = Math.PI / 180;

/**
 * The middle of places, as a direction from the globe's centre: both sides of the antimeridian are near.
 * @returns undefined without places
 */
export function meanPlace(places: readonly Point[], weights?: readonly number[]): Point | undefined {
  let [x, y, z] = [0, 0, 0];
  places.forEach((place, index) => {
    const [longitude, latitude] = [place[0] * RADIANS, place[1] * RADIANS];
    const weight = weights?.[index] ?? 1;
    x += weight * Math.cos(latitude) * Math.cos(longitude);
    y += weight * Math.cos(latitude) * Math.sin(longitude);
    z += weight * Math.sin(latitude);
  });
  return places.length ? [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS] : undefined;
}
