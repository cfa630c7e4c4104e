import { CONTEXTS, DIRECT } from './contexts.js';

/**
 * Reads what `build/range-encoder.js` wrote: an adaptive binary range coder (G. N. N. Martin, 1979), the chance of
 * each bit being the mean of one that learns fast and one that learns slowly.
 */
export class RangeDecoder {
  readonly #bytes: Uint8Array;
  readonly #fast = new Uint16Array(CONTEXTS).fill(0x8000);
  readonly #slow = new Uint16Array(CONTEXTS).fill(0x8000);
  #range = 0xffffffff;
  #code = 0;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let byte = 0; byte < 4; byte++) this.#shift();
  }

  #shift() {
    this.#code = ((this.#code << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  }

  bit(context: number): 0 | 1 {
    const fast = this.#fast[context]!;
    const slow = this.#slow[context]!;
    const bound = (this.#range >>> 16) * ((fast + slow) >>> 1);
    const bit = this.#code < bound ? 1 : 0;
    if (bit) {
      this.#range = bound;
      this.#fast[context] = fast + ((0xffff - fast) >> 4);
      this.#slow[context] = slow + ((0xffff - slow) >> 7);
    } else {
      this.#code -= bound;
      this.#range -= bound;
      this.#fast[context] = fast - (fast >> 4);
      this.#slow[context] = slow - (slow >> 7);
    }
    while (this.#range < 0x1000000) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
    return bit;
  }

  number(context: number): number {
    let bits = 1;
    for (let at = 0; at < 4; at++) bits = 2 * bits + this.bit(context + bits);
    bits -= 16;
    let value = bits ? 1 : 0;
    for (let at = 1; at < bits; at++) value = 2 * value + this.bit(at === 1 ? context + 16 + bits : DIRECT);
    return value;
  }

  signed(context: number, sign = context): number {
    const value = this.number(context);
    return value && this.bit(sign) ? -value : value;
  }
}
