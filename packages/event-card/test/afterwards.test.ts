import { all, content, control, factItems, mainLink, one, renderedCards, seen, textOf } from './fixtures/cards.js';
import { ledForum, session } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

const past = { now: '2021-07-01T00:00:00Z' };

for (const { name, show } of renderedCards) {
  describe(`what remains of an event on a card ${name}`, () => {
    it('past state with recordings and documents', async () => {
      const card = await show(
        content({
          startDate: '2021-06-01',
          recordings: [
            { name: 'Film, missing', url: null as unknown as undefined },
            { name: 'Film in Spanish', url: 'https://example.org/film', inLanguage: ['es'], role: 'recording' },
          ],
          documents: [
            {
              name: 'Guide',
              url: 'https://example.org/guide.pdf',
              encodingFormat: 'application/pdf',
              inLanguage: ['fr', 'en'],
              role: 'guidelines',
            },
          ],
        }),
        past,
      );
      expect(seen(card)).to.contain('Past event');
      // The first recording that can be had.
      expect([plain(mainLink(card)!.textContent), mainLink(card)!.href]).to.deep.equal([
        'Watch the recording',
        'https://example.org/film',
      ]);
      expect(factItems(card, 'Recordings')).to.deep.equal([
        'Film, missing file not available',
        'Film in Spanish recording · Spanish',
      ]);
      expect(factItems(card, 'Documents')).to.deep.equal(['Guide guidelines · French and English · PDF']);
      expect(control(card, 'Guide')!.href).to.equal('https://example.org/guide.pdf');
      expect(control(card, 'Add to calendar')).to.equal(undefined);
    });

    it('past state without a recording leads to what comes after', async () => {
      const card = await show(
        content({ startDate: '2021-06-01', links: [{ url: 'https://example.org/report', phase: 'after' }] }),
        past,
      );
      expect([plain(mainLink(card)!.textContent), mainLink(card)!.href]).to.deep.equal([
        'More information',
        'https://example.org/report',
      ]);
    });

    it('missing files as text, not links', async () => {
      const card = await show(ledForum, { src: session });
      expect(factItems(card, 'Documents')).to.deep.equal([
        'Guidelines for Local Governments on Policies for Social and Solidarity Economy guidelines · file not available',
        'Background note file not available',
      ]);
      expect(all(card, 'a').map((link) => textOf(link))).to.not.include('Background note');
    });

    it('where the facts come from, and how the source printed them', async () => {
      const card = await show(ledForum, { src: session });
      const source = control<HTMLElement>(card, 'Source')!;
      expect(seen(card)).to.not.contain('Organisateurs');
      source.click();
      expect(seen(card)).to.contain('As printed: Organisateurs: UNDP, GSEF, UNRISD, UNTFSSSE');
      expect(one(card, 'q')!.lang).to.equal('fr');
    });
  });
}
