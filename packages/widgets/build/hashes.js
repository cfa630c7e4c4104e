import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

/** Integrity metadata as `<script integrity>` and a Content-Security-Policy write it. */
export function integrityOf(bytes, algorithm = 'sha256') {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}

/** The hash as the loader's and core's tables hold it: without what is the same for all. */
export function bareHash(integrity) {
  return integrity.replace(/^sha256-|=$/g, '');
}

/** Bytes on the wire at brotli's best. */
export function brotliSize(bytes) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const buffer = Buffer.from(bytes);
  return brotliCompressSync(buffer, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: buffer.length },
  }).length;
}
