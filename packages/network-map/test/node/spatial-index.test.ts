import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Box,
  buildIndex,
  cellsIn,
  clustersIn,
  countValues,
  countValuesIn,
  FINEST,
  maskOf,
  mergeNear,
  pointsOf,
  runningSums,
} from '@ess-kit/network-map/model.js';
import fc from 'fast-check';
import Supercluster from 'supercluster';

const box: Box = { left: -2, top: -1, right: 2, bottom: 1 };
const coordinate = fc.oneof(
  fc.double({ min: -2, max: 2, noNaN: true }),
  // Many in few places, as members in capitals are.
  fc.constantFrom(-2, -1, -0.5, 0, 0.25, 0.250001, 1, 1.99999, 2),
);
const points = fc.array(
  fc.tuple(
    coordinate,
    coordinate.map((y) => y / 2),
  ),
  { maxLength: 120 },
);
const flags = fc
  .array(fc.integer({ min: 0, max: 1 }), { minLength: 120, maxLength: 120 })
  .map((bits) => Uint8Array.from(bits));
const level = fc.integer({ min: 0, max: FINEST });
const window = fc.tuple(coordinate, coordinate, coordinate, coordinate).map(([a, b, c, d]) => ({
  left: Math.min(a, b),
  right: Math.max(a, b),
  top: Math.min(c, d),
  bottom: Math.max(c, d),
}));

/** The column or row of the index in which a coordinate is. */
const slotOf = (value: number, from: number) =>
  Math.max(0, Math.min(65_535, Math.floor(((value - from) / 4) * 65_536)));

test('the curve passes every point once, in the order of its codes', () => {
  fc.assert(
    fc.property(points, (points) => {
      const { codes, order } = buildIndex(points.flat(), box);
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        [...points.keys()],
      );
      for (let at = 1; at < codes.length; at++) assert.ok(codes[at - 1]! <= codes[at]!);
    }),
  );
});

test('the cells of a window hold the points that a search through all of them finds', () => {
  fc.assert(
    fc.property(points, window, level, flags, (points, window, level, mask) => {
      const index = buildIndex(points.flat(), box);
      const cells = cellsIn(index, runningSums(index, mask), window, level);
      const depth = 2 ** (FINEST - level);
      const cellOf = (x: number, y: number) =>
        [slotOf(x, box.left), slotOf(y, box.top)].map((slot) => Math.floor(slot / depth));
      const [left, top] = cellOf(window.left, window.top) as [number, number];
      const [right, bottom] = cellOf(window.right, window.bottom) as [number, number];
      const expected = new Map<string, number[]>();
      points.forEach(([x, y], point) => {
        const [column, row] = cellOf(x, y) as [number, number];
        if (!mask[point] || column < left || column > right || row < top || row > bottom) return;
        const key = `${column} ${row}`;
        expected.set(key, [...(expected.get(key) ?? []), point]);
      });
      const found = cells.map((cell) => [...pointsOf(index, cell, mask)].sort((a, b) => a - b));
      const sorted = (groups: number[][]) => groups.map((group) => group.join()).sort();
      assert.deepEqual(sorted(found), sorted([...expected.values()]));
      for (const [at, cell] of cells.entries()) {
        const group = found[at]!;
        assert.equal(cell.count, group.length);
        const mean = (axis: 0 | 1) => group.reduce((sum, point) => sum + points[point]![axis], 0) / group.length;
        assert.ok(Math.abs(cell.x - mean(0)) < 1e-4 && Math.abs(cell.y - mean(1)) < 1e-4);
      }
    }),
    { numRuns: 200 },
  );
});

test('clusters of the whole hold every point that counts once, wherever the bubbles end', () => {
  fc.assert(
    fc.property(points, flags, fc.double({ min: 1e-4, max: 5, noNaN: true }), (points, mask, distance) => {
      const index = buildIndex(points.flat(), box);
      const clusters = clustersIn(index, runningSums(index, mask), box, distance);
      const members = clusters.flatMap((cluster) => [...pointsOf(index, cluster, mask)]);
      assert.deepEqual(
        members.sort((a, b) => a - b),
        [...points.keys()].filter((point) => mask[point]),
      );
      assert.equal(
        clusters.reduce((sum, { count }) => sum + count, 0),
        members.length,
      );
    }),
  );
});

test('near marks are merged around the largest, and no two groups begin near each other', () => {
  const mark = fc.record({ x: coordinate, y: coordinate, count: fc.integer({ min: 1, max: 50 }) });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (marks, distance) => {
      const groups = mergeNear(marks, distance);
      assert.equal(groups.flat().length, marks.length);
      assert.equal(new Set(groups.flat()).size, marks.length);
      const apart = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
      for (const [seed, ...others] of groups)
        for (const other of others) assert.ok(apart(seed!, other) <= distance && other.count <= seed!.count);
      if (distance > 0)
        groups.forEach(([one], index) => {
          for (const [two] of groups.slice(index + 1)) assert.ok(apart(one!, two!) > distance);
        });
    }),
  );
});

test('at every zoom the clusters add up as those of supercluster do, and are about as many', () => {
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  // Around forty towns, on a plane where both see the same distances: near the equator.
  const towns = Array.from({ length: 40 }, () => [random() * 40 - 20, random() * 20 - 10] as const);
  const places = Array.from({ length: 2000 }, (_, index) => {
    const [x, y] = towns[index % towns.length]!;
    return [x + (random() + random() - 1) * 2, y + (random() + random() - 1) * 2] as const;
  });
  const peer = new Supercluster({ radius: 40, extent: 256, maxZoom: 12, minPoints: 2 });
  peer.load(
    places.map(([x, y]) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [x, y] } })),
  );
  const world: Box = { left: -180, top: -180, right: 180, bottom: 180 };
  const index = buildIndex(places.flat(), world);
  const sums = runningSums(index);
  for (const zoom of [0, 2, 4, 6, 8]) {
    const theirs = peer.getClusters([-180, -85, 180, 85], zoom);
    const ours = clustersIn(index, sums, world, (360 / 2 ** zoom / 256) * 40);
    const sum = theirs.reduce(
      (sum, { properties }) => sum + ((properties as { point_count?: number }).point_count ?? 1),
      0,
    );
    assert.equal(
      ours.reduce((sum, { count }) => sum + count, 0),
      sum,
    );
    const ratio = ours.length / theirs.length;
    assert.ok(ratio > 0.5 && ratio < 2, `zoom ${zoom}: ${ours.length} for ${theirs.length}`);
  }
});

test('sums that are used again are those of a new filter', () => {
  fc.assert(
    fc.property(points, flags, flags, (points, first, second) => {
      const index = buildIndex(points.flat(), box);
      assert.deepEqual(runningSums(index, second, runningSums(index, first)), runningSums(index, second));
    }),
  );
});

test('facets are counted, masks made and pies cut as one by one', () => {
  const columns = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 300 })), {
    maxLength: 80,
  });
  const wanted = (max: number) => fc.array(fc.integer({ min: 0, max }), { maxLength: 4 });
  fc.assert(
    fc.property(columns, wanted(5), wanted(300), (rows, kinds, themes) => {
      const [kind, theme] = [Uint8Array.from(rows, ([kind]) => kind), Uint16Array.from(rows, ([, theme]) => theme)];
      const mask = maskOf(rows.length, [kind, theme], [new Set(kinds), new Set(themes)]);
      const isWanted = rows.map(
        ([kind, theme]) => (!kinds.length || kinds.includes(kind)) && (!themes.length || themes.includes(theme)),
      );
      assert.deepEqual([...mask], isWanted.map(Number));
      const expected = [0, 1, 2, 3, 4, 5].map(
        (value) => rows.filter(([kind], at) => kind === value && isWanted[at]).length,
      );
      assert.deepEqual([...countValues(kind, 6, mask)], expected);
      const index = buildIndex(rows.flat(), { left: 0, top: 0, right: 300, bottom: 300 });
      const all = { x: 0, y: 0, count: rows.length, runs: [0, rows.length] };
      assert.deepEqual([...countValuesIn(index, all, kind, 6, mask)], expected);
    }),
  );
});

test('an empty index, one place for all, and points that are nowhere do no harm', () => {
  const none = buildIndex([], box);
  assert.deepEqual(clustersIn(none, runningSums(none), box, 0.1), []);
  const same = buildIndex(Array(2000).fill(0.5), box);
  const [cluster, ...others] = clustersIn(same, runningSums(same), box, 1e-9);
  assert.equal(cluster!.count, 1000);
  assert.equal(others.length, 0);
  const point = buildIndex([3, 3, Number.NaN, 0, Infinity, -Infinity], { left: 1, top: 1, right: 1, bottom: 1 });
  assert.equal(
    clustersIn(point, runningSums(point), { left: 0, top: 0, right: 9, bottom: 9 }, 1).reduce(
      (sum, { count }) => sum + count,
      0,
    ),
    3,
  );
});
