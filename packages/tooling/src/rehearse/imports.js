import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { childEnvironment } from '../environment.js';

/** @param {import('./outside.js').Outside} outside */
export function importEverything({ folder, exported }) {
  const modules = exported.filter(({ name, file }) => file.endsWith('.js') && name !== '@ess-kit/widgets');
  const documents = exported.filter(({ file }) => file.endsWith('.json'));
  const script = `
    for (const name of ${JSON.stringify(modules.map(address))}) await import(name);
    for (const name of ${JSON.stringify(documents.map(address))}) await import(name, { with: { type: 'json' } });
    console.log(typeof document);`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    env: childEnvironment({ NODE_OPTIONS: '' }),
    encoding: 'utf8',
  });
  assert.equal(out.trim(), 'undefined');
}

/** @param {{ name: string, subpath: string }} exported */
const address = ({ name, subpath }) => name + subpath.slice(1);
