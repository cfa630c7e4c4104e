import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { places } from './src/places.js';
import { startDemo } from './src/server.js';

const { values } = parseArgs({
  options: {
    'one-origin': { type: 'boolean', default: false },
    port: { type: 'string', default: '4173' },
  },
});
const oneOrigin = values['one-origin'];
const ports = Number(values.port);
if (!Number.isInteger(ports) || ports < 0 || ports > 65534) {
  console.error(`--port takes a number from 0 to 65534, not “${values.port}”.`);
  process.exit(1);
}

const { pages, cdn } = await startDemo({ oneOrigin, ports });

/** @param {string} origin @param {number} wanted */
const taken = (origin, wanted) => (wanted > 1 && !origin.includes(`:${wanted}`) ? `   (${wanted} was taken)` : '');

console.log(`
  ESS Kit, the demonstration

  Partner pages        ${pages}/${taken(pages, ports)}
  Script and content   ${cdn}/${oneOrigin ? '' : taken(cdn, ports + 1)}

  Open first
    ${pages}/             what a webmaster pastes, and one live card
    ${pages}/builder/     from a form, a spreadsheet or a feed to a snippet of your own
    ${pages}/led-forum/   an article with the card in its text, its margin and across the page
    ${pages}/essfi/       a list of posts and webinars
    ${pages}/uclg/        a programme of six days, and what was said there
    ${pages}/ripess/      a map of networks, with a list of it before script
    ${pages}/aimf/        workshops and talks without hours
    ${pages}/dark/        a dark page that declares nothing
    ${pages}/strict/      a page under the strictest security policy

  Change a page in apps/demo/pages, for example lang="fr" in led-forum/index.html, and reload.
  Ctrl+C stops.
`);

if (!existsSync(join(places.script, 'ess.js'))) {
  console.warn('  The script is not built yet, so the pages show their links only. Build it: npm run build\n');
}
