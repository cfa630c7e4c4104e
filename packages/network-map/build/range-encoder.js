/**
 * An adaptive binary range coder, the mirror of `src/land/range-decoder.ts`.
 * G. N. N. Martin, “Range encoding: an algorithm for removing redundancy from a digitised message” (1979); carries are
 * kept back as in LZMA. A brotli of bytes spends a tenth more than this, and a third more once the bytes are base64
 * in a script; what comes out of this coder is noise, which base64 in a compressed script leaves nearly as it was.
 */
import { CONTEXTS, DIRECT } from '../dist/land/contexts.js';

export class RangeEncoder {
  /** @type {number[]} */
  #bytes = [];
  #low = 0;
  #range = 0xffffffff;
  #held = 0;
  #last = -1;
  #fast = new Uint16Array(CONTEXTS).fill(0x8000);
  #slow = new Uint16Array(CONTEXTS).fill(0x8000);

  /** @param {number} context @param {number | boolean} bit */
  bit(context, bit) {
    const fast = this.#fast[context];
    const slow = this.#slow[context];
    const bound = (this.#range >>> 16) * ((fast + slow) >>> 1);
    if (bit) {
      this.#range = bound;
      this.#fast[context] += (0xffff - fast) >> 4;
      this.#slow[context] += (0xffff - slow) >> 7;
    } else {
      this.#low += bound;
      this.#range -= bound;
      this.#fast[context] -= fast >> 4;
      this.#slow[context] -= slow >> 7;
    }
    while (this.#range < 0x1000000) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
  }

  /** A whole number from 0 to 32,767: how many bits it has, then the bits. @param {number} context @param {number} value */
  number(context, value) {
    const bits = 32 - Math.clz32(value);
    for (let at = 3, node = 1; at >= 0; at--) {
      this.bit(context + node, (bits >> at) & 1);
      node = 2 * node + ((bits >> at) & 1);
    }
    for (let at = bits - 2; at >= 0; at--) this.bit(at === bits - 2 ? context + 16 + bits : DIRECT, (value >> at) & 1);
    return bits;
  }

  /** @param {number} context @param {number} value @param {number} sign the context of its sign */
  signed(context, value, sign = context) {
    const bits = this.number(context, Math.abs(value));
    if (value) this.bit(sign, value < 0);
    return bits;
  }

  /** @returns {Uint8Array} */
  finish() {
    for (let byte = 0; byte < 5; byte++) this.#shift();
    // Past the end a decoder reads zeros.
    let end = this.#bytes.length;
    while (end && this.#bytes[end - 1] === 0) end--;
    return Uint8Array.from(this.#bytes.slice(0, end));
  }

  #shift() {
    if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
      const carry = this.#low > 0xffffffff ? 1 : 0;
      if (this.#last >= 0) this.#bytes.push((this.#last + carry) & 0xff);
      for (; this.#held; this.#held--) this.#bytes.push((0xff + carry) & 0xff);
      this.#last = Math.floor(this.#low / 0x1000000) & 0xff;
    } else this.#held++;
    this.#low = (this.#low % 0x1000000) * 0x100;
  }
}
