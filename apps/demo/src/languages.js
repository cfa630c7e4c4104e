import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.js';
import { translate } from './translate.js';

const rightToLeft = new Set(['ar']);

/** @param {string} section */
const tableOf = (section) => join(places.translations, `${section}.json`);

/**
 * @param {string} section
 * @returns {({ fr: string } & Record<string, string>)[]} its texts, each in French beside its translations
 */
const rowsOf = (section) => (existsSync(tableOf(section)) ? JSON.parse(readFileSync(tableOf(section), 'utf8')) : []);

/**
 * The languages that a section is offered in besides its own French: all that its table of translations names.
 *
 * @param {string} section the first folder of an address, such as `led-forum`
 */
export const otherLanguages = (section) =>
  [...new Set(rowsOf(section).flatMap(Object.keys))].filter((language) => language !== 'fr');

const alternates = /<link\b[^>]*\srel="alternate"[^>]*\shreflang="([^"]+)"/g;

/**
 * Whether a page exists in a language: in those that its own head names (`hreflang`); one that names none is offered in
 * all the languages of its section.
 *
 * @param {string} html the French page
 * @param {string} language
 */
export function existsIn(html, language) {
  const named = [...html.matchAll(alternates)].map(([, tag]) => tag);
  return !named.length || named.includes(language);
}

/**
 * Takes `/led-forum/en/session.html` apart: the page that exists, and the language it is asked in.
 *
 * @param {string} pathname
 * @returns {{ source: string, section?: string, language?: string }}
 */
export function splitLanguage(pathname) {
  const [, section, language, rest] = /^\/([^/]+)\/([a-z]{2})\/(.*)$/.exec(pathname) ?? [];
  if (!section || !language || !otherLanguages(section).includes(language)) return { source: pathname };
  return { source: `/${section}/${rest}`, section, language };
}

/**
 * @param {string} html the French page
 * @param {string} section
 * @param {string} language
 */
export function inLanguage(html, section, language) {
  const { html: translated, missing } = translate(html, language, rowsOf(section));
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
