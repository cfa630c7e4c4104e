/** Two contestants, compared within each round: what slows the machine for a while slows both. */
import { rounded, summary } from './summary.js';

/** Nearer than this is no difference that a reader could feel, and a timing hardly holds it. */
const EVEN = 0.05;

/**
 * How many times the other's figure one's is.
 * @param {readonly number[]} one @param {readonly number[]} other figures of the same rounds, the less the better
 */
export function ratio(one, other) {
  const pairs = one.map((value, round) => [value, other[round]]).filter(([, other]) => other > 0);
  if (!pairs.length) return undefined;
  const { median, low, high } = summary(pairs.map(([value, other]) => value / other));
  return { median, low, high };
}

/**
 * Who has less. Even where the difference is small, or half of the rounds said this and half that.
 * @param {{ median: number, low: number, high: number }} ratio
 * @returns {'less' | 'even' | 'more'}
 */
export function verdict({ median, low, high }) {
  if (Math.abs(median - 1) < EVEN || (low < 1 && high > 1)) return 'even';
  return median < 1 ? 'less' : 'more';
}

/** As a reader takes it in: “2.4 times less”. @param {number} ratio */
export const times = (ratio) => rounded(ratio < 1 ? 1 / ratio : ratio);
