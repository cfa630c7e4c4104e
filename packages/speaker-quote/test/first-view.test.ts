import { all, content, ids, one, place, ready, seen, tag } from './fixtures/quotes.js';
import { quotation, uclg } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { ask } from '@ess-kit/tooling/browser/server-command.js';

/** What an element showed, view by view, until something is true of it. */
async function viewsOf(task: () => Promise<Element>, view: (root: ShadowRoot) => string | undefined, last: string) {
  const views: string[] = [];
  const observer = new MutationObserver(([change]) => {
    const seen = view(change!.target.getRootNode() as ShadowRoot);
    if (seen && seen !== views.at(-1)) views.push(seen);
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    observer.observe(root, { childList: true, subtree: true });
    return root;
  };
  await task();
  Element.prototype.attachShadow = attach;
  while (views.at(-1) !== last) await new Promise((resolve) => requestAnimationFrame(resolve));
  return views;
}

const picture = new URL('./fixtures/picture.svg', import.meta.url).href;

// First in their file: the parts of a page are loaded once.
describe('the first view', () => {
  it('of a quotation stands before its parts are there, and nothing of it moves when they are', async () => {
    const document = content(
      { ...quotation('saiz-1') },
      {
        ...uclg,
        people: [{ id: 'emilia-saiz', name: 'Emilia Saiz', image: { url: picture } }],
        quotations: [quotation('saiz-1')],
      },
    );
    const places: string[] = [];
    const views = await viewsOf(
      () => place({ 'data-content': JSON.stringify(document) }),
      (root) => {
        const parts = ['text', 'version', 'name', 'role'].map((part) => root.querySelector(`[part~="${part}"]`));
        if (parts.some((part) => !part)) return undefined;
        places.push(
          parts
            .map((part) => part!.getBoundingClientRect())
            .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join())
            .join(' '),
        );
        return `actions: ${!!root.querySelector('[part~="actions"]')}`;
      },
      'actions: true',
    );
    expect(views).to.deep.equal(['actions: false', 'actions: true']);
    expect(new Set(places).size, places.join('\n')).to.equal(1);
  });

  it('of a collection is the whole of it', async () => {
    const views = await viewsOf(
      () => place({ 'data-content': JSON.stringify(uclg) }),
      (root) => {
        const count = root.querySelectorAll('blockquote').length;
        return count ? `${count}, filters: ${!!root.querySelector('.filters')}` : undefined;
      },
      '29, filters: true',
    );
    expect(views).to.deep.equal(['29, filters: true']);
  });
});

describe('content readable without script', () => {
  /** The body of a page in which no script runs. */
  async function pageWithoutScript(body: string): Promise<HTMLElement> {
    const box = await fixture('<div><iframe sandbox="allow-same-origin"></iframe></div>');
    const frame = box.querySelector('iframe')!;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.setAttribute('srcdoc', `<!doctype html><html lang="en"><body>${body}</body></html>`);
    await loaded;
    return frame.contentDocument!.body;
  }

  it('is the element’s own children', async () => {
    const body = await pageWithoutScript(tag({ src: '/no-such.json' }, '<blockquote>We are not alone.</blockquote>'));
    expect(plain(body.innerText)).to.equal('We are not alone.');
  });

  it('is the whole quotation, or collection, that a server rendered', async () => {
    for (const [src, facts] of [
      ['#sabartes-1', ['A difficult road', 'Antònia Sabartés', 'coordinator', 'Forum of Regions', '15 February 2021']],
      ['#uclg-2021-day-5', ['8 results', 'Gino van Begin', 'Fréderic Vallier']],
    ] as const) {
      const template = tag({
        src,
        'data-content': JSON.stringify(uclg),
        'rendered-at': '2021-05-01T00:00:00Z',
        'defer-hydration': true,
      });
      const html = await ask('ess:ssr', { modules: ['./test/fixtures/prepared.js'], template });
      const body = await pageWithoutScript(html as string);
      const text = plain(
        body.querySelector('ess-speaker-quote')!.shadowRoot!.querySelector<HTMLElement>('.shell')!.innerText,
      );
      for (const fact of facts) expect(text).to.contain(fact);
    }
  });
});

describe('an element that a host moves', () => {
  it('stays what it is', async () => {
    const element = await ready(await place({ 'data-content': JSON.stringify(uclg), src: '#uclg-2021-day-1' }));
    const box = await fixture('<div></div>');
    box.append(element);
    await element.updateComplete;
    expect(ids(element)).to.have.lengthOf(4);
    expect(seen(element)).to.contain('Emilia Saiz');
  });

  it('shows its quotation when it is cloned', async () => {
    const element = await ready(await place({ 'data-content': JSON.stringify(content({})) }));
    const copy = element.cloneNode(true) as typeof element;
    element.parentElement!.append(copy);
    await ready(copy);
    expect(all(copy, 'blockquote')).to.have.lengthOf(1);
    expect(one(copy, '[part~="attribution"]')).to.not.equal(null);
  });
});
