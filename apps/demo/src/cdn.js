import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { places, version } from './places.js';

const forever = 'public, max-age=31536000, immutable';
/** Minutes on a real network; seconds here, so that a rebuilt script shows on reload. */
const shortly = 'public, max-age=2, stale-if-error=86400';

const shelves = [
  // The newest release of major 1. Its loader then asks for files of the exact version, once that has major 1 as well.
  { start: '/ess-kit/1/', folder: places.script, caching: shortly },
  { start: `/ess-kit/${version}/`, folder: places.script, caching: forever },
  { start: '/content/', only: /^[^/]+\.json$/, folder: places.content, caching: shortly },
];

/**
 * The file behind an address of the script-and-content origin.
 *
 * @param {string} pathname
 * @returns {{ file: string, caching: string } | undefined}
 */
export function findOnCdn(pathname) {
  for (const { start, only, folder, caching } of shelves) {
    const name = pathname.slice(start.length);
    if (!pathname.startsWith(start) || only?.test(name) === false) continue;
    const file = join(folder, normalize(name));
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) return { file, caching };
  }
  return undefined;
}
