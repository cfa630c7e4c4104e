import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  arcBetween,
  type Box,
  type Label,
  placeLabels,
  type Placement,
  type Point,
  pointOn,
  tapered,
} from '@ess-kit/network-map/model.js';
import fc from 'fast-check';

const box: Box = { left: 0, top: 0, right: 960, bottom: 480 };
const point: fc.Arbitrary<Point> = fc.tuple(fc.integer({ min: 0, max: 960 }), fc.integer({ min: 0, max: 480 }));

test('an arc begins and ends where it should, leaves the straight line, and is one for both directions', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      const arc = arcBetween(from, to, box);
      assert.deepEqual([pointOn(arc, 0), pointOn(arc, 1)], [from, to]);
      assert.deepEqual(arcBetween(to, from, box).control, arc.control);
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const [x, y] = pointOn(arc, 0.5);
      const lift = Math.hypot(x - (from[0] + to[0]) / 2, y - (from[1] + to[1]) / 2);
      assert.ok(Math.abs(lift - 0.15 * length) < 1e-9 * (1 + length));
    }),
  );
});

test('an arc bends upwards, outwards where it runs down, and stays on the map where it can', () => {
  assert.ok(arcBetween([100, 200], [300, 200], box).control[1] < 200);
  assert.ok(arcBetween([300, 100], [300, 300], box).control[0] < 300);
  assert.ok(arcBetween([700, 100], [700, 300], box).control[0] > 700);
  assert.ok(arcBetween([100, 5], [900, 5], box).control[1] > 5);
  fc.assert(
    fc.property(point, point, (from, to) => {
      const [x, y] = pointOn(arcBetween(from, to, box), 0.5);
      const isInside = x >= 0 && x <= 960 && y >= 0 && y <= 480;
      const mirrored = [from[0] + to[0] - x, from[1] + to[1] - y] as const;
      const other = mirrored[0] >= 0 && mirrored[0] <= 960 && mirrored[1] >= 0 && mirrored[1] <= 480;
      assert.ok(isInside || !other);
    }),
  );
});

test('a tapered arc is as wide as asked at either end', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      fc.pre(Math.hypot(to[0] - from[0], to[1] - from[1]) > 1);
      const [one, two] = tapered(arcBetween(from, to, box), 6, 1);
      const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
      assert.ok(Math.abs(apart(one.from, two.from) - 6) < 1e-9);
      assert.ok(Math.abs(apart(one.to, two.to) - 1) < 1e-9);
    }),
  );
});

const label: fc.Arbitrary<Label> = fc.record({
  x: fc.integer({ min: -20, max: 980 }),
  y: fc.integer({ min: -20, max: 500 }),
  radius: fc.integer({ min: 3, max: 30 }),
  width: fc.integer({ min: 20, max: 160 }),
  height: fc.integer({ min: 12, max: 32 }),
  weight: fc.integer({ min: 0, max: 9 }),
});

const boxOf = (labels: readonly Label[], { label, left, top }: Placement): Box => ({
  left,
  top,
  right: left + labels[label]!.width,
  bottom: top + labels[label]!.height,
});
const markOf = ({ x, y, radius }: Label): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});
const overlap = (one: Box, two: Box) =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

test('names cover neither each other nor another mark, stay on the map, and are the same each time', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 60 }), fc.boolean(), (labels, isRightToLeft) => {
      const placements = placeLabels(labels, box, isRightToLeft);
      assert.deepEqual(placeLabels(labels, box, isRightToLeft), placements);
      const boxes = placements.map((placement) => boxOf(labels, placement));
      boxes.forEach((one, index) => {
        assert.ok(one.left >= 0 && one.top >= 0 && one.right <= 960 && one.bottom <= 480);
        for (const two of boxes.slice(index + 1)) assert.ok(!overlap(one, two));
        for (const [at, label] of labels.entries())
          if (at !== placements[index]!.label) assert.ok(!overlap(one, markOf(label)));
      });
    }),
  );
});

test('a name with room around is shown, to the right of its mark, in Arabic to the left', () => {
  const alone = { x: 400, y: 200, radius: 8, width: 90, height: 16, weight: 1 };
  const [right] = placeLabels([alone], box);
  assert.ok(right!.left >= 408 && right!.left < 412 && right!.top === 192);
  const [left] = placeLabels([alone], box, true);
  assert.ok(left!.left + 90 <= 392);
});

test('the heavier name chooses first, and what is selected is always shown', () => {
  const place = { x: 480, radius: 8, width: 100, height: 40 };
  const [first, second] = placeLabels(
    [
      { ...place, y: 200, weight: 1 },
      { ...place, y: 230, weight: 5 },
    ],
    box,
  );
  assert.deepEqual([first!.label, first!.side], [1, [1, 0]]);
  assert.notDeepEqual(second!.side, [1, 0]);
  const crowd = Array.from({ length: 30 }, (_, index) => ({
    ...place,
    y: 200 + index,
    weight: 9,
    isPinned: index === 17,
  }));
  assert.equal(placeLabels(crowd, box)[0]!.label, 17);
  const outside = { ...place, x: -50, y: 200, weight: 0, isPinned: true };
  assert.equal(placeLabels([outside], box)[0]!.left, 0);
  assert.deepEqual(placeLabels([], box), []);
});

test('all eight sides of a mark are used before a name is given up', () => {
  const place = { x: 480, y: 240, radius: 10, width: 60, height: 14, weight: 1 };
  const sides = placeLabels(Array(8).fill(place), box).map(({ side }) => side.join());
  // Names at neighbouring sides of one mark share squares of the grid: four at least find room.
  assert.ok(new Set(sides).size === sides.length && sides.length >= 4, sides.join(' '));
});
