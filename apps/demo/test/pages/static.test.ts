import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContentDocument } from '@ess-kit/content';
import { findAgent } from '@ess-kit/content/find.js';
import { otherLanguages } from '../../src/languages.js';
import { readPage } from '../../src/pages.js';
import { colloquium, inWords, partsOf, seminar, told } from './facts.ts';

const pages: { section: string; name: string; document: ContentDocument }[] = [
  { section: 'uclg', name: 'programme.html', document: seminar },
  { section: 'aimf', name: 'colloque.html', document: colloquium },
];

const read = (address: string) => String(readPage(address, 'https://other.example')?.body);
const textOf = (html: string) =>
  inWords(
    html
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&amp;', '&'),
  );
const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);

describe('the pages without script', () => {
  for (const { section, name, document } of pages) {
    for (const language of ['fr', ...otherLanguages(section)]) {
      const folder = `/${section}/${language === 'fr' ? '' : `${language}/`}`;
      const html = read(folder + name);
      const text = textOf(html);

      it(`tell all of ${section}.json, in ${language}`, () => {
        const tells = (value: string, what: string) => assert.ok(value && text.includes(value), what);
        for (const { id, name: heading, abstract, participants = [], documents = [] } of partsOf(document)) {
          tells(told(document, heading, language), id);
          if (abstract) tells(told(document, abstract, language), `${id}: abstract`);
          for (const { agent, label, roleName } of participants) {
            tells(told(document, findAgent(document, agent)?.name ?? label, language), `${id}: ${agent}`);
            if (roleName) tells(told(document, roleName, language), `${id}: role of ${agent}`);
          }
          for (const { name: title } of documents) tells(told(document, title, language), `${id}: documents`);
        }
        for (const { id, text: words, creator, creatorLabel } of document.quotations ?? []) {
          tells(told(document, words, language), id);
          tells(told(document, findAgent(document, creator)?.name ?? creatorLabel, language), `${id}: speaker`);
        }
        for (const { id, name: title } of document.events?.[0]?.documents ?? [])
          tells(told(document, title, language), String(id));
      });

      it(`have an anchor for whatever is linked, in ${language}, ${section}`, () => {
        const index = read(folder);
        for (const page of [html, index]) assert.equal(new Set(idsOf(page)).size, idsOf(page).length, 'ids are unique');
        const there = new Set(idsOf(html));
        const here = new Set(idsOf(index));
        for (const [, address, fragment] of index.matchAll(/\shref="([^"#]*)#([^"]+)"/g)) {
          if (address) assert.ok(address === folder + name && there.has(fragment!), `${address}#${fragment}`);
          else assert.ok(here.has(fragment!), `#${fragment}`);
        }
      });
    }
  }
});
