import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../environment.js';

/**
 * Packs a package as npm would publish it.
 * @param {string} folder of the package
 * @param {string} into where the tarball goes
 * @returns {{ tarball: string, files: string[], bytes: number, unpacked: number, integrity: string }}
 */
export function pack(folder, into) {
  mkdirSync(into, { recursive: true });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
      cwd: folder,
      env: childEnvironment(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  return {
    tarball: join(into, packed.filename),
    files: packed.files.map(({ path }) => path),
    bytes: packed.size,
    unpacked: packed.unpackedSize,
    integrity: packed.integrity,
  };
}

/** @param {string} folder */
export const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
