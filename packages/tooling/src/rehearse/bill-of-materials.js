import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { childEnvironment } from '../environment.js';

/** What an installation brings along. Whoever adds to it says why in the package's README. */
const expected =
  /^(@ess-kit\/|lit(-html|-element)?$|@lit\/reactive-element$|@lit-labs\/ssr-dom-shim$|tslib$|@types\/trusted-types$)/;

/**
 * The software bill of materials of an installation, as npm writes it (CycloneDX 1.5).
 * @param {import('./outside.js').Outside} outside
 * @param {string} path where it is kept
 */
export function writeBill({ folder }, path) {
  const bill = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev'], {
      cwd: folder,
      env: childEnvironment(),
      encoding: 'utf8',
    }),
  );
  const names = bill.components.map(({ group, name }) => (group ? `${group}/${name}` : name));
  assert.deepEqual(
    names.filter((name) => !expected.test(name)),
    [],
    'an installation brings what nobody expects',
  );
  for (const component of bill.components) {
    assert.ok(component.licenses?.length, `${component.name} has no licence`);
    // Addresses of the registry on this machine.
    component.externalReferences = component.externalReferences?.filter(({ type }) => type !== 'distribution');
  }
  writeFileSync(path, `${JSON.stringify(bill, null, 2)}\n`);
}
