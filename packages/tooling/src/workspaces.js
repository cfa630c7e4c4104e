import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from './environment.js';

/** Scripts that are tests, and the results that each leaves behind. */
const RESULT_OF = {
  types: 'types',
  'test:unit': 'unit',
  'test:package': 'package',
  'test:elements': 'elements',
  'test:pages': 'pages',
  'test:stories': 'stories',
};

/** Every workspace: its folder and its scripts. */
export function workspaces() {
  const { workspaces: patterns } = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8'));
  return globSync(patterns, { cwd: repositoryFolder })
    .map((folder) => join(repositoryFolder, folder))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .sort()
    .map((folder) => {
      const { name, scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return { folder, name: String(name).replace(/^@[^/]+\//, ''), scripts };
    });
}

/** Results of an earlier run must not count for this one; Turborepo's cache brings back those that still hold. */
export function removeResults() {
  for (const { folder } of workspaces()) rmSync(join(folder, 'test-results'), { recursive: true, force: true });
}

/**
 * The results of every test script of every workspace; one that left none behind has failed.
 * @returns {import('./results.js').Results[]}
 */
export function collectResults() {
  return workspaces().flatMap(({ folder, name, scripts }) =>
    Object.entries(RESULT_OF)
      .filter(([script]) => script in scripts)
      .map(([, kind]) => {
        const path = join(folder, 'test-results', `${kind}.json`);
        if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
        return { part: `${name} ${kind} (no results)`, passed: 0, failed: 1, seconds: 0 };
      }),
  );
}
