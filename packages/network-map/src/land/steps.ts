/** What a step along a line is guessed from; shared by the packer and the reader. */
import { NUMBER, STEP_X, STEP_Y } from './contexts.js';

const bits = (value: number) => 32 - Math.clz32(value);

/** How far a step goes, in cells of the grid. */
export const sizeOf = (x: number, y: number) => Math.max(Math.abs(x), Math.abs(y));

/** By the sizes of the two steps before, together. */
export const xContext = (sizes: number) => STEP_X + NUMBER * Math.min(6, bits(sizes));

export const yContext = (x: number) => STEP_Y + NUMBER * Math.min(7, bits(Math.abs(x)));

/** By the signs of the last step: 0 to 8. */
export const signContext = (x: number, y: number) => 3 * Math.sign(x) + Math.sign(y) + 4;
