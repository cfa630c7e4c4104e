import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Map<string | Uint8Array, Buffer>} */
const known = new Map();

/** As a server sends it that compresses once. @param {string | Uint8Array} body */
export function brotli(body) {
  let compressed = known.get(body);
  if (!compressed) {
    compressed = brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    });
    known.set(body, compressed);
  }
  return compressed;
}

/** @param {Iterable<string | Uint8Array>} bodies */
export const brotliBytes = (bodies) => [...bodies].reduce((sum, body) => sum + brotli(body).length, 0);
