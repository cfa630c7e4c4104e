import { CONTEXTS, DIRECT } from './contexts.js';

/** Numbers out of bits that are guessed from what came before. */
export interface RangeDecoder {
  readonly bit: (context: number) => 0 | 1;
  /** From 0 to 32,767. */
  readonly number: (context: number) => number;
  /** @param sign the context of its sign */
  readonly signed: (context: number, sign?: number) => number;
}

/**
 * Reads what `build/range-encoder.js` wrote: an adaptive binary range coder (G. N. N. Martin, 1979), the chance of
 * each bit being the mean of one that learns fast and one that learns slowly.
 */
export function rangeDecoder(bytes: Uint8Array): RangeDecoder {
  const fast = new Uint16Array(CONTEXTS).fill(0x8000);
  const slow = new Uint16Array(CONTEXTS).fill(0x8000);
  /** How wide the range is, and where in it the bytes point to; here, because variables of 32 bits are allocated anew. */
  const state = Uint32Array.of(0xffffffff, 0);
  let at = 0;
  const shift = () => {
    state[1] = (state[1]! << 8) | (bytes[at++] ?? 0);
  };
  for (let byte = 0; byte < 4; byte++) shift();

  const bit = (context: number) => {
    const [quick, steady] = [fast[context]!, slow[context]!];
    const bound = (state[0]! >>> 16) * ((quick + steady) >>> 1);
    const isSet = state[1]! < bound;
    if (isSet) {
      state[0] = bound;
      fast[context] = quick + ((0xffff - quick) >> 4);
      slow[context] = steady + ((0xffff - steady) >> 7);
    } else {
      state[0]! -= bound;
      state[1]! -= bound;
      fast[context] = quick - (quick >> 4);
      slow[context] = steady - (steady >> 7);
    }
    while (state[0]! < 0x1000000) {
      state[0]! <<= 8;
      shift();
    }
    return isSet ? 1 : 0;
  };

  const number = (context: number) => {
    let bits = 1;
    while (bits < 16) bits = 2 * bits + bit(context + bits);
    bits -= 16;
    let value = bits ? 1 : 0;
    for (let place = 1; place < bits; place++) value = 2 * value + bit(place === 1 ? context + 16 + bits : DIRECT);
    return value;
  };

  const signed = (context: number, sign = context) => {
    const value = number(context);
    return value && bit(sign) ? -value : value;
  };
  return { bit, number, signed };
}
