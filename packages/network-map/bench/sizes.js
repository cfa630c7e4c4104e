/** Bytes of each part, minified by esbuild and compressed by brotli 11: `npm run bench`. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const PARTS = {
  'projection: forward, inverse, many': "export { forward, inverse, forwardAll } from './model.js'",
  'land: unpack': "export { unpack } from './model.js'",
  'land: rings, outlines of areas, drawing': "export { landRings, outline, drawRings, drawLines } from './model.js'",
  'areas: M49 and ISO, with the middle of each':
    "export { countriesOf, regionsAround, isDisputed, middleOf } from './model.js'",
  'index: clusters, filter, facets':
    "export { buildIndex, runningSums, clustersIn, countValues, maskOf } from './model.js'",
  'network: model, branches, marks, links, filters, summary':
    "export { readNetwork, branchesOf, marksOf, bundle, overlaps, valuesOf, filter, summarise } from './model.js'",
  arcs: "export { arcBetween, tapered } from './model.js'",
  labels: "export { placeLabels } from './model.js'",
  'all code': "export * from './model.js'",
  'land of the world': "export * from './land/world.js'",
  'land in detail, lazy': "export * from './land/detail.js'",
  'first view: all code and the world': "export * from './model.js'; export * from './land/world.js'",
};

const resolveDir = fileURLToPath(new URL('../dist/', import.meta.url));
const table = Object.create(null);
for (const [name, contents] of Object.entries(PARTS)) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const [{ contents: bytes }] = outputFiles;
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  table[name] = { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}
console.table(table);
