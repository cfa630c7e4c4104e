import type { EssSpeakerQuote } from '../src/index.js';
import { control, focusedId, ids, one, partText, rendered, seenIds, show, words } from './fixtures/quotes.js';
import { uclg } from './fixtures/samples.js';
import { until } from '@ess-kit/tooling/browser/time.js';
import { placeAfter } from '../src/collection/pager.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { canEmulate, click, emulate, frame, press } from '@ess-kit/tooling/browser/commands.js';

const day = { src: '#uclg-2021-day-1', reading: true };
const order = ['saiz-1', 'vrbanovic-1', 'de-la-varga-1', 'sabartes-1'];

const button = (element: Element, name: string) => control<HTMLButtonElement>(element, name)!;
const status = (element: Element) => plain(one(element, '[role="status"]')!.textContent);
const focused = ({ shadowRoot }: EssSpeakerQuote) => plain(shadowRoot!.activeElement?.textContent);

for (const { name, show } of rendered)
  describe(`next and previous ${name}`, () => {
    it('next/previous without auto-rotation: one at a time, all in the page', async () => {
      const element = await show(uclg, day);
      expect(ids(element)).to.deep.equal(order);
      expect(seenIds(element)).to.deep.equal(['saiz-1']);
      expect(partText(element, 'position')).to.equal('1 of 4');
      await click(button(element, 'Next'));
      await element.updateComplete;
      expect(seenIds(element)).to.deep.equal(['vrbanovic-1']);
      expect(partText(element, 'position')).to.equal('2 of 4');
      expect(status(element)).to.equal('2 of 4: Berry Vrbanovic');
      expect(focused(element)).to.equal('Next');
      await click(button(element, 'Previous'));
      await element.updateComplete;
      expect(seenIds(element)).to.deep.equal(['saiz-1']);
    });
  });

describe('reading', () => {
  it('has buttons that say what they do, in a group that says where one is', async () => {
    const element = await show(uclg, { ...day, lang: 'fr' });
    const group = one(element, '[part~="pager"]')!;
    expect(group.getAttribute('role')).to.equal('group');
    expect(plain(one(element, `#${group.getAttribute('aria-labelledby')!}`)!.textContent)).to.equal('1 sur 4');
    expect([...group.querySelectorAll('button')].map((node) => plain(node.textContent))).to.deep.equal([
      'Précédente',
      'Suivante',
    ]);
  });

  it('ends at both ends, without losing the focus', async () => {
    const element = await show(uclg, day);
    const [back, forth] = [button(element, 'Previous'), button(element, 'Next')];
    expect([back.ariaDisabled, forth.ariaDisabled]).to.deep.equal(['true', 'false']);
    await click(back);
    await element.updateComplete;
    expect(seenIds(element)).to.deep.equal(['saiz-1']);
    for (let clicks = 0; clicks < 5; clicks++) await click(forth);
    await element.updateComplete;
    expect(seenIds(element)).to.deep.equal(['sabartes-1']);
    expect([back.ariaDisabled, forth.ariaDisabled]).to.deep.equal(['false', 'true']);
    expect(element.shadowRoot!.activeElement).to.equal(forth);
  });

  it('goes on by arrow keys while its controls have the focus', async () => {
    const element = await show(uclg, day);
    button(element, 'Next').focus();
    const seenAfter = async (key: string) => {
      await press(key);
      await element.updateComplete;
      return seenIds(element)[0];
    };
    expect(await seenAfter('ArrowRight')).to.equal('vrbanovic-1');
    expect(await seenAfter('End')).to.equal('sabartes-1');
    expect(await seenAfter('ArrowLeft')).to.equal('de-la-varga-1');
    expect(await seenAfter('Home')).to.equal('saiz-1');
    expect(focused(element)).to.equal('Next');
    control(element, 'Copy quotation')!.focus();
    expect(await seenAfter('ArrowRight')).to.equal('saiz-1');
  });

  it('goes the other way where reading does', async () => {
    const element = await show(uclg, { ...day, lang: 'ar' });
    expect(partText(element, 'position')).to.equal('1 من 4');
    button(element, 'التالي').focus();
    await press('ArrowLeft');
    await element.updateComplete;
    expect(seenIds(element)).to.deep.equal(['vrbanovic-1']);
    const [back, forth] = ['السابق', 'التالي'].map((name) => button(element, name).getBoundingClientRect());
    expect(back!.left).to.be.above(forth!.right);
  });

  it('leaves keys alone that are not its own', () => {
    expect(placeAfter('ArrowRight', 0, 3, 'ltr')).to.equal(1);
    expect(placeAfter('ArrowRight', 2, 3, 'ltr')).to.equal(undefined);
    expect(placeAfter('ArrowRight', 1, 3, 'rtl')).to.equal(0);
    expect(placeAfter('Home', 0, 3, 'ltr')).to.equal(undefined);
    for (const key of ['ArrowDown', 'a', 'Enter', 'constructor', '__proto__'])
      expect(placeAfter(key, 1, 3, 'ltr'), key).to.equal(undefined);
  });

  it('begins again where a choice leaves out what was read', async () => {
    const element = await show(uclg, { reading: true });
    button(element, 'Next').focus();
    await press('End');
    const select = one<HTMLSelectElement>(element, 'select')!;
    select.value = 'billy-cobbett';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    // What was skipped in drawing is drawn with the next frame.
    await frame();
    expect(seenIds(element)).to.deep.equal(['cobbett-1']);
    expect(partText(element, 'position')).to.equal('1 of 2');
  });

  it('is led to by a link', async () => {
    const element = await show(uclg, { reading: true });
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#ess=brick-1';
    await changed;
    await until(() => focusedId(element) === 'brick-1');
    expect(seenIds(element)).to.deep.equal(['brick-1']);
    expect(partText(element, 'position')).to.equal('27 of 29');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is led to by a search in the page, where browsers search in what is not shown', async () => {
    const element = await show(uclg, day);
    const hidden = one(element, '[data-id="sabartes-1"]')!.closest('li')!;
    expect(hidden.hasAttribute('hidden')).to.equal(true);
    hidden.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    await frame();
    expect(seenIds(element)).to.deep.equal(['sabartes-1']);
  });

  it('never goes on by itself, and takes no room for what is not read', async () => {
    const element = await show(uclg, { reading: true, 'no-filters': true });
    const alone = await show(uclg, { src: '#saiz-1' });
    expect(element.offsetHeight).to.be.below(alone.offsetHeight + 200);
    expect(words(element)).to.have.lengthOf(29);
  });

  it('shows a quotation as large as alone', async () => {
    const element = await show(uclg, day);
    const alone = await show(uclg, { src: '#saiz-1' });
    const size = (root: Element) => getComputedStyle(one(root, 'blockquote')!).fontSize;
    expect(size(element)).to.equal(size(alone));
  });

  if (canEmulate)
    it('prints all of them, without its controls', async () => {
      const element = await show(uclg, day);
      await emulate({ media: 'print' });
      expect(seenIds(element)).to.deep.equal(order);
      expect(one(element, '[part~="pager"]')!.getClientRects()).to.have.lengthOf(0);
    });
});
