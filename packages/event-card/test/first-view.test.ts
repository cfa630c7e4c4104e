import { content, control, one, place, renderedCards, seen, textOf } from './fixtures/cards.js';
import { ledForum, session } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

describe('the first view', () => {
  // First in its file: the details of a page are loaded once.
  it('stands before the details are there', async () => {
    const views: string[] = [];
    const observer = new MutationObserver(([change]) => {
      const root = change!.target.getRootNode() as ShadowRoot;
      const heading = root.querySelector('.heading');
      if (heading) views.push(`${plain(heading.textContent)}, details: ${!!root.querySelector('.body')}`);
    });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      observer.observe(root, { childList: true, subtree: true });
      return root;
    };
    const card = await place('ess-event-card', { 'data-content': JSON.stringify(content({ name: 'Quick' })) });
    Element.prototype.attachShadow = attach;
    while (!one(card, '.body')) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(views[0]).to.equal('Quick, details: false');
    expect(views.at(-1)).to.equal('Quick, details: true');
  });
});

for (const { name, show } of renderedCards) {
  describe(`the card ${name}`, () => {
    it('title, summary, image, place', async () => {
      const card = await show(
        content(
          {
            name: 'World Forum',
            abstract: 'First paragraph.\n\nSecond paragraph.',
            image: {
              url: new URL('./fixtures/picture.svg', import.meta.url).href,
              description: 'The hall',
              width: 300,
              height: 200,
              credit: 'Photo: GSEF',
            },
            location: [{ type: 'Place', place: 'cordoba' }],
            kind: 'session',
            identifier: '2.3.2',
          },
          { places: [{ id: 'cordoba', name: 'Córdoba', addressCountry: 'AR', address: 'Centro Cívico' }] },
        ),
      );
      expect(textOf(one(card, 'h3'))).to.equal('World Forum');
      expect(textOf(one(card, '[part~="eyebrow"]'))).to.equal('Session 2.3.2');
      expect([...one(card, '[part~="abstract"]')!.children].map((node) => plain(node.textContent))).to.deep.equal([
        'First paragraph.',
        'Second paragraph.',
      ]);
      const image = one<HTMLImageElement>(card, 'img')!;
      expect([image.alt, image.width > 0, image.height > 0]).to.deep.equal(['The hall', true, true]);
      expect(seen(card)).to.contain('Photo: GSEF');
      expect(textOf(one(card, '[part~="where"]'))).to.equal('Córdoba Centro Cívico Argentina');
    });

    it('says to which larger event it belongs', async () => {
      const card = await show(ledForum, { src: session });
      expect(textOf(one(card, '[part~="eyebrow"]'))).to.equal(
        'Session 2.3.2 5th World Forum of Local Economic Development',
      );
    });

    it('leads to the event’s own page, else to where the children lead', async () => {
      const own = await show(
        content({ url: 'https://example.org/forum' }),
        {},
        '<a href="https://host.example/">…</a>',
      );
      expect(control(own, 'Forum')!.href).to.equal('https://example.org/forum');
      const host = await show(content({}), {}, '<a href="https://host.example/forum">…</a>');
      expect(control(host, 'Forum')!.href).to.equal('https://host.example/forum');
      const neither = await show(content({}));
      expect(one(neither, '.heading a')).to.equal(null);
    });

    it('writes the heading at the level asked for, never as the page’s own', async () => {
      for (const [level, expected] of [
        ['2', 'H2'],
        ['6', 'H6'],
        ['1', 'H3'],
        ['big', 'H3'],
      ]) {
        const card = await show(content({}), { 'heading-level': level });
        expect(one(card, '.heading')!.tagName, level).to.equal(expected);
      }
    });

    it('loads images from its own origins only, unless told otherwise', async () => {
      const abroad = content({ image: { url: 'https://images.example/1.png', description: 'Far away' } });
      expect(one(await show(abroad), 'img')).to.equal(null);
      const card = await show(abroad, { images: 'any' });
      expect(one<HTMLImageElement>(card, 'img')!.src).to.equal('https://images.example/1.png');
    });
  });
}
