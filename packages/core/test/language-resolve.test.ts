import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import fc from 'fast-check';
import { nearestLanguage, preferredLanguages } from '../src/language/resolve.js';
import { canonicalTag, directionOf, interfaceLanguage, interfaceLanguages } from '../src/language/tag.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { setBrowserLanguages, setKit } from './fixtures/surroundings.js';

const find = (root: ParentNode, selector = '#here') => root.querySelector<HTMLElement>(selector)!;

/** The language in which an element would speak. */
const spoken = (element: Element) => interfaceLanguage(preferredLanguages(element));

describe('the nearest language', () => {
  it('is the closest above, or on, a node', async () => {
    const box = await fixture(
      '<div lang="es"><section lang="pt"><p id="here"></p><p id="own" lang="ar"></p></section></div>',
    );
    expect(nearestLanguage(find(box))).to.equal('pt');
    expect(nearestLanguage(find(box, '#own'))).to.equal('ar');
    expect(nearestLanguage(box)).to.equal('es');
  });

  it('is that of <html> when nothing nearer has one', async () => {
    document.documentElement.lang = 'es-AR';
    expect(nearestLanguage(find(await fixture('<div><p id="here"></p></div>')))).to.equal('es-AR');
  });

  it('is none where nobody says', async () => {
    expect(nearestLanguage(await fixture('<div></div>'))).to.equal(undefined);
    expect(nearestLanguage(document.createElement('p'))).to.equal(undefined);
    expect(nearestLanguage(null)).to.equal(undefined);
  });

  for (const mode of ['open', 'closed'] as const)
    it(`crosses ${mode} shadow roots, to the host and above it`, async () => {
      const box = await fixture('<div lang="pt"><div id="host"></div></div>');
      const outer = find(box, '#host').attachShadow({ mode });
      outer.append(document.createElement('div'));
      const inner = (outer.firstChild as Element).attachShadow({ mode });
      const here = inner.appendChild(document.createElement('p'));
      expect(nearestLanguage(here)).to.equal('pt');
      find(box, '#host').lang = 'es';
      expect(nearestLanguage(here)).to.equal('es');
      (outer.firstChild as HTMLElement).lang = 'en';
      expect(nearestLanguage(here)).to.equal('en');
    });

  it('is that around the slot in which a node stands', async () => {
    const host = await fixture(
      '<div lang="pt"><template shadowrootmode="open"><section lang="ar"><slot></slot></section><aside lang="es"><slot name="aside"></slot></aside></template><p id="here"></p><p id="aside" slot="aside"></p><p id="unseen" slot="nowhere"></p></div>',
    );
    expect(nearestLanguage(find(host))).to.equal('ar');
    expect(nearestLanguage(find(host, '#aside'))).to.equal('es');
    expect(nearestLanguage(find(host, '#unseen'))).to.equal('pt');
  });

  it('passes over empty and bad tags', async () => {
    const box = await fixture(
      '<div lang="pt"><div lang=""><div lang="../en"><div lang="x-default"><p id="here"></p></div></div></div></div>',
    );
    expect(nearestLanguage(find(box))).to.equal('pt');
  });
});

describe('an element speaks', () => {
  const markup = '<div lang="es"><p id="here" lang="pt"></p></div>';

  it('its own language first, then the script’s, the page’s, the browser’s, and French in the end', async () => {
    setBrowserLanguages('en-GB', 'ar');
    setKit({ language: 'ar' });
    const box = await fixture(markup);
    const here = find(box);
    expect(spoken(here)).to.equal('pt');
    expect(preferredLanguages(here)).to.deep.equal(['pt', 'ar', 'es', 'en-GB', 'ar']);
    here.removeAttribute('lang');
    expect(spoken(here)).to.equal('ar');
    setKit({});
    expect(spoken(here)).to.equal('es');
    box.removeAttribute('lang');
    expect(spoken(here)).to.equal('en');
    setBrowserLanguages('de', 'pt-BR');
    expect(spoken(here)).to.equal('pt');
    setBrowserLanguages('de');
    expect(spoken(here)).to.equal('fr');
    setBrowserLanguages();
    expect(spoken(here)).to.equal('fr');
  });

  it('the next best when a language has no interface, and keeps it for content', async () => {
    setBrowserLanguages('en');
    const here = find(await fixture('<div lang="es"><p id="here" lang="wo"></p></div>'));
    expect(spoken(here)).to.equal('es');
    expect(preferredLanguages(here)[0]).to.equal('wo');
  });

  for (const { id, value } of attackStrings('lang'))
    it(`a language that there is, with ${id}`, async () => {
      setBrowserLanguages(value);
      setKit({ language: value });
      const box = await fixture('<div><p id="here"></p></div>');
      box.lang = value;
      find(box).setAttribute('lang', value);
      expect(interfaceLanguages).to.include(spoken(find(box)));
      expect(['ltr', 'rtl']).to.include(directionOf(value));
    });

  it('French, when all around it is nonsense', async () => {
    setBrowserLanguages('*', 'fr;q=0.9');
    setKit({ language: '<script>' });
    expect(spoken(await fixture('<p lang="../en"></p>'))).to.equal('fr');
  });
});

describe('a tag', () => {
  for (const [tag, canonical] of [
    ['FR', 'fr'],
    ['fr_FR', 'fr-FR'],
    [' pt-br ', 'pt-BR'],
    ['ar-Latn', 'ar-Latn'],
    ['fr-FR-x-private', 'fr-FR-x-private'],
    ['', undefined],
    ['und', undefined],
    ['zxx', undefined],
    ['mul', undefined],
    ['fr;q=0.9', undefined],
    ['fr-', undefined],
    ['123', undefined],
    ['__proto__', undefined],
  ] as const)
    it(`${JSON.stringify(tag)} is ${canonical ?? 'none'}`, () => {
      expect(canonicalTag(tag)).to.equal(canonical);
    });

  it('never throws, and what it gives Intl takes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-zA-Z0-9_-]{1,20}$/)), (text) => {
        const tag = canonicalTag(text);
        if (tag) expect(() => new Intl.DateTimeFormat(tag), tag).not.to.throw();
        expect(interfaceLanguages).to.include(interfaceLanguage(tag ? [tag] : []));
        directionOf(text);
      }),
      { numRuns: 1000 },
    );
  });

  // The scripts of Unicode that are written from right to left.
  const rightToLeft = new Set('Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa'.split(' '));
  const tags =
    'ar ar-MA ar-Latn az az-Arab ckb de dv el en es fa ff ff-Adlm fr ha ha-Arab he hi ks ku ku-Arab nqo pa pa-Arab ps pt-BR ru sd sw syr tr ug ur wo wo-Arab yi zh-Hant';
  for (const tag of tags.split(' '))
    it(`${tag} is written as its script is`, () => {
      const { script } = new Intl.Locale(tag).maximize();
      expect(directionOf(tag)).to.equal(rightToLeft.has(script!) ? 'rtl' : 'ltr');
    });
});
