import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} name a file of another package, by the name that the package publishes */
const folderOf = (name) => fileURLToPath(new URL('.', import.meta.resolve(name)));

/** Where everything that the demo serves comes from. */
export const places = {
  pages: fileURLToPath(new URL('../pages/', import.meta.url)),
  translations: fileURLToPath(new URL('../translations/', import.meta.url)),
  script: folderOf('@ess-kit/widgets/dist/ess.js'),
  /** Built by its own command; a page says so where it is not there. */
  storybook: fileURLToPath(new URL('../../storybook/storybook-static/', import.meta.url)),
  content: folderOf('@ess-kit/content/samples/led-forum.json'),
};

/** The exact version whose files never change once published. */
export const version = JSON.parse(readFileSync(new URL('../package.json', `file://${places.script}`), 'utf8')).version;
