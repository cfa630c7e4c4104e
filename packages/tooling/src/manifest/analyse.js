import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypes } from './event-types.js';
import { publicOnly } from './public-only.js';
import { registeredTags } from './registered-tags.js';
import { writtenOutTypes } from './written-out-types.js';

/** What elements inherit stands in another package: it is read with them, so that all of it is theirs. */
const inherited = ['element.ts', 'served-element.ts', 'events.ts'];

/**
 * The custom elements manifest of a package: what it publishes, by the paths that it has there.
 * @param {string} folder of the package
 * @returns {import('./elements.js').Manifest}
 */
export function analyse(folder) {
  const paths = globSync('src/**/*.ts', { cwd: folder })
    .filter((path) => !/\.(stories|styles|d)\.ts$|\/locales\//.test(path))
    .sort();
  const read = (/** @type {string} */ name, /** @type {string} */ path) =>
    ts.createSourceFile(name, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const modules = [
    ...inherited.map((name) => read(`core/${name}`, join(folder, '../core/src', name))),
    ...paths.map((path) => read(path, join(folder, path))),
  ];
  return create({
    modules,
    plugins: [litPlugin(), registeredTags(), eventTypes(modules), writtenOutTypes(modules), publicOnly()].flat(),
  });
}
