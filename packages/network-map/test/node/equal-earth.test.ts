import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  forward,
  forwardAll,
  HALF_HEIGHT,
  HALF_WIDTH,
  inverse,
  latitudeAt,
  parallel,
  type Point,
  wrap,
} from '@ess-kit/network-map/model.js';
import { geoEqualEarth } from 'd3-geo';
import fc from 'fast-check';

const longitude = fc.double({ min: -179.999, max: 179.999, noNaN: true });
const latitude = fc.double({ min: -89.999, max: 89.999, noNaN: true });
const near = (actual: Point | undefined | null, expected: Point | null, tolerance = 1e-9) => {
  assert.ok(actual && expected);
  actual.forEach((value, axis) => assert.ok(Math.abs(value - expected[axis]!) <= tolerance, `${actual} ≠ ${expected}`));
};

test('places are drawn where d3-geo draws them, whatever the meridian in the middle', () => {
  fc.assert(
    fc.property(longitude, latitude, longitude, (longitude, latitude, centerLongitude) => {
      // At the rim either side is right, and rounding chooses.
      fc.pre(Math.abs(Math.abs(wrap(longitude - centerLongitude)) - 180) > 1e-6);
      const peer = geoEqualEarth().scale(1).translate([0, 0]).precision(0).rotate([-centerLongitude, 0]);
      near(forward([longitude, latitude], { centerLongitude }), peer([longitude, latitude]));
    }),
  );
});

test('the way back leads where one came from, with south above too', () => {
  fc.assert(
    fc.property(longitude, latitude, longitude, fc.boolean(), (longitude, latitude, centerLongitude, southUp) => {
      fc.pre(Math.abs(Math.abs(wrap(longitude - centerLongitude)) - 180) > 1e-6);
      const orientation = { centerLongitude, southUp };
      near(inverse(forward([longitude, latitude], orientation), orientation), [longitude, latitude], 1e-7);
    }),
  );
});

test('outside the outline there is no place', () => {
  assert.equal(inverse([HALF_WIDTH * 1.001, 0]), undefined);
  assert.equal(inverse([0, HALF_HEIGHT * 1.001]), undefined);
  assert.equal(inverse([HALF_WIDTH, HALF_HEIGHT * 0.9]), undefined);
  assert.equal(inverse([Number.NaN, Number.NaN]), undefined);
  near(inverse([0, -HALF_HEIGHT]), [0, 90], 1e-4);
});

test('south above is half a turn, never a mirror', () => {
  const dakar: Point = [-17.45, 14.69];
  const [x, y] = forward(dakar);
  assert.ok(x < 0 && y < 0);
  near(forward(dakar, { southUp: true }), [-x, -y]);
});

test('areas are true: each cell of a grid covers the area that it has on the globe', () => {
  for (let south = -85; south <= 80; south += 5) {
    const [low, high] = [parallel(south), parallel(south + 5)];
    const drawn = ((low.reach + high.reach) / 2) * (low.y - high.y);
    const real = (Math.PI / 180) * (Math.sin(((south + 5) * Math.PI) / 180) - Math.sin((south * Math.PI) / 180));
    assert.ok(Math.abs(drawn / real - 1) < 0.01, `at ${south}: ${drawn} for ${real}`);
  }
});

test('latitudes beyond the poles are the poles, and none is NaN', () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (y) => {
      const latitude = latitudeAt(y);
      assert.ok(latitude >= -90 && latitude <= 90);
    }),
  );
});

test('many places at once are drawn where each alone is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(longitude, latitude)),
      longitude,
      fc.boolean(),
      (places, centerLongitude, southUp) => {
        const points = forwardAll(places.flat(), { centerLongitude, southUp });
        places.forEach((place, index) =>
          near([points[2 * index]!, points[2 * index + 1]!], forward(place, { centerLongitude, southUp })),
        );
      },
    ),
  );
});
