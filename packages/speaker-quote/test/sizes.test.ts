import { all, content, one, seen, show, textOf, type Attributes } from './fixtures/quotes.js';
import { changed, uclg } from './fixtures/samples.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { canEmulate, emulate, resize } from '@ess-kit/tooling/browser/commands.js';

/** A box of this width around an element that stands in it. */
async function within<E extends HTMLElement>(width: number, element: E): Promise<E> {
  await resize(Math.max(width + 100, 400), 900);
  element.parentElement!.style.width = `${width}px`;
  element.parentElement!.style.margin = '0';
  return element;
}

/** Where a node and the text in it stand. */
function* boxesOf(node: HTMLElement) {
  yield* node.getClientRects();
  const range = document.createRange();
  for (const child of node.childNodes) {
    if (child.nodeType !== Node.TEXT_NODE) continue;
    range.selectNodeContents(child);
    yield* range.getClientRects();
  }
}

/** Nodes that stick out of the element. */
function overflowing(element: HTMLElement) {
  const { left, right } = element.getBoundingClientRect();
  return all(element, '.shell *')
    .filter((node) => [...boxesOf(node)].some((box) => box.right > right + 1 || box.left < left - 1))
    .map((node) => `${node.localName}.${node.className}: ${textOf(node)!.slice(0, 40)}`);
}

const states: Record<string, readonly [unknown, Attributes]> = {
  'one quotation': [uclg, { src: '#alfelor-1' }],
  'both versions': [uclg, { src: '#alfelor-1', show: 'both', lang: 'en' }],
  'a collection': [uclg, {}],
  reading: [uclg, { reading: true }],
  'long words': [
    changed('alfelor-1', {
      text: { fr: `Anticonstitutionnellement${'x'.repeat(120)} “${'y'.repeat(90)}”` },
      creatorLabel: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      affiliations: [{ roleName: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2) }],
      translator: 'z'.repeat(90),
    }),
    { src: '#alfelor-1' },
  ],
};

for (const width of [280, 480, 1100])
  describe(`in a container of ${width} px`, () => {
    for (const lang of ['fr', 'ar'])
      for (const [state, [document, attributes]] of Object.entries(states))
        it(`${state} in ${lang}: no overflow`, async () => {
          const element = await within(width, await show(document, { lang, ...attributes }));
          for (const disclosure of all<HTMLDetailsElement>(element, 'details')) disclosure.open = true;
          expect(element.getBoundingClientRect().width).to.equal(width);
          expect(overflowing(element)).to.deep.equal([]);
        });
  });

describe('layout', () => {
  const place = (element: Element, selector: string) => one(element, selector)!.getBoundingClientRect();

  it('the opening mark hangs before the words where there is room', async () => {
    const element = await within(480, await show(uclg, { src: '#sabartes-1', lang: 'fr' }));
    const text = document.createRange();
    text.selectNodeContents(one(element, 'blockquote > p')!);
    const starts = new Map<number, number>();
    for (const { top, left } of text.getClientRects())
      starts.set(Math.round(top), Math.min(left, starts.get(Math.round(top)) ?? Infinity));
    const lines = [...starts.values()];
    expect(lines.length).to.be.above(2);
    expect(Math.max(...lines) - Math.min(...lines)).to.be.below(3);
    expect(lines[0]).to.be.above(place(element, 'blockquote').left + 8);
    expect(Math.abs(lines[0]! - place(element, '[part~="name"]').left)).to.be.below(3);
  });

  it('in a collection, who said it stands beside it where there is room', async () => {
    const wide = await within(1100, await show(uclg, { src: '#uclg-2021-day-1' }));
    expect(place(wide, '[part~="attribution"]').right).to.be.below(place(wide, 'blockquote').left);
    expect(place(wide, '[part~="attribution"]').top).to.equal(place(wide, 'blockquote').top);
    const narrow = await within(280, wide);
    expect(place(narrow, '[part~="attribution"]').top).to.be.above(place(narrow, 'blockquote').bottom);
  });

  it('does not depend on the root’s font size', async () => {
    const element = await show(uclg, { src: '#sabartes-1' });
    const size = () => getComputedStyle(one(element, 'blockquote')!).fontSize;
    const before = size();
    document.documentElement.style.fontSize = '62.5%';
    try {
      expect(size()).to.equal(before);
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('takes the page’s font, and the heading’s for what was said', async () => {
    const element = await show(content({ creatorLabel: 'Fakhri' }), {
      style: '--ess-heading-font: Georgia; font-family: Courier',
    });
    const font = (selector: string) => getComputedStyle(one(element, selector)!).fontFamily;
    expect([font('blockquote'), font('[part~="name"]')]).to.deep.equal(['Georgia', 'Courier']);
  });

  /** A colour as it is painted: a browser tells one that was computed in the space in which it was. */
  const painted = (colour: string) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };

  it('draws its marks in the accent', async () => {
    const element = await show(content({}), { style: '--ess-accent: rgb(176, 65, 62)' });
    for (const pseudo of ['::before', '::after'])
      expect(painted(getComputedStyle(one(element, 'blockquote > p')!, pseudo).color)).to.deep.equal([176, 65, 62]);
  });
});

if (canEmulate)
  describe('print', () => {
    it('gives words and attribution without what only a screen can do', async () => {
      const element = await show(uclg, { src: '#alfelor-1' });
      await emulate({ media: 'print' });
      const text = seen(element);
      for (const fact of [
        'Women are still',
        'Madelaine Alfelor',
        'mayor, City of Iriga',
        'Translated from French',
        '17 February 2021',
      ])
        expect(text).to.contain(fact);
      expect(text).to.not.match(/Copy|Share|Show original/);
    });

    it('gives a whole collection without its choices', async () => {
      const element = await show(uclg, { lang: 'fr' });
      await emulate({ media: 'print' });
      expect(one(element, '[part~="filters"]')!.getClientRects()).to.have.lengthOf(0);
      expect(all(element, 'blockquote').filter((node) => node.getClientRects().length)).to.have.lengthOf(29);
      expect(seen(element)).to.not.match(/Copier|Partager/);
    });
  });

if (canEmulate)
  describe('forced colours', () => {
    it('leave the words and what can be done in the reader’s colours', async () => {
      const element = await show(uclg, { src: '#alfelor-1' });
      await emulate({ forcedColors: 'active' });
      const colour = (node: Element, pseudo?: string) => getComputedStyle(node, pseudo).color;
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.color = 'CanvasText';
      expect(colour(one(element, 'blockquote')!)).to.equal(colour(probe));
      expect(colour(one(element, '[part~="role"]')!)).to.equal(colour(probe));
      probe.remove();
    });
  });
