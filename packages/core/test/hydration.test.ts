import '@ess-kit/tooling/browser/hydrate-support.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { expectAccessible } from '@ess-kit/tooling/browser/axe.js';
import { renderings, ssrFixture } from '@ess-kit/tooling/browser/fixture.js';
import * as core from '../src/index.js';
import { content, note, noteOf, notes } from './fixtures/note.js';
import { isIn, seen, shows, until } from './fixtures/seen.js';
import { setBrowserLanguages } from './fixtures/surroundings.js';
import { complete, told } from './fixtures/told.js';

const Note = noteOf(core);
customElements.define('test-note', Note);

const modules = ['./test/fixtures/server-note.js'];
const link = '<a href="https://example.org/">Lomé 2026</a>';
const markup = (attributes = '', document: object = notes(note)) =>
  `<test-note defer-hydration lang="fr" ${content(document)} ${attributes}>${link}</test-note>`;

const minute = (text: string) => /\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(text)?.[0];

for (const { name, render } of renderings(modules))
  describe(`an element ${name}`, () => {
    it('shows its content, in place of its children', async () => {
      const element = await render(markup());
      await complete(element);
      expect(seen(element)).to.contain('Forum de Lomé').and.to.contain('Bonjour').and.not.to.contain('Lomé 2026');
      expect(element.shadowRoot!.querySelectorAll('.heading')).to.have.lengthOf(1);
      expect(isIn(element, 'ready')).to.equal(true);
    });

    it('passes the audit', async () => {
      const element = await render(markup());
      await complete(element);
      await expectAccessible(element);
    });

    it('repeats the server’s moment first, then shows that of the page', async () => {
      const element = await render(markup('rendered-at="2021-02-16T10:00:00Z"'));
      await complete(element);
      const shown = minute(seen(element))!;
      expect(Math.abs(Date.now() - Date.parse(`${shown}Z`))).to.be.below(120_000);
      expect(seen(element)).to.contain(Intl.DateTimeFormat().resolvedOptions().timeZone);
    });

    it('announces what happens, in a region that was there before', async () => {
      const element = await render(markup());
      await complete(element);
      const status = element.shadowRoot!.querySelector('[role=status]')!;
      expect(status.textContent).to.equal('');
      element.shadowRoot!.querySelector('button')!.click();
      await until(() => status.textContent === 'Ouvrir');
      expect(status.isConnected).to.equal(true);
    });

    it('keeps a fixed clock and zone', async () => {
      const element = await render(
        markup('rendered-at="2021-02-16T10:00:00Z" now="2020-01-01T12:34:00Z" time-zone="Africa/Dakar"'),
      );
      await complete(element);
      expect(seen(element)).to.contain('2020-01-01T12:34').and.to.contain('Africa/Dakar');
    });

    it('follows its language afterwards', async () => {
      const element = await render(markup());
      await complete(element);
      element.setAttribute('lang', 'ar');
      await shows(element, 'مرحبا');
      expect(seen(element)).to.contain('منتدى لومي').and.not.to.contain('Bonjour');
    });

    it('follows its content afterwards', async () => {
      const element = await render(markup());
      await complete(element);
      Object.assign(element, { data: notes({ id: 'dakar', name: 'Forum de Dakar' }) });
      await shows(element, 'Forum de Dakar');
      expect(seen(element)).not.to.contain('Forum de Lomé');
    });

    it('marks a text in another language', async () => {
      const element = await render(markup('', notes({ id: 'a', name: { ar: 'منتدى لومي' } })));
      await complete(element);
      const bdi = element.shadowRoot!.querySelector('.heading bdi')!;
      expect([bdi.getAttribute('lang'), bdi.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    });

    it('leaves its children where there is nothing to show', async () => {
      const element = await render(`<test-note defer-hydration lang="fr">${link}</test-note>`);
      expect(seen(element)).to.equal('Lomé 2026');
    });

    it('speaks the language of the page around it', async () => {
      setBrowserLanguages('en');
      document.documentElement.lang = 'fr';
      const element = await render(`<test-note defer-hydration ${content()}>${link}</test-note>`);
      await complete(element);
      expect(seen(element)).to.contain('Bonjour').and.to.contain('Forum de Lomé').and.not.to.contain('Hello');
    });
  });

it('what the server wrote stays when words cannot be loaded, and ess-error says so', async () => {
  const { pt } = Note.catalog;
  Note.catalog.pt = { here: undefined, load: () => Promise.reject(new Error('404')) };
  // Not awaited: the element waits for words that never come.
  void ssrFixture({ modules, template: markup().replace('lang="fr"', 'lang="pt" id="portuguese"') });
  await until(() => told('ess-error').length);
  Note.catalog.pt = pt;
  expect(told('ess-error')[0]!.code).to.equal('language-pack');
  const element = document.querySelector('#portuguese')!;
  expect(seen(element)).to.contain('Olá').and.not.to.contain('Lomé 2026');
});

it('a server can prepare a language ahead', async () => {
  await Note.prepare('es');
  expect(Note.catalog.es.here).to.deep.equal({ hello: 'Hola', open: 'Abrir' });
});
