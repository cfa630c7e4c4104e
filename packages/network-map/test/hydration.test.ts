import { all, button, press, sample, show, stands, summary, texts, world, type Attributes } from './fixtures/views.js';
import type { ContentDocument } from '@ess-kit/content';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { expectAccessible } from '@ess-kit/tooling/browser/axe.js';
import { renderings, settled } from '@ess-kit/tooling/browser/fixture.js';
import { ask } from '@ess-kit/tooling/browser/server-command.js';

const modules = ['./test/fixtures/prepared.js'];
const served: Attributes = { 'defer-hydration': true, 'rendered-at': '2020-12-31T00:00:00Z' };

for (const [index, { name, render }] of renderings(modules).entries())
  describe(`networks ${name}`, () => {
    const shown = (document: ContentDocument, attributes: Attributes = {}) =>
      show(document, { view: 'map', ...attributes, ...(index ? served : {}) }, render);

    it('stand as a map, with the sentence that stands for it and what has no place on it', async () => {
      const element = await shown(sample, { lang: 'fr' });
      expect(all(element, '.map canvas')).to.have.lengthOf(1);
      expect(all(element, '.drawing')).to.have.lengthOf(0);
      expect(summary(element)).to.match(/^14 membres de 28 réseaux dans 10 pays/);
      expect(texts(element, '.rail .pick').join()).to.contain('Fédération internationale');
    });

    it('pass the audit', async () => {
      await expectAccessible(await shown(world));
    });

    it('go on in every view', async () => {
      const element = await shown(world);
      for (const [view, selector] of [
        ['List', '.list .pick'],
        ['Table', '.table .pick'],
        ['Structure', '.tree .pick'],
      ] as const) {
        await press(element, view);
        await stands(element, selector);
        expect(texts(element, selector), view).to.include('World Network');
      }
    });

    it('stand as a list where that is asked for, and open', async () => {
      const element = await shown(world, { view: 'list' });
      button(element, 'Members: World Network').click();
      await settled(element);
      expect(texts(element, '.list .pick')).to.include('Africa');
    });

    it('speak Arabic from right to left', async () => {
      const element = await shown(world, { lang: 'ar' });
      expect(element.shadowRoot!.querySelector('.shell')!.getAttribute('dir')).to.equal('rtl');
      expect(summary(element)).to.equal('4 أعضاء، 4 شبكات، 3 بلدان');
    });
  });

describe('what a server writes of a map', () => {
  it('is a drawing and all of the networks as links, and nothing that only a script could answer', async () => {
    const content = JSON.stringify(world).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const template = `<ess-network-map lang="en" no-filters data-content="${content}"></ess-network-map>`;
    const box = document.createElement('div');
    box.setHTMLUnsafe((await ask('ess:ssr', { modules, template })) as string);
    const view = box.firstElementChild!.shadowRoot!.querySelector('.view')!;
    expect(view.querySelector('svg')!.getAttribute('aria-label')).to.match(/^Map: /);
    expect(view.querySelectorAll('canvas, button, [style]')).to.have.lengthOf(0);
    expect(view.querySelector('.list a')!.getAttribute('href')).to.equal('https://example.org/world/');
    for (const name of ['World Network', 'Africa', 'Dakar', 'Thiès', 'Lomé', 'Geneva', 'Bank', 'Watch', 'Lonely'])
      expect(view.querySelector('.list')!.textContent).to.contain(name);
  });
});
