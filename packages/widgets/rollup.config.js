import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { agreeOnNames } from './build/agree-on-names.js';
import { cleanFolder } from './build/clean-folder.js';
import { groupChunks } from './build/group-chunks.js';
import { minifyTemplates } from './build/minify-templates.js';
import { registerChunks } from './build/register-chunks.js';
import { createRelease, roleOf } from './build/release.js';
import { numberWords } from './build/number-words.js';
import { ownLit } from './build/own-lit.js';
import { reserveSheet } from './build/reserve-sheet.js';
import { slimDecorators } from './build/slim-decorators.js';
import { slimDefine } from './build/slim-define.js';
import { slimLit } from './build/slim-lit.js';
import { staticFiles } from './build/static-files.js';
import { withoutFeeds } from './build/without-feeds.js';
import { withoutServers } from './build/without-servers.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const release = createRelease(version);

const elements = {
  'event-card': 'src/elements/event-card.ts',
  'event-list': 'src/elements/event-list.ts',
  'language-switcher': 'src/elements/language-switcher.ts',
  'speaker-quote': 'src/elements/speaker-quote.ts',
  'programme-timeline': 'src/elements/programme-timeline.ts',
  'network-map': 'src/elements/network-map.ts',
};
const entries = { core: 'src/core.ts', ...elements };

/** From TypeScript and the other packages' builds to what a page runs, in every build of elements. */
const building = () => [
  slimDecorators(),
  slimDefine(),
  numberWords(),
  withoutServers(),
  // Named, or Lit's development build comes in.
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  esbuild({ target: 'es2022', tsconfig: false }),
  ownLit(),
  slimLit(),
  minifyTemplates(),
];
/** Nobody asks a module that came by `import()` what it is, and nobody but us has it. */
const generatedCode = { preset: 'es2015', symbols: false };
const modern = { ecma: 2022, module: true, compress: { passes: 3 } };

/** One module that needs no other file; feeds are for the whole script tag, programmes and maps. */
const readsFeeds = ['ess.all', 'programme-timeline', 'network-map'];
const alone = (name, input, role) => ({
  input: { [name]: input },
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    generatedCode,
    freeze: false,
    inlineDynamicImports: true,
  },
  plugins: [
    release.table(),
    ...(readsFeeds.includes(name) ? [] : [withoutFeeds()]),
    ...building(),
    terser(modern),
    release.collect(role),
  ],
});

/** A script of the iframe form, for the page in the frame or for the one around it. */
const frame = (name) => ({
  input: { [name]: `src/frame/${name}.ts` },
  output: { dir: 'dist', format: 'iife', entryFileNames: '[name].js' },
  plugins: [
    nodeResolve({ extensions: ['.ts', '.js'] }),
    esbuild({ target: 'es2020', tsconfig: false }),
    terser({ ecma: 2020, compress: { passes: 3 } }),
    ...(name === 'embed' ? [staticFiles()] : []),
    release.collect('frame'),
  ],
});

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: entries,
    // Entries export what other chunks use, under short names; the rest of core is left out.
    preserveEntrySignatures: false,
    output: {
      dir: 'dist',
      format: 'es',
      // Hashes come into the names once the bytes are final.
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      generatedCode,
      freeze: false,
      manualChunks: groupChunks(entries),
    },
    plugins: [cleanFolder(), ...building(), registerChunks(roleOf), agreeOnNames(modern), release.collect()],
  },
  alone('ess.all', 'src/all.ts', 'all'),
  ...Object.entries(elements).map(([name, input]) => alone(name, input, 'alone')),
  frame('embed'),
  frame('embed-height'),
  {
    // For webmasters, not for visitors: one classic script, which can be pasted into a console as well.
    input: { diagnose: 'src/diagnose.ts' },
    output: { dir: 'dist', format: 'iife', entryFileNames: '[name].js' },
    plugins: [
      nodeResolve({ extensions: ['.ts'] }),
      esbuild({ target: 'es2022', tsconfig: false }),
      terser({ ecma: 2022, compress: { passes: 3 }, format: { ascii_only: true } }),
      release.collect('tool'),
    ],
  },
  {
    input: { ess: 'src/loader.ts' },
    // TypeScript has checked it as strict; the directive itself costs 11 bytes.
    output: { dir: 'dist', format: 'iife', entryFileNames: '[name].js', strict: false },
    plugins: [
      release.table(),
      nodeResolve({ extensions: ['.ts'] }),
      esbuild({ target: 'es2017', tsconfig: false }),
      // Statements repeat better than the commas that would join them.
      terser({ ecma: 2017, toplevel: true, compress: { passes: 3, unsafe_arrows: true, sequences: false } }),
      reserveSheet(),
      release.collect('loader'),
      release.finish(),
    ],
  },
];
