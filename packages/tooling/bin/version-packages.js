#!/usr/bin/env node
/** Makes versions and changelogs of the changesets: `npm run version-packages`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, repositoryFolder } from '../src/environment.js';
import { rootTool } from '../src/turbo.js';

const [folder = repositoryFolder] = process.argv.slice(2);
const run = (/** @type {string} */ tool, /** @type {string[]} */ args) =>
  execFileSync(tool, args, { cwd: folder, env: childEnvironment(), stdio: 'inherit' });

run(rootTool('changeset'), ['version']);
const { version } = JSON.parse(readFileSync(join(folder, 'packages/core/package.json'), 'utf8'));
const path = join(folder, 'packages/core/src/version.ts');
writeFileSync(path, readFileSync(path, 'utf8').replace(/'[^']*'/, `'${version}'`));
// The lockfile names the workspaces' versions too.
if (folder === repositoryFolder) run('npm', ['install', '--package-lock-only', '--ignore-scripts']);
