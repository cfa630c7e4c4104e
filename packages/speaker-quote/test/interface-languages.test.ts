import { all, content, one, partText, partTexts, seen, show } from './fixtures/quotes.js';
import { uclg } from './fixtures/samples.js';
import ar from '../src/locales/ar.js';
import en from '../src/locales/en.js';
import es from '../src/locales/es.js';
import fr from '../src/locales/fr.js';
import pt from '../src/locales/pt.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import { interfaceLanguages, languageName } from '@ess-kit/core';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';

const packs = { fr, en, es, pt, ar };

/** What each function of a pack is called with. */
const calls: Record<string, readonly (readonly never[])[]> = {
  translated: [['French', true] as never, ['French', false] as never],
  position: [[3, 29] as never],
  more: [[1], [2], [24]] as never,
};

/** Every text of the quotation's own words, by its key. */
const textsOf = ({ quote }: (typeof packs)['fr']) =>
  Object.entries(quote).flatMap(([key, value]): (readonly [string, unknown])[] =>
    typeof value === 'function'
      ? calls[key]!.map((parameters) => [
          `${key}(${parameters.join()})`,
          (value as (...parameters: unknown[]) => string)(...parameters),
        ])
      : [[key, value]],
  );

describe('words of the interface', () => {
  for (const language of interfaceLanguages)
    it(`all can be said in ${language}`, () => {
      const texts = textsOf(packs[language]);
      expect(texts.length).to.be.above(15);
      for (const [key, text] of texts) {
        expect(text, key).to.be.a('string').and.to.match(/\S/);
        expect(text, key).to.not.match(/undefined|null|NaN|#|\[object/);
      }
    });

  it('every language has the same keys', () => {
    const keys = (words: typeof fr) => textsOf(words).map(([key]) => key);
    for (const language of interfaceLanguages) expect(keys(packs[language]), language).to.deep.equal(keys(en));
  });

  it('languages take their article in French', () => {
    const from = (tag: string) => plain(fr.quote.translated(languageName(tag, 'fr'), false));
    expect(['en', 'ar', 'he', 'it', 'eu', 'fr', 'es', 'pt', 'wo', 'ht'].map(from)).to.deep.equal([
      'Traduit de l’anglais',
      'Traduit de l’arabe',
      'Traduit de l’hébreu',
      'Traduit de l’italien',
      'Traduit du basque',
      'Traduit du français',
      'Traduit de l’espagnol',
      'Traduit du portugais',
      'Traduit du wolof',
      'Traduit du créole haïtien',
    ]);
  });
});

describe('a quotation speaks', () => {
  const inferred: Record<string, string> = {
    fr: '(d’après le contexte)',
    en: '(as inferred from the page)',
    es: '(según el contexto de la página)',
    pt: '(segundo o contexto da página)',
    ar: '(بحسب سياق الصفحة)',
  };
  for (const lang of interfaceLanguages)
    it(`${lang}, by its own attribute`, async () => {
      const element = await show(uclg, { src: '#sabartes-1', lang });
      expect(partText(element, 'source')).to.contain(inferred[lang]);
      expect(one(element, '.shell')!.lang).to.equal(lang);
    });

  it('the language of the page, and follows it', async () => {
    const box = await fixture('<div lang="es"></div>');
    const element = await show(uclg, { src: '#sabartes-1', lang: undefined });
    box.append(element);
    await untilChanged(element, () => one(element, '.shell')?.lang === 'es');
    expect(one(element, 'blockquote')!.lang).to.equal('es');
    box.lang = 'fr';
    await untilChanged(element, () => one(element, 'blockquote')!.lang === 'fr');
  });

  it('a filter’s choice is kept when the language changes', async () => {
    const element = await show(uclg, { lang: 'en' });
    const select = one<HTMLSelectElement>(element, 'select')!;
    select.value = 'emilia-saiz';
    select.dispatchEvent(new Event('change'));
    element.lang = 'ar';
    await untilChanged(element, () => seen(element).includes('نتيجتان'));
    expect(partTexts(element, 'name')).to.deep.equal(['Emilia Saiz', 'Emilia Saiz']);
  });
});

describe('RTL', () => {
  it('a French quotation in an Arabic page runs from left to right, the rest from right to left', async () => {
    const element = await show(uclg, { src: '#sabartes-1', lang: 'ar' });
    const [shell, words, role] = ['.shell', 'blockquote', '[part~="role"]'].map((selector) => one(element, selector)!);
    expect([shell!, words!].map((node) => getComputedStyle(node).direction)).to.deep.equal(['rtl', 'ltr']);
    expect([words!.lang, words!.dir]).to.deep.equal(['fr', 'ltr']);
    expect(getComputedStyle(words!).textAlign).to.equal('start');
    // Each foreign run of the attribution is isolated.
    expect([...role!.querySelectorAll('bdi')].map((node) => [plain(node.textContent), node.lang])).to.deep.equal([
      ['coordinatrice', 'fr'],
      ['Forum des régions', 'fr'],
    ]);
    const edge = (node: Element) => Math.round(node.getBoundingClientRect().right);
    expect(edge(one(element, '[part~="name"]')!)).to.equal(edge(role!));
    expect(partText(element, 'version')).to.equal('النص الأصلي: الفرنسية');
  });

  it('an Arabic quotation in a French page runs from right to left', async () => {
    const element = await show(content({ text: { ar: 'لسنا وحدنا.' }, inLanguage: 'ar' }), { lang: 'fr' });
    const words = one(element, 'blockquote')!;
    expect([words.lang, words.dir, getComputedStyle(words).direction]).to.deep.equal(['ar', 'rtl', 'rtl']);
    const { right } = element.getBoundingClientRect();
    expect(right - words.getBoundingClientRect().right).to.be.below(2);
    expect(partText(element, 'version')).to.equal('Texte original : arabe');
  });

  it('words whose language nobody named are told from their letters', async () => {
    const element = await show({ quotations: [{ id: 'a', text: 'لسنا وحدنا.' }] });
    expect([one(element, 'blockquote')!.lang, one(element, 'blockquote')!.dir]).to.deep.equal(['', 'auto']);
    expect(partTexts(element, 'version')).to.deep.equal([]);
  });

  it('a plain name is of no language', async () => {
    const element = await show(uclg, { src: '#sabartes-1', lang: 'en' });
    expect(one(element, '[part~="name"] [lang]')).to.equal(null);
    expect(all(element, '.note')).to.deep.equal([]);
  });
});
