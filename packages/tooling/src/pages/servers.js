import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The type of a file by its name. @param {string} path */
export const contentType = (path) =>
  TYPES[/** @type {keyof typeof TYPES} */ (extname(path).toLowerCase())] ?? 'application/octet-stream';

/**
 * Serves a folder, or what a handler answers, on a free port of the loopback address.
 * @param {import('./servers.js').Handler | { root: string }} source
 * @param {import('./servers.js').ServeOptions} [options]
 */
export async function serve(source, { cors = false, headers = {} } = {}) {
  const answer = typeof source === 'function' ? source : fileHandler(source.root);
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (cors) response.setHeader('access-control-allow-origin', '*');
    const extra = typeof headers === 'function' ? headers(url, request) : headers;
    for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
    try {
      const reply = await answer(url, request, response);
      if (response.writableEnded || response.headersSent) return;
      if (reply === undefined) return send(response, { status: 404, body: 'Not found' });
      if (typeof reply === 'object' && 'file' in reply) return sendFile(response, reply.file);
      send(response, typeof reply === 'string' ? { body: reply } : reply);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) send(response, { status: 500, body: String(error) });
      else response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((/** @type {(value: void) => void} */ resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections; without this, closing waits for it.
        server.closeAllConnections();
      }),
  };
}

/** @param {string} root */
const fileHandler = (root) => (/** @type {URL} */ url) => {
  const path = normalize(join(root, decodeURIComponent(url.pathname)));
  if (path !== normalize(root) && !path.startsWith(normalize(root + sep))) return undefined;
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return { file: path };
  const index = join(path, 'index.html');
  return existsSync(index) ? { file: index } : undefined;
};

/** @param {import('node:http').ServerResponse} response @param {string} file */
function sendFile(response, file) {
  if (!response.hasHeader('content-type')) response.setHeader('content-type', contentType(file));
  createReadStream(file).pipe(response);
}

/** @param {import('node:http').ServerResponse} response @param {{ status?: number, headers?: Record<string, string>, body?: string | Uint8Array }} reply */
function send(response, { status = 200, headers = {}, body = '' }) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!response.hasHeader('content-type')) {
    response.setHeader('content-type', status === 200 ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8');
  }
  response.writeHead(status);
  response.end(body);
}
