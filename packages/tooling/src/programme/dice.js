/** Throws that fall alike for the same seed, on every machine (mulberry32). @param {number} seed */
export function dice(seed) {
  let state = seed >>> 0;
  /** From 0 up to, without, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0, below this one. @param {number} limit */
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    /** Whether something happened that does so this often. @param {number} share */
    chance: (share) => next() < share,
    /** @template T @param {readonly T[]} choices @returns {T} */
    oneOf: (choices) => choices[below(choices.length)],
    /** Two that differ. @template T @param {readonly T[]} choices @returns {[T, T]} */
    twoOf(choices) {
      const first = below(choices.length);
      return [choices[first], choices[(first + 1 + below(choices.length - 1)) % choices.length]];
    },
  };
}
