import {
  all,
  documentOf,
  network,
  one,
  open,
  organization,
  press,
  show,
  summary,
  text,
  world,
} from './fixtures/views.js';
import { interfaceLanguages } from '@ess-kit/core';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';
import type { Messages } from '../src/locales/messages.js';

const load = async (language: string) =>
  ((await import(`../src/locales/${language}.ts`)) as { default: Messages }).default;

describe('The words', () => {
  for (const language of interfaceLanguages)
    it(`have a form for every number and part: ${language}`, async () => {
      const { network } = await load(language);
      for (const count of [0, 1, 2, 3, 7, 11, 26, 100, 101, 1000, 1_000_000]) {
        const said = [
          ...[network.organizations, network.members, network.networks, network.sections, network.countries],
          ...[network.nowhere, network.inSeveral, network.sharedBy, network.chosen],
          ...[network.map.together],
        ].map((words) => words(count));
        for (const each of said)
          expect(each, String(count))
            .to.match(/\p{L}/u)
            .and.not.match(/undefined|#/);
      }
      const parts = { members: network.members(12), networks: network.networks(2), countries: network.countries(3) };
      expect(network.summary(parts)).to.contain('12');
      for (const part of ['members', 'networks'] as const)
        expect(network.summary({ [part]: parts[part] })).to.equal(parts[part]);
    });

  it('list what there is in Arabic, where a preposition would ask for another dual', async () => {
    const { network } = await load('ar');
    const said = (members: number, networks: number, countries: number) =>
      network.summary({
        members: network.members(members),
        networks: network.networks(networks),
        countries: network.countries(countries),
      });
    expect(said(12, 2, 2)).to.equal('12 عضوًا، شبكتان، بلدان');
    expect(said(3, 7, 8)).to.equal('3 أعضاء، 7 شبكات، 8 بلدان');
  });

  it('say the summary in the language of the page', async () => {
    const sentences = {
      fr: '4 membres de 4 réseaux dans 3 pays',
      es: '4 miembros de 4 redes en 3 países',
      pt: '4 membros de 4 redes em 3 países',
      ar: '4 أعضاء، 4 شبكات، 3 بلدان',
    };
    for (const [lang, sentence] of Object.entries(sentences)) {
      const element = await show(world, { lang });
      expect(summary(element)).to.equal(sentence);
      element.remove();
    }
  });

  for (const [lang, isArabic] of [
    ['ar', false],
    ['ar-u-nu-arab', true],
    ['ar-EG', true],
  ] as const)
    it(`count in one kind of digits in every view, with ${lang}`, async () => {
      const member = (index: number, country: string) =>
        organization(`m${index}`, { name: 'منظمة', kind: 'member', areaServed: [country], foundingDate: '1952-05' });
      const members = Array.from({ length: 130 }, (_, index) => member(index, index % 2 ? 'SN' : 'TG'));
      const document = documentOf([
        network(
          'big',
          members.map(({ id }) => id),
          { name: 'شبكة', areaServed: ['002'], foundingDate: '1999' },
        ),
        network('small', ['m1', 'm2'], { name: 'شبكة أخرى', areaServed: ['ZZZ'] }),
        ...members,
      ]);
      for (const view of ['list', 'table', 'tree', 'map']) {
        const element = await show(document, { lang, view });
        const labels = all(element, '[aria-label]').map((each) => each.getAttribute('aria-label'));
        const said = [text(one(element, '.shell')), ...labels].join(' ');
        expect(said, view).to.contain(isArabic ? '١٣٠' : '130');
        expect(said, view).not.to.match(isArabic ? /[0-9]/ : /[٠-٩]/);
        element.remove();
      }
    });

  it('leave a name in its own language and direction where it has none in the reader’s', async () => {
    const element = await show(
      documentOf([
        organization('a', { kind: 'member', name: { ar: 'الشبكة العالمية' } }),
        organization('b', { kind: 'member', name: { fr: 'Réseau' } }),
      ]),
      { lang: 'en' },
    );
    const [arabic, french] = all(element, '.title bdi');
    expect([arabic!.lang, arabic!.dir]).to.deep.equal(['ar', 'rtl']);
    expect([french!.lang, french!.dir]).to.deep.equal(['fr', 'ltr']);
  });

  it('turn around in Arabic, and sit where they belong', async () => {
    const element = await show(world, { lang: 'ar' });
    expect(one(element, '.shell').dir).to.equal('rtl');
    const [title] = all(element, '.row .title');
    const row = title!.closest('.row')!.getBoundingClientRect();
    const toggle = one(element, '.row .toggle').getBoundingClientRect();
    expect(row.right - toggle.right).to.be.lessThan(5);
    expect(text(one(element, '.summary strong'))).to.match(/^4 أعضاء/);
  });
});

/** A document with this text in every field that takes any. */
const everyText = (text: string) =>
  documentOf(
    [
      network('n', ['a', 'b', 'p:partner'], {
        name: text,
        alternateName: [text],
        description: text,
        source: text,
        location: 'x',
        about: ['t'],
      }),
      network('m', ['a'], { name: text }),
      organization('a', { name: text, location: 'x' }),
      organization('b', { name: text, location: 'x', about: ['u'] }),
      organization('p', { name: text, areaServed: [text] }),
    ],
    [{ id: 'x', name: text, addressCountry: 'SN', address: text, source: text, geo: { latitude: 14, longitude: -17 } }],
    {
      topics: [
        { id: 't', name: text },
        { id: 'u', name: 'Other' },
      ],
      events: [{ id: 'e', name: text, participants: [{ agent: 'n', roles: ['speaker'] }] }],
    },
  );

const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('Text from content is text', () => {
  for (const kind of ['html', 'attr', 'template', 'mxss', 'benign', 'unicode', 'css'])
    it(`of kind ${kind}, unchanged, in every view`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        // A blank text is none: the organisation then has no name, and is none.
        if (!value.trim()) continue;
        for (const view of ['list', 'table', 'tree']) {
          const element = await show(everyText(value), { view, selected: 'n' });
          for (const toggle of all(element, '.toggle[aria-expanded=false]')) toggle.click();
          all(element, '[data-facet=theme]')[0]?.click();
          await settled();
          expect(flat(one(element, `.${view} .pick`).textContent), id).to.equal(flat(value));
          for (const where of ['.details .heading', '.details .description', '.details .source', '.values'])
            expect(flat(one(element, where).textContent), `${id} ${where}`).to.contain(flat(value));
          expect(all(element, '.shell :is(script, img, svg, iframe, object, math, style, form)'), id).to.deep.equal([]);
          for (const each of all(element, '.shell *'))
            for (const { name } of each.attributes) expect(name, id).to.not.match(/^on|^style$/);
          expect('__pwned' in globalThis, id).to.equal(false);
          element.remove();
        }
      }
    }).timeout(60_000);

  it('and is looked for as it is', async () => {
    const element = await show(everyText('<b>a</b>'));
    const search = one<HTMLInputElement>(element, 'input[type=search]');
    search.value = '<b>';
    search.dispatchEvent(new InputEvent('input'));
    await settled();
    expect(all(element, '.row').length).to.be.greaterThan(0);
    await open(element, 'Members: <b>a</b>');
    await press(element, 'Table');
    expect(text(one(element, '.who .pick'))).to.equal('<b>a</b>');
  });
});
