import { all, content, control, one, rendered, show } from './fixtures/quotes.js';
import { quotation, uclg } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { canEmulate, click, emulate, frame } from '@ess-kit/tooling/browser/commands.js';

const long = (quotation('brick-1').text as Record<string, string>)['fr']!;
const brick = { src: '#brick-1', lang: 'fr' };
const rest = (element: Element) => one<HTMLButtonElement>(element, '.rest')!;
const heightOf = (element: Element) => one(element, 'blockquote')!.getBoundingClientRect().height;
const lineOf = (element: Element) => parseFloat(getComputedStyle(one(element, 'blockquote')!).lineHeight);

for (const { name, show } of rendered)
  describe(`long text ${name}`, () => {
    it('long text: balance, clamp with full text in the DOM', async () => {
      const element = await show(uclg, { ...brick, clamp: 3 });
      expect(one(element, 'blockquote > p')!.textContent).to.equal(long);
      expect(heightOf(element) / lineOf(element)).to.be.closeTo(3, 0.3);
      const button = rest(element);
      expect([plain(button.textContent), button.getAttribute('aria-expanded'), button.hidden]).to.deep.equal([
        'Tout afficher',
        'false',
        false,
      ]);
      button.focus();
      await click(button);
      await element.updateComplete;
      expect(heightOf(element) / lineOf(element)).to.be.above(4.5);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(element.shadowRoot!.activeElement).to.equal(button);
      await click(button);
      await element.updateComplete;
      expect(heightOf(element) / lineOf(element)).to.be.closeTo(3, 0.3);
    });

    it('nothing is cut by default', async () => {
      const element = await show(uclg, brick);
      const { scrollHeight, clientHeight } = one(element, 'blockquote')!;
      expect(scrollHeight - clientHeight).to.be.below(lineOf(element) / 3);
      expect(rest(element)).to.equal(null);
    });
  });

describe('a quotation that may be cut', () => {
  it('offers no rest where there is none', async () => {
    const element = await show(content({ text: 'Short.' }), { clamp: 3 });
    expect(rest(element).hidden).to.equal(true);
    expect(control(element, 'Show everything')!.getClientRects()).to.have.lengthOf(0);
  });

  it('offers it when its column becomes narrow, and no longer when it is wide again', async () => {
    const element = await show(content({ text: 'word '.repeat(16) }), { clamp: 3 });
    const box = element.parentElement!;
    box.style.inlineSize = '760px';
    await frame();
    expect(rest(element).hidden).to.equal(true);
    box.style.inlineSize = '200px';
    await frame();
    await frame();
    expect(rest(element).hidden).to.equal(false);
    box.style.inlineSize = '760px';
    await frame();
    await frame();
    expect(rest(element).hidden).to.equal(true);
  });

  it('is cut after several paragraphs as after one', async () => {
    const element = await show(content({ text: 'One.\n\nTwo.\n\nThree.\n\nFour.' }), { clamp: 2 });
    expect(heightOf(element) / lineOf(element)).to.be.closeTo(2, 0.3);
    expect(rest(element).hidden).to.equal(false);
  });

  it('takes any number of lines for the nearest that there is, and none for none', async () => {
    for (const [clamp, lines] of [
      ['1', 2],
      ['99', 12],
      ['4.4', 4],
    ] as const) {
      const element = await show(content({ text: 'a b c\n'.repeat(600) }), { clamp });
      expect(heightOf(element) / lineOf(element), clamp).to.be.closeTo(lines, 0.3);
      element.remove();
    }
    for (const clamp of ['0', '-3', 'many', 'NaN', ''])
      expect(rest(await show(content({}), { clamp })), clamp).to.equal(null);
  });

  it('each of a collection is unfolded for itself', async () => {
    const element = await show(uclg, { src: '#uclg-2021-day-5', lang: 'fr', clamp: 2 });
    const cut = () => all(element, '.clamped').length;
    const before = cut();
    expect(before).to.equal(8);
    await click(all(element, '.rest')[0]!);
    await element.updateComplete;
    expect(cut()).to.equal(7);
  });

  if (canEmulate)
    it('prints whole', async () => {
      const element = await show(uclg, { ...brick, clamp: 2 });
      await emulate({ media: 'print' });
      expect(heightOf(element) / lineOf(element)).to.be.above(4);
      expect(rest(element).getClientRects()).to.have.lengthOf(0);
    });
});

describe('size', () => {
  it('falls with length, and never below the page’s text', async () => {
    const sizes: number[] = [];
    for (const text of ['Short.', 'word '.repeat(40), 'word '.repeat(80)]) {
      const element = await show(content({ text }));
      sizes.push(parseFloat(getComputedStyle(one(element, 'blockquote')!).fontSize));
    }
    expect(sizes[0]).to.be.above(sizes[1]!);
    expect(sizes[1]).to.be.above(sizes[2]!);
    expect(sizes[2]).to.be.above(16);
  });

  it('short lines are balanced', async () => {
    const element = await show(content({ text: 'Short.' }));
    const wrap = getComputedStyle(one(element, 'blockquote')!).getPropertyValue('text-wrap');
    if (CSS.supports('text-wrap', 'balance')) expect(wrap).to.contain('balance');
  });
});
