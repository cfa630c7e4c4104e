#!/usr/bin/env node
/** Writes the repository's address into every published package: `set-repository.js https://…/owner/name`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryFolder } from '../src/environment.js';
import { publishedPackages } from '../src/package/published.js';

const [address = ''] = process.argv.slice(2);
const { protocol, pathname } = new URL(address);
if (protocol !== 'https:' || !/^\/[\w.-]+\/[\w.-]+$/.test(pathname)) throw new Error(`${address} is no repository.`);

for (const folder of publishedPackages()) {
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.repository = { type: 'git', url: `git+${address}.git`, directory: relative(repositoryFolder, folder) };
  manifest.bugs = `${address}/issues`;
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}
