/** What the packed land is made of: each context learns by itself how often its bits are set. */

/** A context of a number takes as many places: one for its sign, the tree of its length, its second bit by length. */
export const NUMBER = 32;
const numbers = (count: number) => (next += count * NUMBER) - count * NUMBER;
let next = 2;

/** Bits that nothing predicts. */
export const DIRECT = 0;
/** Does a border begin where another line does? */
export const HAS_NODE = 1;
export const COUNT = numbers(1);
export const STRETCHES = numbers(1);
export const LENGTH = numbers(2);
export const START = numbers(2);
export const NODE = numbers(1);
export const COUNTRY = numbers(3);
/** A step in longitude, by the length of the two steps before. */
export const STEP_X = numbers(7);
/** A step in latitude, by the length of the step in longitude. */
export const STEP_Y = numbers(8);
/** The signs of a step, by the signs of the one before. */
export const SIGN_X = numbers(1);
export const SIGN_Y = numbers(1);
export const CONTEXTS = numbers(0);
