import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { bundle } from './bundle.js';
import { existsIn, inLanguage, otherLanguages, splitLanguage } from './languages.js';
import { places } from './places.js';
import { fillIn } from './static/fill-in.js';
import { replaceOrigin, replaceOriginInHeader } from './replace-origin.js';
import { withSnippets } from './snippets.js';
import { withWholeAddresses } from './whole-addresses.js';

/**
 * @typedef {object} Page
 * @property {string | Buffer} body
 * @property {string} file whose ending tells the type
 * @property {Record<string, string>} headers those that the page asks for in `headers.json`
 * @property {string[]} missing texts that have no translation yet
 */

/** @param {string} pathname */
const fileOf = (pathname) => join(places.pages, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));

/** A file of the built Storybook, where there is one. @param {string} pathname */
function storybookFile(pathname) {
  const file = join(places.storybook, normalize(pathname.slice('/storybook'.length).replace(/\/$/, '/index.html')));
  return file.startsWith(places.storybook) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** @param {string} file */
const isFile = (file) => file.startsWith(places.pages) && existsSync(file) && statSync(file).isFile();

/**
 * One page or stylesheet of a partner, read anew each time, so that an edit shows on reload.
 *
 * @param {string} pathname
 * @param {string} [cdn] the origin of script and content; none when all stands on one
 * @param {string} [site] where the pages stand, if that is known
 * @returns {Page | undefined}
 */
export function readPage(pathname, cdn, site) {
  if (/^\/builder\/[\w-]+\.js$/.test(pathname)) {
    const body = bundle().get(pathname);
    return body && { body, file: pathname, headers: {}, missing: [] };
  }
  const story = pathname.startsWith('/storybook/') && storybookFile(pathname);
  if (story) return { body: readFileSync(story), file: story, headers: {}, missing: [] };
  const { source, section, language } = splitLanguage(pathname);
  const file = fileOf(source);
  if (!isFile(file) || file.endsWith('headers.json')) return undefined;
  if (!/\.(?:html|css)$/.test(file)) return { body: readFileSync(file), file, headers: {}, missing: [] };

  const written = readFileSync(file, 'utf8');
  if (language && !existsIn(written, language)) return undefined;
  const html = fillIn(written, language ?? 'fr');
  const page = section && language ? inLanguage(html, section, language) : { html, missing: [] };
  return {
    body: replaceOrigin(withSnippets(withWholeAddresses(page.html, pathname, site), pathname), pathname, cdn),
    file,
    headers: headersOf(source, cdn),
    missing: page.missing,
  };
}

/** Whether `/led-forum` is really `/led-forum/`. @param {string} pathname */
export const isFolder = (pathname) => !pathname.endsWith('/') && readPage(`${pathname}/`) !== undefined;

/** All headers that pages ask for, by address. @param {string} [cdn] */
export function declaredHeaders(cdn) {
  const declared = JSON.parse(readFileSync(join(places.pages, 'headers.json'), 'utf8'));
  for (const headers of Object.values(declared)) {
    for (const [name, value] of Object.entries(headers)) headers[name] = replaceOriginInHeader(value, cdn);
  }
  return declared;
}

/**
 * @param {string} pathname
 * @param {string} [cdn]
 */
const headersOf = (pathname, cdn) => declaredHeaders(cdn)[pathname] ?? {};

/** The address of every page, stylesheet and script, translations included. */
export function listPages() {
  const files = readdirSync(places.pages, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(places.pages.length).replaceAll('\\', '/')}`)
    .filter((address) => address !== '/headers.json')
    .flatMap((address) => [address, ...translationsOf(address)])
    .map((address) => address.replace(/\/index\.html$/, '/'))
    .concat([...bundle().keys()]);
}

/** @param {string} address */
function translationsOf(address) {
  if (address === '/index.html') return otherLanguages('index').map((language) => `/${language}/`);
  const [, section, rest] = /^\/([^/]+)\/(.+\.html)$/.exec(address) ?? [];
  if (!section) return [];
  const written = readFileSync(fileOf(address), 'utf8');
  return otherLanguages(section)
    .filter((language) => existsIn(written, language))
    .map((language) => `/${section}/${language}/${rest}`);
}
