import { all, content, one, quoteOf, rendered, seen, show } from './fixtures/quotes.js';
import { uclg } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

const source = 'https://www.example.org/seminar';

/** A person, their body, and the session in which they spoke. */
const whole = content(
  {
    creator: 'saiz',
    affiliations: [{ roleName: 'secretary general', organization: 'uclg' }],
    isPartOf: 'day',
    citation: source,
  },
  {
    people: [{ id: 'saiz', name: 'Emilia Saiz' }],
    organizations: [{ id: 'uclg', name: 'UCLG' }],
    events: [{ id: 'day', kind: 'day', name: 'Window of opportunity', startDate: '2021-02-15' }],
  },
);

for (const { name, show } of rendered)
  describe(`semantics of a quotation ${name}`, () => {
    it('blockquote for words of a person', async () => {
      const element = await show(whole);
      const [words, ...more] = all(element, 'blockquote');
      expect(more).to.deep.equal([]);
      expect(plain(words!.textContent)).to.equal('We are not alone.');
      expect([words!.lang, words!.dir]).to.deep.equal(['en', 'ltr']);
    });

    it('attribution outside the blockquote, after it', async () => {
      const element = await show(whole);
      const words = one(element, 'blockquote')!;
      const attribution = one(element, '[part~="attribution"]')!;
      expect(attribution.parentElement).to.equal(words.parentElement);
      expect(words.previousElementSibling).to.equal(null);
      expect(words.compareDocumentPosition(attribution) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      expect(words.textContent).to.not.contain('Saiz');
    });

    it('cite element kept for works, not people', async () => {
      const element = await show(whole);
      expect(all(element, 'cite').map((node) => plain(node.textContent))).to.deep.equal(['Window of opportunity']);
      expect(one(element, '[part~="name"]')!.closest('cite, blockquote')).to.equal(null);
    });

    it('cite attribute with source URL', async () => {
      expect(one<HTMLQuoteElement>(await show(whole), 'blockquote')!.cite).to.equal(source);
      const without = await show(content({}));
      expect(one(without, 'blockquote')!.hasAttribute('cite')).to.equal(false);
    });

    it('screen-reader verbosity: one named article, no figure, no marks', async () => {
      const element = await show(whole);
      expect(all(element, 'figure, figcaption, [role="group"]')).to.deep.equal([]);
      const article = one(element, 'article')!;
      expect(article.ariaLabel).to.equal('Emilia Saiz');
      expect(seen(element)).to.not.match(/["“”«»]/);
      // Once each.
      expect(seen(element).match(/Emilia Saiz/g)).to.have.lengthOf(1);
    });
  });

describe('marks that are drawn', () => {
  it('have nothing to be read aloud, where the browser knows alternatives', async () => {
    const element = await show(content({ text: 'a “b” c' }));
    for (const [node, pseudo, mark] of [
      ['blockquote p', '::before', '“'],
      ['blockquote p', '::after', '”'],
      ['q', '::before', '‘'],
      ['q', '::after', '’'],
    ] as const) {
      const drawn = getComputedStyle(one(element, node)!, pseudo).content;
      expect(drawn).to.contain(mark);
      if (CSS.supports('content', `'x' / ''`)) expect(drawn).to.match(/\/ ["']{2}$/);
    }
  });

  it('are the outer ones, whatever the page left open', async () => {
    const style = document.createElement('style');
    style.textContent = '.unfinished::before { content: open-quote; }';
    const unfinished = document.createElement('p');
    unfinished.className = 'unfinished';
    const width = async () => {
      const element = await show(content({ text: { fr: 'M' }, inLanguage: 'fr' }));
      const paragraph = one(element, 'blockquote p')!;
      paragraph.style.inlineSize = 'fit-content';
      return paragraph.getBoundingClientRect().width;
    };
    const before = await width();
    document.body.prepend(style, unfinished);
    try {
      expect(await width()).to.be.closeTo(before, 0.5);
    } finally {
      style.remove();
      unfinished.remove();
    }
  });
});

describe('a collection', () => {
  it('is a list of quotations, each with its own name', async () => {
    const element = await show(uclg, { src: '#uclg-2021-day-1' });
    const list = one(element, '[part~="quotes"]')!;
    expect(list.getAttribute('role')).to.equal('list');
    expect([...list.children].map((item) => item.firstElementChild!.localName)).to.deep.equal(Array(4).fill('article'));
    expect(quoteOf(element, 'sabartes-1').ariaLabel).to.equal('Antònia Sabartés');
  });

  it('leaves a speaker unnamed who is unknown', async () => {
    const element = await show(content({}));
    expect(one(element, 'article')!.hasAttribute('aria-label')).to.equal(false);
  });
});
