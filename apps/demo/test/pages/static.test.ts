import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContentDocument } from '@ess-kit/content';
import { find, findAgent } from '@ess-kit/content/find.js';
import { otherLanguages } from '../../src/languages.js';
import { readPage } from '../../src/pages.js';
import { prerendered } from '../../src/prerendered.js';
import { colloquium, inWords, networks, partsOf, seminar, told } from './facts.ts';

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

describe('the page of networks', async () => {
  const html = String((await prerendered(readPage('/ripess/', 'https://other.example')!)).body);
  const { organizations = [], topics = [] } = networks;
  const families = topics.filter(({ kind }) => kind === 'collection').map(({ id }) => id);
  const bodies = organizations.filter(({ about = [] }) => about.some((id) => families.includes(id)));
  /** What stands in a body's entry, before its parts. */
  const entry = (id: string) => {
    const start = html.indexOf(`<li id="ess=${id}">`);
    assert.ok(start >= 0, id);
    const ends = ['<ul>', '</li>'].map((end) => html.indexOf(end, start));
    return textOf(html.slice(start, Math.min(...ends.filter((end) => end > 0))));
  };

  it('tells of fourteen bodies what they are called and are, since when and where', () => {
    assert.equal(bodies.length, 14);
    const kinds: Record<string, string> = { network: 'Réseau', federation: 'Fédération' };
    for (const { id, name, alternateName = [], kind, foundingDate, location } of bodies) {
      const said = entry(id);
      const seat = told(networks, find(networks, 'places', location)?.name, 'fr');
      for (const fact of [
        told(networks, name, 'fr'),
        ...alternateName.map(inWords),
        kinds[kind!]!,
        foundingDate ?? '',
        seat,
      ])
        assert.ok(said.includes(fact), `${id}: ${fact}`);
    }
  });

  it('has the five sections of RIPESS within it', () => {
    const within = html.slice(html.indexOf('<li id="ess=ripess">'), html.indexOf('<li id="ess=essfi">'));
    const members = find(networks, 'organizations', 'ripess')!.members!;
    assert.equal(members.length, 5);
    for (const { organization } of members) assert.ok(within.includes(`<li id="ess=${organization}">`), organization);
  });

  it('draws them, under a name that says what is drawn', () => {
    assert.equal(html.split('<svg').length, 2);
    assert.match(html, /<svg [^>]*role="img" aria-label="Carte\s: 14 membres de 28 réseaux/);
  });

  it('leads to the addresses of those that have one, and has each anchor once', () => {
    for (const { url } of bodies) if (url) assert.ok(html.includes(`<a href="${new URL(url).href}">`), url);
    assert.equal(new Set(idsOf(html)).size, idsOf(html).length);
  });

  it('says that it is a demonstration', () => assert.match(textOf(html), /Page de démonstration d ESS Kit/));
});
