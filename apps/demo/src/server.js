import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { findOnCdn } from './cdn.js';
import { answerHost, readHost } from '../hosts/server.js';
import { listen } from './listen.js';
import { isFolder, readPage } from './pages.js';
import { prerendered } from './prerendered.js';
import { replaceOrigin, replaceOriginInHeader } from './replace-origin.js';
import { send } from './send.js';

/**
 * @typedef {object} Demo
 * @property {string} pages the origin of the partner pages
 * @property {string} cdn the address that takes the place of https://cdn.example
 * @property {() => Promise<void>} close
 */

/**
 * Serves partner pages on one origin, script and content on another, as in life.
 *
 * @param {object} [options]
 * @param {boolean} [options.oneOrigin] everything on one port, script and content below `/cdn/`
 * @param {number} [options.ports] the first of the two ports; 0 takes any two that are free
 * @param {boolean} [options.script] false answers 404 for the script, as when it is blocked
 * @returns {Promise<Demo>}
 */
export async function startDemo({ oneOrigin = false, ports = 4173, script = true } = {}) {
  /** @type {string | undefined} */
  let cdn;
  /** Not known on one origin, which a remote workspace may show anywhere. @type {string | undefined} */
  let site;

  /** @type {Answer} */
  const answerCdn = (pathname, response) => {
    const found = script || !pathname.startsWith('/ess-kit/') ? findOnCdn(pathname) : undefined;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Timing-Allow-Origin', '*');
    if (script && answerHost(pathname, response)) return;
    if (!found) return notFound(response, pathname);
    response.setHeader('Cache-Control', found.caching);
    send(response, 200, found.file, readFileSync(found.file));
  };

  /** @param {string} pathname @param {import('node:http').ServerResponse} response */
  const answerPages = async (pathname, response) => {
    if (oneOrigin && pathname.startsWith('/cdn/')) return answerCdn(pathname.slice('/cdn'.length), response);
    response.setHeader('Cache-Control', 'no-cache');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const host = await readHost(pathname);
    if (host) {
      for (const [name, value] of Object.entries(host.headers)) {
        response.setHeader(name, replaceOriginInHeader(value, cdn));
      }
      const body = typeof host.body === 'string' ? replaceOrigin(host.body, pathname, cdn) : host.body;
      return send(response, 200, host.file, body);
    }
    const found = readPage(pathname, cdn, site);
    if (found) {
      const page = await prerendered(found);
      warnOnce(pathname, page.missing);
      for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
      return send(response, 200, page.file, page.body);
    }
    // Relative, because a remote workspace may serve the demo below a path of its own.
    if (isFolder(pathname)) return response.writeHead(308, { Location: `./${pathname.split('/').at(-1)}/` }).end();
    return notFound(response, pathname);
  };

  const pagesServer = serverFor(answerPages);
  const pagesPort = await listen(pagesServer, ports, oneOrigin ? 1 : 2);
  const pages = `http://localhost:${pagesPort}`;
  const servers = [pagesServer];
  if (!oneOrigin) {
    site = pages;
    const cdnServer = serverFor(answerCdn);
    cdn = `http://localhost:${await listen(cdnServer, ports && ports + 1, 2)}`;
    servers.push(cdnServer);
  }

  return {
    pages,
    cdn: cdn ?? `${pages}/cdn`,
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** @typedef {(pathname: string, response: import('node:http').ServerResponse) => unknown} Answer */

/** @param {Answer} answer */
function serverFor(answer) {
  return createServer(async (request, response) => {
    try {
      if (!['GET', 'HEAD'].includes(request.method ?? '')) return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      await answer(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), response);
    } catch (error) {
      const badAddress = error instanceof URIError;
      if (!badAddress) console.error(error);
      if (!response.headersSent) response.writeHead(badAddress ? 400 : 500);
      response.end();
    }
  });
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
const notFound = (response, pathname) => send(response, 404, 'nothing-here.txt', `Nothing here: ${pathname}\n`);

const warned = new Set();

/**
 * @param {string} pathname
 * @param {string[]} missing
 */
function warnOnce(pathname, missing) {
  for (const text of missing) {
    if (warned.has(pathname + text)) continue;
    warned.add(pathname + text);
    console.warn(`${pathname}: no translation yet of “${text}”`);
  }
}
