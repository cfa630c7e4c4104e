import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Branch } from '../../src/network/branches.js';
import type { Mark } from '../../src/network/marks.js';
import { apart } from '../../dist/view/map/apart.js';
import type { SceneMark } from '../../src/view/map/scene.js';

const world = { left: 0, right: 1000, top: 0, bottom: 500 };
const many = Array.from({ length: 10_000 }, (_, index): Mark => {
  // Half of them in one town.
  const spread = index % 2 ? 3 : 480;
  const at = (seed: number) => (((index + 1) * seed) % 1) * spread;
  return { x: 10 + 2 * at(0.618_034), y: 10 + at(0.754_877), branches: [{ address: String(index) } as Branch] };
});

describe('marks of a crowd', () => {
  let dressed = 0;
  const dress = (mark: Mark): SceneMark => {
    dressed++;
    return {
      ...{ ...mark, shape: 'group', isOpen: false, isApproximate: false, networks: 0, count: undefined },
      ...{ home: [mark.x, mark.y], radius: Math.min(26, 6 + 2 * Math.sqrt(mark.branches.length - 1)) },
    };
  };
  const all = apart(many, dress, 1, world);

  it('cover each other nowhere, and stand in the world', () => {
    assert.ok(all.length > 10 && all.length < 1000, `${all.length} marks`);
    for (const one of all) {
      const { radius } = one.look;
      assert.ok(one.x >= radius && one.x <= 1000 - radius && one.y >= radius && one.y <= 500 - radius);
      for (const two of all)
        if (two !== one) assert.ok(Math.hypot(two.x - one.x, two.y - one.y) >= radius + two.look.radius - 0.5);
    }
  });

  it('hold each of it once', () => {
    const addresses = all.flatMap(({ look }) => look.branches.map(({ address }) => address));
    assert.equal(addresses.length, many.length);
    assert.equal(new Set(addresses).size, many.length);
  });

  it('are looked at a few times each, not once for every other', () => {
    assert.ok(dressed < 3 * many.length, `${dressed} looks`);
  });
});
