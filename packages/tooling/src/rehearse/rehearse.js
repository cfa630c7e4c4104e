import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolingFolder } from '../environment.js';
import { pack, readPackage } from '../package/pack.js';
import { publishedPackages } from '../package/published.js';
import { writeBill } from './bill-of-materials.js';
import { oldLoaderMeetsNewDeploy } from './deploy.js';
import { importEverything } from './imports.js';
import { installOutside } from './outside.js';
import { showEverything } from './page.js';
import { startRegistry } from './registry.js';
import { buildAll, sameAgain } from './rebuild.js';
import { versionsInACopy } from './versions.js';

/**
 * A release from its changesets to a stranger's page, on this machine alone: nothing leaves it, and nothing in the
 * repository changes but `packages/tooling/results`.
 * @param {{ rebuild: boolean }} options
 * @returns {Promise<number>} exit code
 */
export async function rehearse({ rebuild }) {
  const scratch = mkdtempSync(join(tmpdir(), 'ess-release-'));
  const results = join(toolingFolder, 'results');
  mkdirSync(results, { recursive: true });
  /** @type {{ close(): Promise<void> }[]} */
  const open = [];
  try {
    await step('changesets become versions and changelogs', () => versionsInACopy(join(scratch, 'versions')));
    await step('every package is built', buildAll);
    const packed = await step('every package is packed', () => packAll(join(scratch, 'first')));
    if (rebuild)
      await step('a second build is the same, byte for byte', () => sameAgain(packed, join(scratch, 'second')));
    const registry = await step('a registry starts on loopback', () => startRegistry(join(scratch, 'registry')));
    open.push(registry);
    await step('packages are published there', () => registry.publish(packed.map(({ tarball }) => tarball)));
    const outside = await step('a project elsewhere installs them', () =>
      installOutside(join(scratch, 'outside'), registry, packed),
    );
    await step('every export is imported in Node, without a DOM', () => importEverything(outside));
    await step('every element shows its content in a bundled page', () =>
      showEverything(outside, join(results, 'elements.png')),
    );
    await step('the loader of the release before works beside this one', () => oldLoaderMeetsNewDeploy(outside));
    await step('a bill of materials is written', () => writeBill(outside, join(results, 'sbom.cdx.json')));
    console.log('\nThis can be released.');
    return 0;
  } catch (error) {
    console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
    return 1;
  } finally {
    for (const each of open) await each.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {string} into */
const packAll = (into) =>
  publishedPackages().map((folder) => ({
    folder,
    name: readPackage(folder).name,
    version: readPackage(folder).version,
    ...pack(folder, into),
  }));

/** @template T @param {string} what @param {() => T | Promise<T>} task @returns {Promise<T>} */
async function step(what, task) {
  const began = performance.now();
  const result = await task();
  console.log(`✓ ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}
