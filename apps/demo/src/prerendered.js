import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { prerenderPage, readContent, readPage as readMarkup, Refusal } from '@ess-kit/prerender';
import { places } from './places.js';

const wish = /[ \t]*<!-- prerender -->\n/;

/** Pages as they were filled: rendering takes longer than a visitor should wait each time. @type {Map<string, Promise<string>>} */
const known = new Map();

/**
 * A page with what its embeds say written into it, if it asks for that by `<!-- prerender -->`: as `ess-kit prerender`
 * does for a partner. Whatever is wrong there fails, since the page is ours.
 *
 * @template {import('./pages.js').Page} P
 * @param {P} page
 * @returns {Promise<P>}
 */
export async function prerendered(page) {
  if (typeof page.body !== 'string' || !wish.test(page.body)) return page;
  const html = page.body.replace(wish, '');
  const filled = known.get(html) ?? fill(html);
  known.set(html, filled);
  return { ...page, body: await filled };
}

/** @param {string} html */
async function fill(html) {
  const { text, problems } = await prerenderPage(readMarkup(Buffer.from(html)), { read: readSample });
  if (problems.length) throw new Error(problems.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
  return text;
}

/** @type {import('@ess-kit/prerender').PrerenderOptions['read']} */
async function readSample(source) {
  if (!('address' in source)) throw new Refusal('Pages of the demo name their content.');
  return readContent(await readFile(join(places.content, basename(source.address))), source.address);
}
