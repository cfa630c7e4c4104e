import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ratio, verdict } from '../src/statistics/compare.js';
import { exponent } from '../src/statistics/growth.js';
import { goalsOf, growthOf, judge } from '../src/statistics/judge.js';
import { median, rounded, summary } from '../src/statistics/summary.js';
import { turns } from '../src/turns.js';

describe('a summary of runs', () => {
  it('has the middle, also between two', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
  });

  it('is not moved by one run that was disturbed', () => {
    const { median, low, high } = summary([10, 11, 10, 12, 900, 11, 10]);
    assert.deepEqual([median, low, high], [11, 10, 11.5]);
  });

  it('keeps three figures, and all of a large count', () => {
    assert.deepEqual([0, 0.12345, 12.345, 123.45, 31953].map(rounded), [0, 0.123, 12.3, 123, 31953]);
  });
});

describe('two contestants', () => {
  it('are compared within each round', () => {
    // The machine was four times slower in the second round: the ratio does not know of it.
    assert.deepEqual(ratio([10, 40, 10], [20, 80, 20]), { median: 0.5, low: 0.5, high: 0.5 });
  });

  it('are even where rounds disagree, or the difference is small', () => {
    assert.equal(verdict({ median: 0.8, low: 0.7, high: 1.2 }), 'even');
    assert.equal(verdict({ median: 0.97, low: 0.96, high: 0.98 }), 'even');
    assert.equal(verdict({ median: 0.8, low: 0.7, high: 0.9 }), 'less');
    assert.equal(verdict({ median: 1.3, low: 1.2, high: 1.4 }), 'more');
  });
});

describe('growth', () => {
  it('has the exponent of a power of n', () => {
    const curve = (/** @type {number} */ power) =>
      [50, 300, 1000].map((n) => /** @type {const} */ ([n, 3 * n ** power]));
    assert.deepEqual(
      [0, 0.5, 1, 2].map((power) => exponent(curve(power))),
      [0, 0.5, 1, 2],
    );
  });

  it('is unknown of one size, and of nothing', () => {
    assert.equal(exponent([[50, 3]]), undefined);
    assert.equal(exponent([[50, 0], [300, 4]]), undefined); // prettier-ignore
  });
});

describe('turns', () => {
  it('let each be first, and none stand always after the same', () => {
    const rounds = [0, 1, 2, 3, 4, 5].map((round) => turns(['a', 'b', 'c'], round).join(''));
    assert.deepEqual(rounds, ['abc', 'bca', 'cab', 'cba', 'acb', 'bac']);
  });
});

describe('a verdict', () => {
  const runs = (/** @type {number[]} */ ...values) => summary(values);
  /** @type {any} */
  const bench = {
    contestants: [
      { name: 'ours', kind: 'ours', label: 'ours' },
      { name: 'slow', kind: 'peer', label: 'slow' },
      { name: 'best', kind: 'peer', label: 'best' },
      { name: 'floor', kind: 'floor', label: 'floor' },
    ],
    cases: [10, 100].map((n) => ({ key: String(n), label: `${n}`, n, series: 'one', slowDown: 1 })),
    figures: [
      {
        ...{ key: 'time', label: 'time', unit: 'ms' },
        goals: [
          { most: 16, cases: ['10', '100'], from: 'here' },
          { most: 0.5, of: 'peers', cases: ['100'], from: 'here' },
          { most: 2, of: 'floor', cases: ['100'], from: 'here' },
        ],
      },
    ],
    results: {
      10: { ours: { time: runs(10, 12, 11) }, best: { time: runs(20, 24, 22) } },
      100: {
        ours: { time: runs(100, 120, 110) },
        slow: { time: runs(500, 500, 500) },
        best: { time: runs(200, 240, 220) },
        floor: { time: runs(25, 30, 27.5) },
      },
    },
  };

  it('stands beside the best of the peers and beside the floor', () => {
    const { peer, floor } = judge(bench, '100', 'time');
    assert.deepEqual([peer.contestant.name, peer.median, peer.verdict], ['best', 0.5, 'less']);
    assert.deepEqual([floor.contestant.name, floor.median, floor.verdict], ['floor', 4, 'more']);
  });

  it('says which goals are met, in figures and in times of another', () => {
    assert.deepEqual(
      goalsOf(bench).map(({ caseKey, limit, isMet }) => [caseKey, limit, isMet]),
      [
        ['10', 16, true],
        ['100', 16, false],
        ['100', 110, true],
        ['100', 55, false],
      ],
    );
  });

  it('says how each grows, where there is more than one size', () => {
    const [{ exponents }] = growthOf(bench);
    assert.deepEqual(exponents, { ours: 1, best: 1 });
  });
});
