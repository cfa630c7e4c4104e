import type { Quotation } from '@ess-kit/content';
import { all, content, control, one, partText, partTexts, rendered, seen, show, words } from './fixtures/quotes.js';
import { uclg } from './fixtures/samples.js';
import { shownOf, versionsOf } from '../src/view/versions.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { click } from '@ess-kit/tooling/browser/commands.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';

/** Said in French, and translated. */
const spoken: Partial<Quotation> = {
  text: { fr: 'Nous ne sommes pas seuls.', en: 'We are not alone.', es: 'No estamos solos.' },
  inLanguage: 'fr',
  translations: { en: 'human', es: 'machine' },
  translator: 'ESS Kit',
};

const languages = (element: Element) => all(element, 'blockquote').map(({ lang, dir }) => `${lang} ${dir}`);

for (const { name, show } of rendered)
  describe(`original and translation ${name}`, () => {
    it('original + translation, who translated', async () => {
      const element = await show(content(spoken));
      expect(words(element)).to.deep.equal(['We are not alone.']);
      expect(languages(element)).to.deep.equal(['en ltr']);
      expect(partText(element, 'version')).to.equal('Translated from French: ESS Kit Show original');
      await click(control(element, 'Show original')!);
      await element.updateComplete;
      expect(words(element)).to.deep.equal(['Nous ne sommes pas seuls.']);
      expect(languages(element)).to.deep.equal(['fr ltr']);
      expect(partText(element, 'version')).to.equal('Original: French Show translation');
      await click(control(element, 'Show translation')!);
      await element.updateComplete;
      expect(words(element)).to.deep.equal(['We are not alone.']);
    });

    it('a machine’s translation is said to be one', async () => {
      const element = await show(content(spoken), { lang: 'es' });
      expect(partText(element, 'version')).to.equal('Traducción automática del francés: ESS Kit Ver el original');
    });

    it('the original first, on demand', async () => {
      const element = await show(content(spoken), { show: 'original' });
      expect(words(element)).to.deep.equal(['Nous ne sommes pas seuls.']);
      await click(control(element, 'Show translation')!);
      await element.updateComplete;
      expect(words(element)).to.deep.equal(['We are not alone.']);
    });

    it('both, on demand, each with its language, marks and label', async () => {
      const element = await show(content({ ...spoken, text: { fr: 'Voilà.', ar: 'ها هو ذا.' } }), {
        show: 'both',
        lang: 'ar',
      });
      expect(words(element)).to.deep.equal(['ها هو ذا.', 'Voilà.']);
      expect(languages(element)).to.deep.equal(['ar rtl', 'fr ltr']);
      expect(partTexts(element, 'version')).to.deep.equal(['ترجمة عن الفرنسية: ESS Kit', 'النص الأصلي: الفرنسية']);
      expect(all(element, 'button').map((button) => plain(button.textContent))).to.not.include('عرض النص الأصلي');
    });

    it('without a translation, the original with its language named, once', async () => {
      const element = await show(content(spoken), { lang: 'pt' });
      expect(words(element)).to.deep.equal(['Nous ne sommes pas seuls.']);
      expect(partText(element, 'version')).to.equal('Texto original: francês');
      expect(seen(element).match(/francês/g)).to.have.lengthOf(1);
      expect(one(element, '.note')).to.equal(null);
    });

    it('in the language of the interface, nothing is said of languages', async () => {
      const element = await show(content(spoken), { lang: 'fr' });
      expect(one(element, '[part~="version"]')).to.equal(null);
      expect(one(element, '.note')).to.equal(null);
    });
  });

describe('versions on a page', () => {
  it('stand side by side where there is room, one below the other where there is none', async () => {
    const element = await show(content(spoken), { show: 'both' });
    const places = () => all(element, 'blockquote').map((node) => node.getBoundingClientRect());
    const box = element.parentElement!;
    box.style.inlineSize = '760px';
    const [left, right] = places();
    expect([right!.top, right!.left > left!.right - 1]).to.deep.equal([left!.top, true]);
    box.style.inlineSize = '400px';
    const [above, below] = places();
    expect([below!.left, below!.top > above!.bottom - 1]).to.deep.equal([above!.left, true]);
  });

  it('the button keeps the focus', async () => {
    const element = await show(content(spoken));
    const button = control(element, 'Show original')!;
    button.focus();
    await click(button);
    await element.updateComplete;
    expect(plain(element.shadowRoot!.activeElement?.textContent)).to.equal('Show translation');
  });

  it('each quotation of a collection turns for itself', async () => {
    const element = await show(uclg, { src: '#uclg-2021-metropolis-forum-of-regions' });
    const before = words(element);
    await click(all(element, '[part~="version"] button')[1]!);
    await element.updateComplete;
    const [first, second] = words(element);
    expect(first).to.equal(before[0]);
    expect(second).to.match(/^Un chemin difficile/);
  });

  it('a collection says once in which languages it is', async () => {
    const element = await show(uclg, { src: '#uclg-2021-day-1', lang: 'pt' });
    expect(partTexts(element, 'version')).to.deep.equal([]);
    expect(all(element, '.note').map((node) => plain(node.textContent))).to.have.lengthOf(1);
    expect(plain(one(element, '.note')!.textContent)).to.match(/francês/);
  });

  it('a translation whose original is lost names the language that was spoken', async () => {
    const element = await show(content({ text: { en: 'There.' }, inLanguage: 'fr', translations: { en: 'human' } }));
    expect(partTexts(element, 'version')).to.deep.equal(['Translated from French']);
  });

  it('a language that the reader chose is not said to be the only one', async () => {
    const element = await show(content({ ...spoken }), { 'in-language': 'es', collection: true });
    expect(words(element)).to.deep.equal(['No estamos solos.']);
    expect(all(element, '.note')).to.deep.equal([]);
  });

  it('follow the language of the page', async () => {
    const element = await show(content(spoken), { lang: 'es' });
    expect(words(element)).to.deep.equal(['No estamos solos.']);
    element.lang = 'fr';
    await untilChanged(element, () => words(element)[0] === 'Nous ne sommes pas seuls.');
  });
});

describe('which versions there are', () => {
  const of = (facts: Partial<Quotation>, wanted: readonly string[], rest = {}) => {
    const document = content(facts, rest);
    return versionsOf(document, document.quotations![0]!, wanted).map(
      ({ language, made }) => `${language}: ${made ?? 'unknown'}`,
    );
  };

  it('the reader’s first, then the original', () => {
    expect(of(spoken, ['en'])).to.deep.equal(['en: human', 'fr: original']);
    expect(of(spoken, ['es-MX', 'es'])).to.deep.equal(['es: machine', 'fr: original']);
    expect(of(spoken, ['fr-CA'])).to.deep.equal(['fr: original']);
    expect(of(spoken, ['ar'])).to.deep.equal(['fr: original']);
    expect(of(spoken, ['de', 'en'])).to.deep.equal(['en: human', 'fr: original']);
  });

  it('a translation of which nobody said how it came about', () => {
    expect(of({ ...spoken, translations: undefined }, ['en'])).to.deep.equal(['en: translated', 'fr: original']);
  });

  it('a single text is the original', () => {
    expect(of({ text: { fr: 'Voilà.' } }, ['en'])).to.deep.equal(['fr: original']);
    expect(of({ text: 'Voilà.' }, ['en'], { inLanguage: 'fr' })).to.deep.equal(['fr: original']);
    expect(of({ text: 'Voilà.', inLanguage: 'fr' }, ['en'])).to.deep.equal(['fr: original']);
    expect(of({ text: 'Voilà.' }, ['en'], { inLanguage: undefined })).to.deep.equal([': original']);
  });

  it('where nobody said which language was spoken, none is called the original', () => {
    const text = { fr: 'Voilà.', en: 'There.' };
    expect(of({ text }, ['en'])).to.deep.equal(['en: unknown']);
    expect(of({ text, translations: { en: 'human' } }, ['en'])).to.deep.equal(['en: human', 'fr: original']);
    expect(of({ text }, ['ar'], { fallbackLanguages: ['fr'] })).to.deep.equal(['fr: unknown']);
  });

  it('an original that is lost leaves its translation', () => {
    expect(of({ text: { en: 'There.' }, inLanguage: 'fr' }, ['en'])).to.deep.equal(['en: translated']);
    expect(of({ text: { en: 'There.' }, inLanguage: 'fr' }, ['ar'])).to.deep.equal(['en: translated']);
  });

  it('one stands, or both', () => {
    const versions = [
      { value: 'a', language: 'en', made: 'human' },
      { value: 'b', language: 'fr', made: 'original' },
    ] as const;
    const shown = (...parameters: Parameters<typeof shownOf> extends [unknown, ...infer Rest] ? Rest : never) =>
      shownOf(versions, ...parameters)
        .map(({ value }) => value)
        .join('');
    expect(shown('translation', false)).to.equal('a');
    expect(shown('translation', true)).to.equal('b');
    expect(shown('original', false)).to.equal('b');
    expect(shown('original', true)).to.equal('a');
    expect(shown('both', true)).to.equal('ab');
    expect(shown('nonsense' as 'both', false)).to.equal('a');
  });
});
