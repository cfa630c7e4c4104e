import { all, content, one, rendered, show } from './fixtures/quotes.js';
import { quotation, uclg } from './fixtures/samples.js';
import { marksOf, runsOf, written, type Run } from '../src/view/marks.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import fc from 'fast-check';

/** The strings that are drawn before and after a node. */
const drawn = (node: Element) =>
  ['::before', '::after'].map((pseudo) => /^"(.*?)"/.exec(getComputedStyle(node, pseudo).content)?.[1]);

/** What is drawn around a quotation and around one within it, in a language. */
const shown = async (language: string) => {
  const element = await show(content({ text: { [language]: 'a “b” c' }, inLanguage: language }));
  return [...drawn(one(element, 'blockquote > p')!), ...drawn(one(element, 'q')!)];
};

const NARROW = '\u202F';

describe('quotation marks by language', () => {
  const expected: Record<string, readonly string[]> = {
    fr: [`«${NARROW}`, `${NARROW}»`, '“', '”'],
    'fr-CA': [`«${NARROW}`, `${NARROW}»`, '“', '”'],
    en: ['“', '”', '‘', '’'],
    'en-GB': ['“', '”', '‘', '’'],
    es: ['«', '»', '“', '”'],
    pt: ['“', '”', '‘', '’'],
    'pt-BR': ['“', '”', '‘', '’'],
    'pt-PT': ['«', '»', '“', '”'],
    ar: ['«', '»', '”', '“'],
    it: ['«', '»', '“', '”'],
    ca: ['«', '»', '“', '”'],
    de: ['„', '“', '‚', '‘'],
    pl: ['„', '”', '«', '»'],
    ja: ['「', '」', '『', '』'],
    sw: ['“', '”', '‘', '’'],
  };

  for (const [language, marks] of Object.entries(expected))
    it(`in ${language}, drawn as they are copied`, async () => {
      expect(await shown(language)).to.deep.equal(marks);
      expect(marksOf(language)).to.deep.equal(marks);
    });

  it('are those of the words, not of the interface', async () => {
    const element = await show(uclg, { src: '#sabartes-1', lang: 'ar' });
    expect(drawn(one(element, 'blockquote > p')!)).to.deep.equal([`«${NARROW}`, `${NARROW}»`]);
  });
});

describe('nested quotation marks', () => {
  for (const { name, show } of rendered)
    it(`Sabartés, ${name}`, async () => {
      const element = await show(uclg, { src: '#sabartes-1', lang: 'fr' });
      const inner = one(element, 'q')!;
      expect(plain(inner.textContent)).to.equal('symbiose');
      expect(drawn(inner)).to.deep.equal(['“', '”']);
      expect(one(element, 'blockquote')!.textContent).to.not.match(/[“”«»"]/);
    });

  it('take turns at every depth', async () => {
    const element = await show(content({ text: 'a “b “c “d” c” b” a' }));
    expect(all(element, 'q').map(drawn)).to.deep.equal([
      ['‘', '’'],
      ['“', '”'],
      ['‘', '’'],
    ]);
    expect(written('a “b “c “d” c” b” a', 'en')).to.equal('“a ‘b “c ‘d’ c” b’ a”');
  });

  it('without a partner are text', async () => {
    for (const text of ['a “ b', 'a ” b', '” a “', 'a “b” c ” d', '“ a “b”']) {
      const element = await show(content({ text }));
      const count = (marks: string) => marks.match(/[“”]/g)!.length;
      expect(count(text) - count(one(element, 'blockquote')!.textContent), text).to.equal(2 * all(element, 'q').length);
    }
  });
});

describe('narrow no-break spaces', () => {
  it('stand inside French marks, so that no mark begins or ends a line alone', async () => {
    const [open, close] = await shown('fr');
    expect([open!.at(-1), close![0]]).to.deep.equal([NARROW, NARROW]);
  });

  it('of the content stay as they are', async () => {
    const text = (quotation('elong-mbassi-1').text as Record<string, string>)['fr']!;
    expect(text).to.contain(`${NARROW};`);
    const element = await show(uclg, { src: '#elong-mbassi-1', lang: 'fr' });
    expect(one(element, 'blockquote > p')!.textContent).to.equal(text);
  });
});

describe('ellipsis and editorial insertion marks', () => {
  it('are kept, and told from the words', async () => {
    const element = await show(content({ text: 'They [the mayors] said… […] and went [...].' }));
    expect(one(element, 'blockquote > p')!.textContent).to.equal('They [the mayors] said… […] and went [...].');
    const marked = all(element, '.editorial');
    expect(marked.map((node) => node.textContent)).to.deep.equal(['[the mayors]', '[…]', '[...]']);
    expect(getComputedStyle(marked[0]!).color).to.not.equal(getComputedStyle(marked[0]!.parentElement!).color);
  });
});

describe('paragraphs', () => {
  it('are kept, between one pair of marks', async () => {
    const element = await show(content({ text: 'First “one”.\n\nSecond.\n \nThird.' }));
    const paragraphs = all(element, 'blockquote > p');
    expect(paragraphs.map((node) => plain(node.textContent))).to.deep.equal(['First one.', 'Second.', 'Third.']);
    expect(paragraphs.map(drawn)).to.deep.equal([
      ['“', undefined],
      [undefined, undefined],
      [undefined, '”'],
    ]);
  });
});

/** The text from which runs came. */
const sourceOf = (runs: readonly Run[]): string =>
  runs
    .map((run) => (typeof run === 'string' ? run : 'quoted' in run ? `“${sourceOf(run.quoted)}”` : run.editorial))
    .join('');

const depthOf = (runs: readonly Run[]): number =>
  Math.max(0, ...runs.map((run) => (typeof run !== 'string' && 'quoted' in run ? 1 + depthOf(run.quoted) : 0)));

describe('any text', () => {
  const texts = fc.string({ unit: fc.constantFrom('“', '”', '[', ']', '…', 'a', ' ', '\n'), maxLength: 60 });

  it('loses nothing by being split', () => {
    fc.assert(fc.property(texts, (text) => sourceOf(runsOf(text)) === text));
  });

  it('has no two pieces of words beside each other, and no more levels than are told apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tidy = (runs: readonly Run[]): boolean =>
          runs.every((run, place) =>
            typeof run !== 'string'
              ? !('quoted' in run) || tidy(run.quoted)
              : run !== '' && typeof runs[place - 1] !== 'string',
          );
        return tidy(runsOf(text)) && depthOf(runsOf(text)) <= 3;
      }),
    );
  });

  it('is written between the marks of its language', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('fr', 'en', 'ar', 'de', 'xx'), (text, language) => {
        const [open, close] = marksOf(language);
        const copy = written(text, language);
        return copy.startsWith(open) && copy.endsWith(close);
      }),
    );
  });

  it('of a hundred thousand marks is split in no time', () => {
    for (const text of ['“'.repeat(100_000), '”'.repeat(100_000), '“”'.repeat(50_000), '['.repeat(100_000)])
      expect(sourceOf(runsOf(text))).to.equal(text);
    expect(depthOf(runsOf('“'.repeat(50_000) + '”'.repeat(50_000)))).to.equal(3);
  });
});
