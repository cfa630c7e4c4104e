/** What a step along a line is guessed from; shared by the packer and the reader. */
import { NUMBER, STEP_X, STEP_Y } from './contexts.js';

const bits = (value: number) => 32 - Math.clz32(value);
const larger = (x: number, y: number) => Math.max(Math.abs(x), Math.abs(y));

/** By the two steps before: x and y of the last one, then of the one before it. */
export const xContext = ([x1, y1, x2, y2]: readonly number[]) =>
  STEP_X + NUMBER * Math.min(6, bits(larger(x1!, y1!) + larger(x2!, y2!)));

export const yContext = (x: number) => STEP_Y + NUMBER * Math.min(7, bits(Math.abs(x)));

/** By the signs of the last step: 0 to 8. */
export const signContext = (x: number, y: number) => 3 * Math.sign(x) + Math.sign(y) + 4;
