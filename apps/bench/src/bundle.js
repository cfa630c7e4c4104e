import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Modules and styles for a page, from sources here, from other packages' builds and from npm, as a page's own build
 * would bring them.
 * @param {string} source The first module; it stands in this folder.
 * @returns {Promise<Map<string, string>>} Path → text; the first module is `/page.js`, its styles `/page.css`.
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
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.png': 'dataurl', '.svg': 'dataurl' },
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, '/'), text]));
}
