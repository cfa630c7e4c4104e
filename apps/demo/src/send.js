import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentType } from './content-type.js';

/** What has been compressed, by what it holds and how. @type {Map<string, Buffer>} */
const compressed = new Map();

/** In the order in which they are preferred. */
const encodings = [
  {
    name: 'br',
    compress: (/** @type {Buffer} */ body) =>
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  },
  { name: 'gzip', compress: (/** @type {Buffer} */ body) => gzipSync(body) },
];

/**
 * Sends a file as a static host does: compressed as the browser likes it, and only if it has changed.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} file whose ending tells the type
 * @param {string | Buffer} content
 */
export function send(response, status, file, content) {
  const body = Buffer.from(content);
  const asked = response.req.headers;
  const mark = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const type = contentType(file);
  response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('ETag', `W/"${mark}"`);
  if (status === 200 && asked['if-none-match'] === `W/"${mark}"`) return response.writeHead(304).end();

  const isText = /charset|svg/.test(type);
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  const accepted = String(asked['accept-encoding'] ?? '').split(/\s*,\s*/);
  const encoding = isText ? encodings.find(({ name }) => accepted.includes(name)) : undefined;
  if (!encoding) return response.writeHead(status).end(body);
  const key = mark + encoding.name;
  const small = compressed.get(key) ?? encoding.compress(body);
  compressed.set(key, small);
  return response.writeHead(status, { 'Content-Encoding': encoding.name }).end(small);
}
