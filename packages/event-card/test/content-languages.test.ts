import { all, content, factItems, one, renderedCards, seen, showCard, textOf } from './fixtures/cards.js';
import { ledForum, session } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

/** Runs of text in another language than the card's, with how they are marked. */
const foreign = (card: Element) =>
  all(card, '.box [lang]:not(q)').map((node) => [plain(node.textContent), node.lang, node.dir]);

for (const { name, show } of renderedCards) {
  describe(`languages of the content of a card ${name}`, () => {
    it('multilingual content', async () => {
      const names: Record<string, string> = {
        fr: 'Systèmes territoriaux intégrés pour l’ESS',
        en: 'Integrated territorial systems for the SSE',
        es: 'Sistemas territoriales integrados para la ESS',
      };
      for (const [lang, text] of Object.entries(names)) {
        const card = await show(ledForum, { src: session, lang });
        expect(textOf(one(card, 'h3')), lang).to.contain(text);
        expect(
          foreign(card).filter(([, , dir]) => dir),
          lang,
        ).to.deep.equal([]);
        expect(one(card, '.shell')!.lang).to.equal(lang);
      }
    });

    it('multilingual content with fallback, in its own language', async () => {
      const card = await show(ledForum, { src: session, lang: 'pt' });
      expect(textOf(one(card, 'h3'))).to.contain('Systèmes territoriaux');
      expect(foreign(card)[0]).to.deep.equal(['5e Forum mondial sur le développement économique local', 'fr', 'ltr']);
      // Said once, in the reader's language.
      expect(textOf(one(card, '.note'))).to.match(/francês/i);
      expect(all(card, '.note')).to.have.lengthOf(1);
    });

    it('field by field: exact tag, base, fallback languages, any', async () => {
      const document = content(
        {
          name: { 'es-MX': 'Exacto', es: 'Base', fr: 'Repli' },
          abstract: { es: 'Solo base', fr: 'Repli' },
          statusNote: { fr: 'Repli', de: 'Irgendeine' },
          participants: [{ label: { de: 'Irgendeine' }, roles: ['speaker'] }],
        },
        { inLanguage: 'de', fallbackLanguages: ['fr'] },
      );
      const card = await show(document, { lang: 'es-MX' });
      expect(textOf(one(card, 'h3'))).to.equal('Exacto');
      expect(textOf(one(card, '[part~="abstract"]'))).to.equal('Solo base');
      expect(textOf(one(card, '[part~="status"]'))).to.equal('Repli');
      expect(factItems(card, 'Interviene')).to.deep.equal(['Irgendeine']);
      expect(foreign(card).map(([text, lang]) => [text, lang])).to.include.deep.members([
        ['Repli', 'fr'],
        ['Irgendeine', 'de'],
      ]);
    });

    it('a foreign run keeps its own direction', async () => {
      const arabic = 'منتدى الاقتصاد التضامني';
      const card = await show(content({ name: { ar: arabic }, abstract: { ar: arabic } }));
      expect(foreign(card)).to.deep.equal([
        [arabic, 'ar', 'rtl'],
        [arabic, 'ar', 'rtl'],
      ]);
      expect(one(card, 'h3 bdi')).to.not.equal(null);
      expect(getComputedStyle(one(card, '[part~="abstract"] p')!).direction).to.equal('rtl');
      expect(getComputedStyle(one(card, '[part~="card"]')!).direction).to.equal('ltr');
    });

    it('a text whose language nobody named is told from its letters', async () => {
      const card = await show({ events: [{ id: 'a', name: 'منتدى' }] });
      expect(foreign(card)).to.deep.equal([['منتدى', '', 'auto']]);
      expect(one(card, '.note')).to.equal(null);
    });

    it('RTL', async () => {
      const card = await show(ledForum, { src: session, lang: 'ar' });
      const shell = one(card, '.shell')!;
      expect([shell.lang, shell.dir, getComputedStyle(shell).direction]).to.deep.equal(['ar', 'rtl', 'rtl']);
      expect(seen(card)).to.contain('عبر الإنترنت');
      // The rail with the time stands at the right edge, the heading to its left.
      const edgeOf = (part: string) => one(card, `[part~="${part}"]`)!.getBoundingClientRect();
      expect(shell.getBoundingClientRect().right - edgeOf('when').right).to.be.below(2);
      expect(edgeOf('heading').right).to.be.below(edgeOf('when').left);
      const [french] = foreign(card);
      expect(french!.slice(1)).to.deep.equal(['fr', 'ltr']);
    });
  });
}

describe('a card in a page of another direction', () => {
  it('keeps its own', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const card = await showCard(content({}), { lang: 'en' });
      expect(getComputedStyle(one(card, '[part~="card"]')!).direction).to.equal('ltr');
      expect(getComputedStyle(one(card, 'h3')!).textAlign).to.equal('start');
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });
});
