/** Without hydration: the script tag's build swaps what a server rendered. So no hydration support is imported here. */
import '../src/define.js';
import type { EssEventCard } from '../src/index.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { ask } from '@ess-kit/tooling/browser/server-command.js';

describe('a card that a server rendered, without hydration', () => {
  it('stands until it is replaced in one frame, and never twice', async () => {
    const document = JSON.stringify({ events: [{ id: 'a', name: 'Forum', startDate: '2021-06-01' }] });
    const template = `<ess-event-card lang="en" now="2021-05-01T00:00:00Z" data-content='${document}'></ess-event-card>`;
    const html = (await ask('ess:ssr', { modules: ['./test/fixtures/prepared.js'], template })) as string;
    const box = await fixture('<div></div>');
    box.setHTMLUnsafe(html);
    const card = box.querySelector<EssEventCard>('ess-event-card')!;
    const root = card.shadowRoot!;
    const headings = () => [...root.querySelectorAll('h3')].map((heading) => plain(heading.textContent));
    const served = root.querySelector('h3');
    expect(headings()).to.deep.equal(['Forum']);
    const seen: string[][] = [];
    const observer = new MutationObserver(() => seen.push(headings()));
    observer.observe(root, { childList: true, subtree: true });
    while (root.querySelector('h3') === served) await new Promise((resolve) => requestAnimationFrame(resolve));
    observer.disconnect();
    expect(headings()).to.deep.equal(['Forum']);
    for (const view of seen) expect(view).to.deep.equal(['Forum']);
    expect(root.querySelectorAll('[part~="shell"]')).to.have.lengthOf(1);
  });
});
