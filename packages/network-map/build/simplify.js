/** Fewer points: Visvalingam's method, by the area that a point takes away on the globe. */
import { presimplify, quantile, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';

/**
 * @param {any} topology
 * @param {number} share of the points that stay
 * @returns {[number, number][][]} arcs in longitude and latitude
 */
export function simplified(topology, share) {
  const weighted = presimplify(topology, sphericalTriangleArea);
  return simplify(weighted, quantile(weighted, share)).arcs;
}

/** The area of a ring on the globe, in square radii; whether its last place is the first again or not. */
export const areaOf = (/** @type {[number, number][]} */ ring) => {
  const area = Math.abs(sphericalRingArea([...ring, ring[0]], true));
  return Math.min(area, 4 * Math.PI - area);
};
