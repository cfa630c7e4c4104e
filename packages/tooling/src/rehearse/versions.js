import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { childEnvironment, repositoryFolder } from '../environment.js';

/** What the release does first, in a copy: all packages get one version, and each a changelog. @param {string} copy */
export function versionsInACopy(copy) {
  mkdirSync(copy, { recursive: true });
  const paths = globSync(
    '{package.json,package-lock.json,.changeset/*,{packages,apps}/*/{package.json,CHANGELOG.md},packages/core/src/version.ts}',
    {
      cwd: repositoryFolder,
    },
  );
  for (const path of paths) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(repositoryFolder, path), join(copy, path));
  }
  symlinkSync(join(repositoryFolder, 'node_modules'), join(copy, 'node_modules'));
  // Changesets reads history only of a repository.
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: copy, stdio: 'ignore' });
  git('init', '--quiet', '--initial-branch=main');
  git(
    '-c',
    'user.name=Release',
    '-c',
    'user.email=release@localhost',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'Copy',
  );
  if (!globSync('.changeset/*.md', { cwd: copy }).some((path) => !path.endsWith('README.md'))) return;
  execFileSync(process.execPath, [join(repositoryFolder, 'packages/tooling/bin/version-packages.js'), copy], {
    env: childEnvironment(),
    stdio: 'pipe',
  });
  const versions = new Set();
  for (const path of globSync('packages/*/package.json', { cwd: copy })) {
    const { private: isPrivate, version, name } = JSON.parse(readFileSync(join(copy, path), 'utf8'));
    if (isPrivate) continue;
    versions.add(version);
    const changelog = join(copy, dirname(path), 'CHANGELOG.md');
    assert.ok(
      existsSync(changelog) && readFileSync(changelog, 'utf8').includes(`## ${version}`),
      `${name} has no changelog`,
    );
  }
  assert.equal(versions.size, 1, `one version for all, not ${[...versions].join(', ')}`);
  assert.ok(readFileSync(join(copy, 'packages/core/src/version.ts'), 'utf8').includes(`'${[...versions][0]}'`));
}
