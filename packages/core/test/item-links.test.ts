import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import fc from 'fast-check';
import { itemLink, parseItemLink } from '../src/links/item-links.js';
import { defineNote } from './fixtures/define-note.js';
import { content, note, notes } from './fixtures/note.js';
import { aWhile, until } from './fixtures/seen.js';
import './fixtures/surroundings.js';
import { complete } from './fixtures/told.js';

const tag = defineNote();
const document_ = notes(note, { id: 'dakar', name: 'Forum de Dakar' }, { id: 'a~b.c_d-1', name: 'Atelier' });
const markup = (id: string) => `<${tag} lang="fr" src="#${id}" ${content(document_)}></${tag}>`;

const headingOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.heading')!;
const hasFocus = (element: Element) =>
  document.activeElement === element && element.shadowRoot!.activeElement === headingOf(element);

/** Follows a link on this page. */
async function go(fragment: string) {
  const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await followed;
}

describe('a fragment', () => {
  for (const [fragment, id, state] of [
    ['#ess=led-1', 'led-1', ''],
    ['ess=led-1', 'led-1', ''],
    ['#ess=led-1&day=2021-06-01&q=eau', 'led-1', 'day=2021-06-01&q=eau'],
    ['#ess=a~b.c_d-1', 'a~b.c_d-1', ''],
    ['#ess=r%C3%A9seau%20%23%261', 'réseau #&1', ''],
    ['#q=eau&ess=led-1', 'led-1', 'q=eau'],
    ['#ess=100%', '100%', ''],
  ] as const)
    it(`${fragment} leads to ${id}`, () => {
      const link = parseItemLink(fragment)!;
      expect(link.id).to.equal(id);
      expect(link.state.toString()).to.equal(state);
    });

  for (const fragment of [
    ...['', '#', '#programme', '#/agenda/12', '#essential=1', '#my-ess=1', '#ess', '#ess=', '#/route?ess=1'],
    ...['#:~:text=ess', '#top&mess=1', '#!ess=1'],
  ])
    it(`${fragment || 'nothing'} is not ours`, () => {
      expect(parseItemLink(fragment)).to.equal(undefined);
    });

  it('of an item’s link gives the item back, whatever its id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (id) => {
        fc.pre(id.isWellFormed());
        const link = itemLink(id, 'https://example.org/fr/agenda?page=2#old');
        expect(link.startsWith('https://example.org/fr/agenda?page=2#ess=')).to.equal(true);
        expect(parseItemLink(new URL(link).hash)!.id).to.equal(id);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fragment) => void parseItemLink(fragment)),
      { numRuns: 500 },
    );
  });
});

describe('a link to an item', () => {
  it('that the page was opened with leads to its heading', async () => {
    await go('ess=lome');
    const element = await fixture(markup('lome'));
    await until(() => hasFocus(element));
  });

  it('that is followed later leads to the element that shows it, on the screen', async () => {
    const box = await fixture(
      `<div>${markup('lome')}<div style="height: 3000px"></div>${markup('dakar')}<div style="height: 3000px"></div></div>`,
    );
    const [one, two] = [...box.querySelectorAll(tag)] as [Element, Element];
    await Promise.all([complete(one), complete(two)]);
    expect(document.activeElement!.localName).to.equal('body');
    await go('ess=dakar');
    await until(() => hasFocus(two));
    const { top } = headingOf(two).getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
    await go('ess=lome');
    await until(() => hasFocus(one));
    expect(headingOf(one).getBoundingClientRect().top).to.be.within(0, innerHeight / 2);
    scrollTo(0, 0);
  });

  it('may be encoded', async () => {
    const element = await fixture(markup('a~b.c_d-1'));
    await complete(element);
    await go('ess=a%7Eb%2Ec_d%2D1');
    await until(() => hasFocus(element));
  });

  it('shows no ring to readers who point', async () => {
    const element = await fixture(markup('lome'));
    await complete(element);
    headingOf(element).focus();
    expect(headingOf(element).tabIndex).to.equal(-1);
    expect(getComputedStyle(headingOf(element)).outlineStyle).to.be.oneOf(
      headingOf(element).matches(':focus-visible') ? ['solid', 'auto'] : ['none'],
    );
  });

  it('that is not ours moves nothing and stays as it is', async () => {
    const element = await fixture(markup('lome'));
    await complete(element);
    for (const fragment of ['#programme', '#/agenda/lome', '#lome', '#ess=nobody']) {
      await go(fragment);
      await aWhile(40);
      expect(location.hash).to.equal(fragment);
      expect(hasFocus(element)).to.equal(false);
    }
  });

  it('is answered once: what is added later does not pull the reader back', async () => {
    await go('ess=lome');
    const first = await fixture(markup('lome'));
    await until(() => hasFocus(first));
    headingOf(first).blur();
    const second = await fixture(markup('lome'));
    await complete(second);
    await aWhile(50);
    expect(document.activeElement!.localName).to.equal('body');
  });

  it('is not answered again by an element that is moved', async () => {
    await go('ess=lome');
    const box = await fixture(`<div>${markup('lome')}</div>`);
    const element = box.firstElementChild!;
    await until(() => hasFocus(element));
    element.remove();
    await aWhile(20);
    box.append(element);
    await aWhile();
    expect(document.activeElement!.localName).to.equal('body');
  });

  it('that is followed on the way to another view is answered there', async () => {
    await go('ess=lome');
    const first = await fixture(markup('lome'));
    await until(() => hasFocus(first));
    first.remove();
    await go('elsewhere');
    await go('ess=lome');
    const second = await fixture(markup('lome'));
    await until(() => hasFocus(second));
  });

  it('is not answered by an element that has left', async () => {
    const element = await fixture(markup('lome'));
    await complete(element);
    element.remove();
    await go('ess=lome');
    await aWhile(50);
    expect(document.activeElement!.localName).to.equal('body');
  });

  it('is not answered by an element that rendered once more when it had left', async () => {
    const gone = await fixture<HTMLElement & { requestUpdate(): void; updateComplete: Promise<unknown> }>(
      markup('lome'),
    );
    await complete(gone);
    gone.remove();
    gone.requestUpdate();
    await gone.updateComplete;
    const element = await fixture(markup('lome'));
    await complete(element);
    await go('ess=lome');
    await until(() => hasFocus(element));
  });
});
