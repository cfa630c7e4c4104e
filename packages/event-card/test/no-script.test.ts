import { content, one, showCard, tag } from './fixtures/cards.js';
import { ledForum, session } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { ask } from '@ess-kit/tooling/browser/server-command.js';

/** The body of a page in which no script runs. */
async function pageWithoutScript(body: string): Promise<HTMLElement> {
  const frame = await fixture<HTMLIFrameElement>('<div><iframe sandbox="allow-same-origin"></iframe></div>').then(
    (box) => box.querySelector('iframe')!,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.setAttribute('srcdoc', `<!doctype html><html lang="en"><body>${body}</body></html>`);
  await loaded;
  return frame.contentDocument!.body;
}

describe('content readable without script', () => {
  it('shows the element’s own children', async () => {
    const body = await pageWithoutScript(
      tag('ess-event-card', { src: '/no-such.json' }, '<a href="https://example.org/">Session 2.3.2, 1 June 2021</a>'),
    );
    expect(plain(body.innerText)).to.equal('Session 2.3.2, 1 June 2021');
    expect(body.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('shows the whole card that a server rendered', async () => {
    const template = tag('ess-event-card', {
      lang: 'en',
      src: session,
      'data-content': JSON.stringify(ledForum),
      'rendered-at': '2021-05-01T00:00:00Z',
      'defer-hydration': true,
    });
    const html = await ask('ess:ssr', { modules: ['./test/fixtures/prepared.js'], template });
    const body = await pageWithoutScript(html as string);
    const shell = body.querySelector('ess-event-card')!.shadowRoot!.querySelector<HTMLElement>('[part~="shell"]')!;
    const text = plain(shell.innerText);
    for (const fact of [
      'Integrated territorial systems',
      '1 June 2021',
      'Online',
      'Zoom',
      '70 places',
      'City of Praia',
    ])
      expect(text).to.contain(fact);
    expect(text).to.match(/11:05 ?– ?13:45/);
    expect(shell.getBoundingClientRect().height).to.be.above(300);
  });

  it('keeps the children in the page while the card stands in their place', async () => {
    const card = await showCard(content({}), {}, '<a href="https://example.org/">Forum</a>');
    const link = card.querySelector('a')!;
    expect(one(card, 'slot')).to.equal(null);
    expect(link.getClientRects()).to.have.lengthOf(0);
    card.remove();
    expect(link.parentElement).to.equal(card);
  });
});
