import assert from 'node:assert/strict';
import { pack } from '../package/pack.js';
import { turbo } from '../turbo.js';

/**
 * Builds all anew and packs it again: what is published can be built again by anyone, and compared.
 * @param {{ folder: string, name: string, integrity: string }[]} packed
 * @param {string} into
 */
export async function sameAgain(packed, into) {
  const code = await turbo(['build', '--force', '--filter=./packages/*', '--output-logs=errors-only']);
  assert.equal(code, 0, 'the second build failed');
  for (const { folder, name, integrity } of packed) {
    assert.equal(pack(folder, into).integrity, integrity, `${name} is not the same when it is built again`);
  }
}
