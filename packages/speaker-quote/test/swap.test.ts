/** Without hydration: the script tag's build swaps what a server rendered. So no hydration support is imported here. */
import '../src/define.js';
import type { EssSpeakerQuote } from '../src/index.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { ask } from '@ess-kit/tooling/browser/server-command.js';

for (const attributes of ['src="#a"', 'collection'])
  describe(`a quotation that a server rendered, without hydration (${attributes})`, () => {
    it('stands until it is replaced in one frame, and never twice', async () => {
      const document = JSON.stringify({ quotations: [{ id: 'a', text: 'We are not alone.' }] });
      const template = `<ess-speaker-quote lang="en" ${attributes} data-content='${document}'></ess-speaker-quote>`;
      const html = (await ask('ess:ssr', { modules: ['./test/fixtures/prepared.js'], template })) as string;
      const box = await fixture('<div></div>');
      box.setHTMLUnsafe(html);
      const root = box.querySelector<EssSpeakerQuote>('ess-speaker-quote')!.shadowRoot!;
      const words = () => [...root.querySelectorAll('blockquote')].map((node) => plain(node.textContent));
      const served = root.querySelector('blockquote');
      expect(words()).to.deep.equal(['We are not alone.']);
      const seen: string[][] = [];
      const observer = new MutationObserver(() => seen.push(words()));
      observer.observe(root, { childList: true, subtree: true });
      while (root.querySelector('blockquote') === served)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      observer.disconnect();
      expect(words()).to.deep.equal(['We are not alone.']);
      for (const view of seen) expect(view).to.deep.equal(['We are not alone.']);
      expect(root.querySelectorAll('[part~="shell"]')).to.have.lengthOf(1);
    });
  });
