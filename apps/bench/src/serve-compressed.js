import { existsSync, readFileSync, statSync } from 'node:fs';
import { contentType } from '@ess-kit/tooling/pages/servers.js';
import { brotli } from './brotli.js';

/**
 * Answers with files of some folders, compressed; each is read once.
 * @param {Record<string, URL>} folders by the first part of the path
 */
export function fileAnswer(folders) {
  /** @type {Map<string, { plain: Buffer, reply: { headers: Record<string, string>, body: Uint8Array } } | undefined>} */
  const known = new Map();
  return (/** @type {string} */ pathname) => {
    if (!known.has(pathname)) known.set(pathname, read(folders, pathname));
    return known.get(pathname);
  };
}

/** @param {Record<string, URL>} folders @param {string} pathname */
function read(folders, pathname) {
  const [, folder, ...rest] = pathname.split('/');
  const file = folders[folder] && new URL(rest.join('/'), folders[folder]);
  if (!file || !file.href.startsWith(folders[folder].href) || !existsSync(file) || !statSync(file).isFile())
    return undefined;
  const plain = readFileSync(file);
  return {
    plain,
    reply: { headers: { 'content-type': contentType(file.pathname), 'content-encoding': 'br' }, body: brotli(plain) },
  };
}
