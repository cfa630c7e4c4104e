import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repositoryFolder } from '../environment.js';
import { analyse } from './analyse.js';
import { indexForAgents } from './outputs/llms.js';
import { references } from './outputs/reference.js';

const agents = join(repositoryFolder, 'llms.txt');

/** The folders of the packages that have elements. */
export const elementFolders = () =>
  globSync('packages/*/package.json', { cwd: repositoryFolder })
    .map((path) => join(repositoryFolder, path))
    .filter((path) => JSON.parse(readFileSync(path, 'utf8')).customElements)
    .map((path) => dirname(path))
    .sort();

/** Writes what is committed and made of manifests: the reference in each README, and `llms.txt`. */
export async function writeDocuments() {
  for (const folder of elementFolders()) {
    const path = join(folder, 'README.md');
    writeFileSync(path, await referenceIn(folder));
  }
  writeFileSync(agents, indexForAgents(elementFolders()));
}

/** Those of the documents that tell of this package and are not what its sources say. @param {string} folder */
export async function staleDocuments(folder) {
  const stale = (await referenceIn(folder)) !== readFileSync(join(folder, 'README.md'), 'utf8') ? ['README.md'] : [];
  return indexForAgents(elementFolders()) === readFileSync(agents, 'utf8') ? stale : [...stale, 'llms.txt'];
}

/** The README of a package with its reference between the marks. @param {string} folder */
async function referenceIn(folder) {
  const path = join(folder, 'README.md');
  let text = readFileSync(path, 'utf8');
  for (const [tag, reference] of references(analyse(folder))) {
    const marks = new RegExp(`(<!-- reference: ${tag} -->\\n)[^]*?(<!-- end of reference -->)`);
    if (!marks.test(text))
      throw new Error(
        `${relative(repositoryFolder, path)} has no <!-- reference: ${tag} --> … <!-- end of reference -->.`,
      );
    text = text.replace(marks, (_, begin, end) => `${begin}\n${reference}\n\n${end}`);
  }
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
