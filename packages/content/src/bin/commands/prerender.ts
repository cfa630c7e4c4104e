/**
 * `ess-kit prerender` renders elements, which this package knows nothing of: a package above them does the work, and
 * is found where it is installed.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from '../command.js';

const name = '@ess-kit/prerender';

const missing = `This command comes with ${name}, which is not installed here. Install it beside @ess-kit/content:

  npm install --save-dev ${name}`;

/** The package beside the pages that are worked on, else the one beside us. */
async function find(): Promise<Omit<Command, 'summary'> | undefined> {
  for (const from of [pathToFileURL(join(process.cwd(), 'package.json')).href, import.meta.url]) {
    let path;
    try {
      path = createRequire(from).resolve(`${name}/command.js`);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
      continue;
    }
    return (await import(pathToFileURL(path).href)) as Omit<Command, 'summary'>;
  }
  return undefined;
}

export const prerender: Command = {
  summary: `write what the embeds of a page say into the page (with ${name})`,
  help: async () => (await find())?.help.toString() ?? missing,
  async run(args, print) {
    const command = await find();
    if (command) return command.run(args, print);
    console.error(missing);
    return 2;
  },
};
