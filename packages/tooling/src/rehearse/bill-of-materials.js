import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { childEnvironment } from '../environment.js';

/** Runs while a site is built, and brings a parser and Lit's server renderer along; nothing of it reaches a page. */
const buildTool = '@ess-kit/prerender';

/** What all other packages bring along. Whoever adds to it says why in the package's README. */
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
  assert.deepEqual(
    broughtBy(bill, (name) => name.startsWith('@ess-kit/') && name !== buildTool).filter(
      (name) => !expected.test(name),
    ),
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

/** Names of the packages that come with some of them. @param {(name: string) => boolean} isAsked */
function broughtBy({ components, dependencies }, isAsked) {
  const names = new Map(components.map(({ 'bom-ref': ref, group, name }) => [ref, group ? `${group}/${name}` : name]));
  const needs = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const found = new Set([...names.keys()].filter((ref) => isAsked(names.get(ref))));
  for (const ref of found) needs.get(ref)?.forEach((needed) => found.add(needed));
  return [...found].map((ref) => names.get(ref));
}
