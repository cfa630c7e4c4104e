/** Times of the index and of the land, printed: `npm run bench`. Medians and the best of several runs, in milliseconds. */
import {
  buildIndex,
  cellsIn,
  clustersIn,
  countValues,
  drawLines,
  drawRings,
  forwardAll,
  HALF_HEIGHT,
  HALF_WIDTH,
  landRings,
  levelFor,
  maskOf,
  runningSums,
  unpack,
} from '@ess-kit/network-map/model.js';
import { detail } from '@ess-kit/network-map/land/detail.js';
import { world } from '@ess-kit/network-map/land/world.js';
import Supercluster from 'supercluster';

const RUNS = 9;
/** @type {Record<string, string | number>[]} */
const rows = [];

/** @template Value @param {string} what @param {() => Value} task @param {number} [runs] @returns {Value} */
function time(what, task, runs = RUNS) {
  const times = [];
  let value;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    value = task();
    times.push(performance.now() - began);
  }
  times.sort((one, two) => one - two);
  rows.push({ what, best: +times[0].toFixed(2), median: +times[runs >> 1].toFixed(2) });
  return /** @type {Value} */ (value);
}

let seed = 1;
const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
/** As members are: around towns, some of them large. @param {number} count */
function places(count) {
  const towns = Array.from({ length: 3000 }, () => [random() * 360 - 180, Math.asin(random() * 2 - 1) * 57]);
  return Float64Array.from({ length: 2 * count }, (_, at) => {
    const town = towns[Math.floor(3000 * ((Math.imul(at >> 1, 2_654_435_761) >>> 0) / 2 ** 32) ** 2)];
    return town[at & 1] + (random() - 0.5) * 2;
  });
}

for (const [name, packed] of Object.entries({ world, detail })) {
  const land = time(`${name}: unpack`, () => unpack(packed));
  const rings = landRings(land);
  const borders = land.borders.map(({ places }) => places);
  time(`${name}: draw, any meridian`, () => [drawRings(rings, { centerLongitude: 11 }), drawLines(borders)]);
}

const box = { left: -HALF_WIDTH, top: -HALF_HEIGHT, right: HALF_WIDTH, bottom: HALF_HEIGHT };
const bubble = (2 * HALF_WIDTH) / 24;
for (const count of [100_000, 1_000_000]) {
  const label = (/** @type {string} */ what) => `${count.toLocaleString('en')}: ${what}`;
  const coordinates = places(count);
  const points = time(label('project'), () => forwardAll(coordinates));
  const index = time(label('index'), () => buildIndex(points, box));
  const sums = time(label('running sums'), () => runningSums(index));
  const kinds = Uint8Array.from({ length: count }, () => random() * 12);
  const regions = Uint8Array.from({ length: count }, () => random() * 22);
  const wanted = [new Set([1, 2, 5]), new Set([3, 4, 5, 6, 7, 8, 9])];
  const mask = maskOf(count, [kinds, regions], wanted);
  time(label('filter: mask of two facets and sums'), () =>
    runningSums(index, maskOf(count, [kinds, regions], wanted), sums),
  );
  time(label('counts of 12 values'), () => countValues(kinds, 12, mask));
  time(label('clusters of the world'), () => clustersIn(index, sums, box, bubble));
  const window = { left: -0.3, top: -0.3, right: 0.3, bottom: 0.3 };
  time(label('clusters of a window'), () => clustersIn(index, sums, window, bubble / 9));
  time(label('cells of the world'), () => cellsIn(index, sums, box, levelFor(box, bubble / 2)));
}

const peer = places(100_000);
const features = Array.from({ length: 100_000 }, (_, at) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [peer[2 * at], Math.max(-85, Math.min(85, peer[2 * at + 1]))] },
}));
time('100,000: supercluster, index', () => new Supercluster({ radius: 40, maxZoom: 7 }).load(features), 3);

console.table(Object.fromEntries(rows.map(({ what, best, median }) => [what, { best, median }])));
