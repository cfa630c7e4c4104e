import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryFolder } from '../environment.js';

/** The folders of all packages that are published. */
export const publishedPackages = () =>
  globSync('packages/*/package.json', { cwd: repositoryFolder })
    .map((path) => join(repositoryFolder, path))
    .filter((path) => !JSON.parse(readFileSync(path, 'utf8')).private)
    .map((path) => dirname(path))
    .sort();
