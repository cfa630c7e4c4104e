import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Modules for a page, from sources here and from the other packages' builds.
 * @param {string} source The first module; it stands in this folder.
 * @returns {Promise<Map<string, string>>} Path → text; the first module is `/page.js`.
 */
export async function bundle(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, sourcefile: 'page.js', resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    entryNames: 'page',
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, '/'), text]));
}
