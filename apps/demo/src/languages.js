import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.js';
import { translate } from './translate.js';

/** The languages that a section with a table of translations is offered in, besides its own French. */
export const otherLanguages = ['en', 'es', 'pt', 'ar'];
const rightToLeft = new Set(['ar']);

/** @param {string} section */
const tableOf = (section) => join(places.translations, `${section}.json`);

/** @param {string} section the first folder of an address, such as `led-forum` */
export const isTranslated = (section) => existsSync(tableOf(section));

/**
 * Takes `/led-forum/en/session.html` apart: the page that exists, and the language it is asked in.
 *
 * @param {string} pathname
 * @returns {{ source: string, section?: string, language?: string }}
 */
export function splitLanguage(pathname) {
  const [, section, language, rest] = /^\/([^/]+)\/([a-z]{2})\/(.*)$/.exec(pathname) ?? [];
  if (!section || !language || !otherLanguages.includes(language) || !isTranslated(section))
    return { source: pathname };
  return { source: `/${section}/${rest}`, section, language };
}

/**
 * @param {string} html the French page
 * @param {string} section
 * @param {string} language
 */
export function inLanguage(html, section, language) {
  const rows = JSON.parse(readFileSync(tableOf(section), 'utf8'));
  const { html: translated, missing } = translate(html, language, rows);
  const direction = rightToLeft.has(language) ? ' dir="rtl"' : '';
  const page = translated
    .replace(/<html lang="[^"]*"/, `<html lang="${language}"${direction}`)
    .replaceAll(/<a\b[^>]*>/g, (tag) => moveLink(tag, section, language));
  return { html: page, missing };
}

/**
 * Links inside the section stay in the reader's language; the links of the language menu (`hreflang`)
 * stay where they point, and the current one is marked.
 *
 * @param {string} tag
 * @param {string} section
 * @param {string} language
 */
function moveLink(tag, section, language) {
  const target = /\shreflang="([^"]+)"/.exec(tag)?.[1];
  if (!target) return tag.replace(`href="/${section}/`, `href="/${section}/${language}/`);
  const unmarked = tag.replace(/\s+aria-current="[^"]*"/, '');
  return target === language ? unmarked.replace(/>$/, ' aria-current="true">') : unmarked;
}
