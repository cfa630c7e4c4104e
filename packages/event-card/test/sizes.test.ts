import type { EssEventCard, EssEventList } from '../src/index.js';
import { all, content, one, place, ready, seen, showList, textOf } from './fixtures/cards.js';
import { essfi, ledForum, session } from './fixtures/samples.js';
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

const led = (attributes = {}) =>
  place('ess-event-card', { src: session, 'data-content': JSON.stringify(ledForum), ...attributes }).then(ready);

const long = content({
  name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  abstract: `https://example.org/${'a-very-long-address'.repeat(8)}`,
  location: [{ type: 'Place', name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' }],
  documents: [{ name: 'x'.repeat(120), url: 'https://example.org/' }],
  participants: [{ label: 'y'.repeat(90), roles: ['speaker'] }],
});

for (const width of [280, 480, 1100])
  describe(`in a container of ${width} px`, () => {
    for (const lang of ['fr', 'ar'])
      for (const variant of [undefined, 'compact'])
        it(`a card${variant ? ` (${variant})` : ''} in ${lang} has no overflow`, async () => {
          const card = await within(width, await led({ lang, variant }));
          for (const disclosure of all<HTMLDetailsElement>(card, 'details')) disclosure.open = true;
          expect(card.getBoundingClientRect().width).to.equal(width);
          expect(overflowing(card)).to.deep.equal([]);
        });

    it('long words and addresses have no overflow', async () => {
      const card = await ready(await place('ess-event-card', { 'data-content': JSON.stringify(long) }));
      expect(overflowing(await within(width, card))).to.deep.equal([]);
    });

    it('a list has no overflow', async () => {
      const list = await within(width, await showList(essfi, { lang: 'fr', kinds: 'webinar' }));
      expect(overflowing(list)).to.deep.equal([]);
      for (const card of all<EssEventCard>(list, 'ess-event-card')) expect(overflowing(card)).to.deep.equal([]);
    });
  });

describe('layout', () => {
  const top = (card: EssEventCard, part: string) => one(card, `[part~="${part}"]`)!.getBoundingClientRect().top;

  it('is one column in a sidebar, and has the time beside the rest at full width', async () => {
    const narrow = await within(280, await led());
    expect(top(narrow, 'when')).to.be.above(top(narrow, 'heading'));
    const wide = await within(1100, await led());
    expect(top(wide, 'when')).to.be.below(top(wide, 'facts'));
    const [when, heading] = ['when', 'heading'].map((part) => one(wide, `[part~="${part}"]`)!.getBoundingClientRect());
    expect(when!.right).to.be.below(heading!.left);
  });

  it('compact is shorter and leaves out what can be read elsewhere', async () => {
    const [full, compact] = [await led(), await led({ variant: 'compact' })];
    expect(compact.offsetHeight).to.be.below(full.offsetHeight / 2);
    expect(seen(compact)).to.contain('Integrated territorial systems').and.to.contain('1 June 2021');
    for (const left of ['abstract', 'conflict', 'provenance']) expect(one(compact, `[part~="${left}"]`)).to.equal(null);
    expect(seen(compact)).to.not.contain('Copy link');
  });

  it('does not depend on the root’s font size', async () => {
    const card = await led();
    const size = () => getComputedStyle(one(card, '[part~="facts"]')!).fontSize;
    const before = size();
    document.documentElement.style.fontSize = '62.5%';
    try {
      expect(size()).to.equal(before);
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });
});

if (canEmulate)
  describe('print', () => {
    it('gives the facts without what only a screen can do', async () => {
      const card = await led();
      await emulate({ media: 'print' });
      const text = seen(card);
      for (const fact of [
        'Integrated territorial systems',
        '1 June 2021',
        'Zoom',
        'City of Praia',
        'file not available',
      ])
        expect(text).to.contain(fact);
      expect(text).to.not.match(/Copy link|Add to calendar/);
      expect(one(card, '[part~="actions"]')!.getClientRects()).to.have.lengthOf(0);
    });

    it('leaves out the filters of a list', async () => {
      const list = await showList(essfi, { lang: 'en', kinds: 'webinar' });
      await emulate({ media: 'print' });
      expect(one(list, '[part~="filters"]')!.getClientRects()).to.have.lengthOf(0);
      expect(one(list, '[part~="cards"]')!.getClientRects()).to.have.lengthOf(1);
    });
  });

describe('cards of a list', () => {
  const lastLines = (list: EssEventList) =>
    all<EssEventCard>(list, 'ess-event-card').map(
      (card) => getComputedStyle(one(card, '[part~="card"]')!).borderBlockEndWidth,
    );

  it('end with a line in one column, and without one side by side, where they are of unequal height', async () => {
    const list = await showList(essfi);
    await within(480, list);
    expect(new Set(lastLines(list))).to.deep.equal(new Set(['1px']));
    await within(1100, list);
    expect(new Set(lastLines(list))).to.deep.equal(new Set(['0px']));
  });
});
