import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../environment.js';
import { exportedFiles } from '../package/exported.js';

/**
 * @typedef {object} Outside a project that knows our packages from the registry only
 * @property {string} folder
 * @property {{ name: string, subpath: string, file: string }[]} exported all that can be imported
 */

/**
 * @param {string} folder
 * @param {{ npmrc: string }} registry
 * @param {{ name: string, version: string, integrity: string, files: string[] }[]} packed
 * @returns {Outside}
 */
export function installOutside(folder, { npmrc }, packed) {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(packed.map(({ name, version }) => [name, version]));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'outside', version: '0.0.0', private: true, type: 'module', dependencies }),
  );
  writeFileSync(join(folder, '.npmrc'), readFileSync(npmrc));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    env: childEnvironment(),
    stdio: 'pipe',
  });
  const exported = packed.flatMap(({ name, files }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
    assertManifest(join(folder, 'node_modules', name), manifest);
    return exportedFiles(manifest.exports, files).map(({ subpath, file }) => ({ name, subpath, file }));
  });
  for (const { name, file } of exported)
    assert.ok(existsSync(join(folder, 'node_modules', name, file)), `${name} lacks ${file}`);
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  for (const { name, integrity } of packed)
    assert.equal(packages[`node_modules/${name}`].integrity, integrity, `${name} is not what was packed`);
  return { folder, exported };
}

/** Every path of the custom elements manifest stands where it says. @param {string} folder @param {{ customElements?: string }} manifest */
function assertManifest(folder, { customElements }) {
  if (!customElements) return;
  const { modules } = JSON.parse(readFileSync(join(folder, customElements), 'utf8'));
  for (const { path } of modules) assert.ok(existsSync(join(folder, path)), `the manifest names ${path}`);
}
