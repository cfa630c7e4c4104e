import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.js';
import { translate } from './translate.js';

const rightToLeft = new Set(['ar']);

/** The name of the table of the front page, which is in no section. */
const front = 'index';

/** The language in which a section is written: that of its first page. @param {string} section */
export function sourceLanguage(section) {
  const file = join(places.pages, section === front ? '' : section, 'index.html');
  return (existsSync(file) && /<html lang="([^"]*)"/.exec(readFileSync(file, 'utf8'))?.[1]) || 'fr';
}

/** @param {string} section */
const tableOf = (section) => join(places.translations, `${section}.json`);

/**
 * @param {string} section
 * @returns {Record<string, string>[]} its texts, each by language
 */
const rowsOf = (section) => (existsSync(tableOf(section)) ? JSON.parse(readFileSync(tableOf(section), 'utf8')) : []);

/**
 * The languages that a section is offered in besides its own: all that its table of translations names.
 *
 * @param {string} section the first folder of an address, such as `led-forum`
 */
export const otherLanguages = (section) =>
  [...new Set(rowsOf(section).flatMap(Object.keys))].filter((language) => language !== sourceLanguage(section));

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
  const [, own] = /^\/([a-z]{2})\/$/.exec(pathname) ?? [];
  if (own && otherLanguages(front).includes(own)) return { source: '/', section: front, language: own };
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
  const { html: translated, missing } = translate(html, language, rowsOf(section), sourceLanguage(section));
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
  if (!target)
    return section === front
      ? moveAcross(tag, language)
      : tag.replace(`href="/${section}/`, `href="/${section}/${language}/`);
  const unmarked = tag.replace(/\s+aria-current="[^"]*"/, '');
  return target === language ? unmarked.replace(/>$/, ' aria-current="true">') : unmarked;
}

/**
 * Links of the front page lead to each section in the reader's language, where it has that.
 *
 * @param {string} tag
 * @param {string} language
 */
function moveAcross(tag, language) {
  return tag.replace(/href="\/([\w-]+)\/[a-z]{2}\//, (whole, /** @type {string} */ section) => {
    if (language === sourceLanguage(section)) return `href="/${section}/`;
    return otherLanguages(section).includes(language) ? `href="/${section}/${language}/` : whole;
  });
}
