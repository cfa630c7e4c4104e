import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../places.js';
import { calendar } from './calendar.js';
import { documents } from './documents.js';
import { posts } from './posts.js';
import { programme } from './programme.js';
import { programmeLinks } from './programme-links.js';
import { quotation, quotationLinks } from './quotations.js';
import { teller } from './teller.js';
import { topicPlaces } from './topic-places.js';

/** @type {Record<string, (tell: import('./teller.js').Teller) => string>} */
const fragments = {
  calendar,
  documents,
  posts,
  programme,
  'programme-links': programmeLinks,
  quotation,
  'quotation-links': quotationLinks,
  'topic-places': topicPlaces,
};

const wish = /<!-- facts: (\S+) ([\w-]+\.json)(?:#(\S+))?(?: (\/\S+))? -->/g;

/**
 * Puts facts of the sample documents where a page asks for them, as plain HTML:
 * `<!-- facts: programme uclg.json#uclg-seminar-2021 /uclg/programme.html -->`. The last word is the page on which
 * all items have their anchors.
 *
 * Words of the document come in the reader's language, or else in the one that it has, and say which. Words around
 * them are French, for the page's table of translations.
 *
 * @param {string} html
 * @param {string} language the language that the page will be in
 */
export const fillIn = (html, language) =>
  html.replaceAll(wish, (_, name, file, id, page) => {
    const fragment = fragments[name];
    if (!fragment) throw new Error(`No facts are called “${name}”.`);
    /** @type {import('@ess-kit/content').ContentDocument} */
    const document = JSON.parse(readFileSync(join(places.content, file), 'utf8'));
    return fragment(teller(document, language, id, page));
  });
