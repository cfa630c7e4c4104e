import { programme, session, showProgramme, tag } from './fixtures/programmes.js';
import { aimf, uclg } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { ask } from '@ess-kit/tooling/browser/server-command.js';

/** The body of a page in which no script runs. */
async function pageWithoutScript(body: string): Promise<HTMLElement> {
  const box = await fixture('<div><iframe sandbox="allow-same-origin"></iframe></div>');
  const frame = box.querySelector('iframe')!;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.setAttribute('srcdoc', `<!doctype html><html lang="en"><body>${body}</body></html>`);
  await loaded;
  return frame.contentDocument!.body;
}

const link = '<a href="https://example.org/programme">Programme of the forum</a>';
const served = async (document: unknown, attributes = {}) => {
  const template = tag({
    lang: 'en',
    'data-content': JSON.stringify(document),
    'rendered-at': '2021-01-01T00:00:00Z',
    'defer-hydration': true,
    ...attributes,
  });
  const html = (await ask('ess:ssr', { modules: ['./test/fixtures/prepared.js'], template })) as string;
  const body = await pageWithoutScript(html);
  return body.querySelector('ess-programme-timeline')!.shadowRoot!.querySelector<HTMLElement>('[part~="shell"]')!;
};

describe('Embeddable custom element: content without script', () => {
  it('shows the element’s own children', async () => {
    const body = await pageWithoutScript(tag({ src: '/no-such.json' }, link));
    expect(plain(body.innerText)).to.equal('Programme of the forum');
    expect(body.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('shows the whole programme that a server rendered, as a list', async () => {
    const shell = await served(uclg);
    const text = plain(shell.textContent);
    for (const fact of ['UCLG Retreat and Campus', 'Leading the transformation', 'This day is announced'])
      expect(text).to.contain(fact);
    expect(shell.querySelectorAll('li[data-id]')).to.have.lengthOf(34);
    expect(shell.querySelector('h3')!.getBoundingClientRect().height).to.be.above(0);
    const abroad = plain((await served(aimf)).textContent);
    expect(abroad).to.contain('3.6');
  });

  it('shows only what the author asks for', async () => {
    const shell = await served(uclg, { day: '2021-02-16' });
    expect(shell.querySelectorAll('section')).to.have.lengthOf(1);
    expect(plain(shell.textContent)).to.not.contain('Leading the transformation');
    expect((await served(uclg, { kind: 'plenary' })).querySelectorAll('li[data-id]')).to.have.lengthOf(5);
  });

  it('keeps the children in the page while the programme stands in their place', async () => {
    const element = await showProgramme(programme([session('a')]), {}, link);
    const child = element.querySelector('a')!;
    expect(child.getClientRects()).to.have.lengthOf(0);
    element.remove();
    expect(child.parentElement).to.equal(element);
  });
});
