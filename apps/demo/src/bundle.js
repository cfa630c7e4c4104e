import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const sources = fileURLToPath(new URL('./builder/', import.meta.url));

/** @type {Map<string, Buffer>} */
let files = new Map();
let made = 0;

const lastChange = () =>
  Math.max(
    ...readdirSync(sources, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/**
 * The script of the embed builder by the address of each file: the entry, and readers of feeds that are loaded where
 * somebody has one. Made anew once a source has changed, so that an edit shows on reload.
 */
export function bundle() {
  const changed = lastChange();
  if (made >= changed) return files;
  const { outputFiles } = buildSync({
    entryPoints: [{ in: join(sources, 'main.ts'), out: 'builder' }],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    outdir: '/builder',
    chunkNames: '[name]-[hash]',
    loader: { '.css': 'text' },
    // Named, or Lit's development build comes in.
    conditions: ['production'],
    legalComments: 'none',
  });
  files = new Map(
    outputFiles.map(({ path, contents }) => [`/builder/${path.split(/[\\/]/).at(-1)}`, Buffer.from(contents)]),
  );
  made = changed;
  return files;
}
