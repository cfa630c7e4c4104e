import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { defineNote } from './fixtures/define-note.js';
import { errorsDuring } from './fixtures/errors.js';
import { note, notes } from './fixtures/note.js';
import { aWhile, shows } from './fixtures/seen.js';

const tag = defineNote();
type Note = HTMLElement & { data: unknown };
const newNote = () => Object.assign(document.createElement(tag) as Note, { lang: 'fr', data: notes(note) });

/** As a script has fetched it, and not shown yet. */
const elsewhere = document.implementation.createHTMLDocument('');

/** It is a block by its own style sheet alone. */
const isDressed = (element: Element) => getComputedStyle(element).display === 'block';

describe('an element that is carried into another document', () => {
  it('wears its style sheets again when it is back', async () => {
    const box = await fixture('<div></div>');
    const element = newNote();
    box.append(element);
    await shows(element, 'Forum de Lomé');
    expect(isDressed(element)).to.equal(true);
    elsewhere.body.append(element);
    await aWhile();
    box.append(element);
    expect(isDressed(element)).to.equal(true);
    await shows(element, 'Forum de Lomé');
  });

  it('waits there without an error, and stands once it is on the page', async () => {
    const box = await fixture('<div></div>');
    const element = newNote();
    const errors = await errorsDuring(async () => {
      elsewhere.body.append(element);
      await aWhile();
    });
    expect(errors).to.deep.equal([]);
    box.append(element);
    await shows(element, 'Forum de Lomé');
    expect(isDressed(element)).to.equal(true);
  });

  it('takes there what comes for it, without an error, and shows it at home', async () => {
    const box = await fixture('<div></div>');
    const element = newNote();
    box.append(element);
    await shows(element, 'Forum de Lomé');
    const errors = await errorsDuring(async () => {
      elsewhere.body.append(element);
      await aWhile();
      element.data = notes({ ...note, name: { fr: 'Forum de Porto-Novo' } });
      await aWhile();
    });
    expect(errors).to.deep.equal([]);
    box.append(element);
    await shows(element, 'Forum de Porto-Novo');
    expect(isDressed(element)).to.equal(true);
  });
});
