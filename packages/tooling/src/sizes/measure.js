import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { repositoryFolder } from '../environment.js';
import { elementFolders } from '../manifest/documents.js';
import { pack, readPackage } from '../package/pack.js';
import { publishedPackages } from '../package/published.js';

/**
 * What an installation and a page weigh, in bytes.
 * @typedef {Record<string, number>} Sizes by what is measured
 */

/** @returns {Promise<Sizes>} */
export async function measureSizes() {
  return { ...tarballs(), ...(await bundles()), ...scriptTag() };
}

/** @returns {Sizes} */
function tarballs() {
  const into = mkdtempSync(join(tmpdir(), 'ess-sizes-'));
  try {
    return Object.fromEntries(
      publishedPackages().flatMap((folder) => {
        const { name } = readPackage(folder);
        const { bytes, unpacked } = pack(folder, into);
        return [
          [`${name}: tarball`, bytes],
          [`${name}: installed`, unpacked],
        ];
      }),
    );
  } finally {
    rmSync(into, { recursive: true });
  }
}

/** One element in a page of its own, Lit included: what comes at once, and all that may come later. */
async function bundles() {
  /** @type {Sizes} */
  const sizes = {};
  for (const folder of elementFolders()) {
    const { name, sideEffects } = readPackage(folder);
    for (const definition of sideEffects) {
      const { outputFiles, metafile } = await build({
        stdin: { contents: `import ${JSON.stringify(definition)};`, resolveDir: folder },
        bundle: true,
        splitting: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        outdir: '/',
        metafile: true,
        write: false,
        logLevel: 'error',
      });
      const [entry = ''] =
        Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>') ?? [];
      const atOnce = arrivingWith(entry, metafile.outputs);
      const size = (/** @type {(name: string) => boolean} */ counts) =>
        outputFiles
          .filter(({ path }) => counts(path.split('/').at(-1) ?? ''))
          .reduce((sum, { contents }) => sum + brotli(contents), 0);
      const what = `${name}${definition.replace('./dist', '')}`;
      sizes[`${what}: bundled, at once (brotli)`] = size((file) => atOnce.has(file));
      sizes[`${what}: bundled, with all languages and parts (brotli)`] = size(() => true);
    }
  }
  return sizes;
}

/** The files that a module needs before it runs. */
function arrivingWith(/** @type {string} */ output, /** @type {import('esbuild').Metafile['outputs']} */ outputs) {
  const name = (/** @type {string} */ path) => path.split('/').at(-1) ?? '';
  const found = new Set([name(output)]);
  const queue = [output];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const { path, kind } of outputs[next]?.imports ?? []) {
      if (kind !== 'import-statement' || found.has(name(path))) continue;
      found.add(name(path));
      queue.push(path);
    }
  }
  return found;
}

/** @returns {Sizes} */
function scriptTag() {
  const { files } = JSON.parse(readFileSync(join(repositoryFolder, 'packages/widgets/dist/manifest.json'), 'utf8'));
  return Object.fromEntries(
    files
      .filter(({ role }) => ['loader', 'core', 'element', 'all'].includes(role))
      .map(({ label, brotli }) => [`script tag: ${label} (brotli)`, brotli]),
  );
}

/** @param {Uint8Array} contents */
const brotli = (contents) => brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
