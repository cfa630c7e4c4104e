import assert from 'node:assert/strict';
import { pack } from '../package/pack.js';
import { turbo } from '../turbo.js';

/** @param {string[]} options */
const build = (...options) => turbo(['build', ...options, '--filter=./packages/*', '--output-logs=errors-only']);

/** Builds what is not built as its sources are: a package without its files would be packed without a word. */
export const buildAll = async () => assert.equal(await build(), 0, 'the build failed');

/**
 * Builds all anew and packs it again: what is published can be built again by anyone, and compared.
 * @param {{ folder: string, name: string, integrity: string }[]} packed
 * @param {string} into
 */
export async function sameAgain(packed, into) {
  assert.equal(await build('--force'), 0, 'the second build failed');
  for (const { folder, name, integrity } of packed) {
    assert.equal(pack(folder, into).integrity, integrity, `${name} is not the same when it is built again`);
  }
}
