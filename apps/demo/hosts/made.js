import { build } from 'esbuild';
import { readRelease, readScript } from './release-files.js';

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

/** A script that a host has bundled itself, with a Lit of its own. @param {string} name */
function bundled(name) {
  const known = bundles.get(name) ?? bundle(name);
  bundles.set(name, known);
  return known;
}

/** @param {string} name a file in `scripts` */
async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`scripts/${name}`, import.meta.url).pathname],
    bundle: true,
    conditions: ['production'],
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Scripts that are made of others. @type {Record<string, () => Promise<string> | string>} */
export const makers = {
  'host-lit.js': () => bundled('bundled/host-lit.js'),
  'npm.js': () => bundled('bundled/npm.js'),
  // What “combine JavaScript files” makes.
  'bundle.js': () => `window.hostBefore = 1;\n${readRelease('ess.js')};\n${readScript('after-us.js')}`,
};
