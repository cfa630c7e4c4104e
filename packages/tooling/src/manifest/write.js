import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from './analyse.js';
import { cssData, htmlData } from './outputs/editor-data.js';
import { elementTypes } from './outputs/element-types.js';
import { frameworkTypes } from './outputs/framework-types.js';

/** Writes a package's manifest, and all that is made of it and published. @param {string} folder of the package */
export function writeManifest(folder) {
  const manifest = analyse(folder);
  const write = (/** @type {string} */ path, /** @type {string} */ text) => writeFileSync(join(folder, path), text);
  const json = (/** @type {object} */ value) => `${JSON.stringify(value, null, 2)}\n`;
  mkdirSync(join(folder, 'dist/types'), { recursive: true });
  write('custom-elements.json', json(manifest));
  write('dist/html-custom-data.json', json(htmlData(manifest)));
  write('dist/css-custom-data.json', json(cssData(manifest)));
  for (const [name, types] of Object.entries({ elements: elementTypes(manifest), ...frameworkTypes(manifest) })) {
    write(`dist/types/${name}.d.ts`, types);
    // Whoever imports it for its types alone may have a bundler that asks for the module.
    write(`dist/types/${name}.js`, 'export {};\n');
  }
}
