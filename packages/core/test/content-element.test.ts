import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { defineNote } from './fixtures/define-note.js';
import { content, note, notes } from './fixtures/note.js';
import { answerRequests, json } from './fixtures/requests.js';
import { aWhile, isIn, seen, shows, until } from './fixtures/seen.js';
import { complete, failure, told } from './fixtures/told.js';

const tag = defineNote();
const link = '<a href="https://example.org/lome">Lomé 2026</a>';
const at = (attributes: string, children = link) => `<${tag} lang="fr" ${attributes}>${children}</${tag}>`;
const other = { id: 'dakar', name: 'Forum de Dakar' };

let count = 0;
const address = () => `https://content.example/element-${++count}.json`;

type Data = HTMLElement & { data?: unknown; src?: string };

describe('content comes', () => {
  it('from an address, the item by its fragment', async () => {
    const url = address();
    const requests = answerRequests(() => json(notes(note, other)));
    const element = await fixture(at(`src="${url}#dakar"`));
    await shows(element, 'Forum de Dakar');
    expect(seen(element)).not.to.contain('Lomé');
    expect(requests.map((request) => request.url)).to.deep.equal([url]);
  });

  it('once for all elements that show items of one address', async () => {
    const url = address();
    const requests = answerRequests(() => json(notes(note, other)));
    const box = await fixture(`<div>${at(`src="${url}#dakar"`)}${at(`src="${url}#lome"`)}${at(`src="${url}"`)}</div>`);
    const [one, two, three] = [...box.children];
    await Promise.all([shows(one!, 'Dakar'), shows(two!, 'Forum de Lomé'), shows(three!, 'Forum de Lomé')]);
    expect(requests).to.have.lengthOf(1);
  });

  it('from an attribute', async () => {
    await shows(await fixture(at(content())), 'Forum de Lomé');
  });

  it('from an attribute, the item by the fragment of src', async () => {
    await shows(await fixture(at(`src="#dakar" ${content(notes(note, other))}`)), 'Forum de Dakar');
  });

  it('from a child script', async () => {
    const script = `<script type="application/json">${JSON.stringify(notes(other))}</script>`;
    await shows(await fixture(at('', link + script)), 'Forum de Dakar');
  });

  it('from a property', async () => {
    const element = await fixture<Data>(at(''));
    expect(isIn(element, 'empty')).to.equal(true);
    expect(seen(element)).to.equal('Lomé 2026');
    element.data = notes(other);
    await shows(element, 'Forum de Dakar');
    element.data = notes(note);
    await shows(element, 'Forum de Lomé');
  });

  it('from a property that was set before the element was defined', async () => {
    const early = Object.assign(document.createElement('test-late-note'), { data: notes(other), lang: 'fr' });
    (await fixture('<div></div>')).append(early);
    const Note = customElements.get(tag)!;
    customElements.define('test-late-note', class extends Note {});
    await shows(early, 'Forum de Dakar');
  });

  it('from another address when src changes, the old text standing meanwhile', async () => {
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    answerRequests(async (_url, _init, count) => {
      if (count > 1) await held;
      return json(notes(count > 1 ? other : note));
    });
    const element = await fixture<Data>(at(`src="${address()}"`));
    await shows(element, 'Forum de Lomé');
    element.src = address();
    await aWhile(50);
    expect(seen(element)).to.contain('Forum de Lomé');
    release();
    await shows(element, 'Forum de Dakar');
  });
});

describe('states and children', () => {
  it('loading shows the element’s own children; ready replaces them', async () => {
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    answerRequests(async () => held.then(() => json(notes(note))));
    const element = await fixture(at(`src="${address()}"`));
    await until(() => isIn(element, 'loading'));
    expect(seen(element)).to.equal('Lomé 2026');
    release();
    await until(() => isIn(element, 'ready'));
    await shows(element, 'Forum de Lomé');
    expect(seen(element)).not.to.contain('Lomé 2026');
    expect(isIn(element, 'loading')).to.equal(false);
  });

  it('empty without any source', async () => {
    const element = await fixture(at(''));
    await aWhile();
    expect(isIn(element, 'empty')).to.equal(true);
    expect(seen(element)).to.equal('Lomé 2026');
    expect(told('ess-error')).to.have.lengthOf(0);
  });

  it('empty again when its source is taken away: the children come back', async () => {
    const element = await fixture(at(content()));
    await shows(element, 'Forum de Lomé');
    element.removeAttribute('data-content');
    await until(() => isIn(element, 'empty'));
    await shows(element, 'Lomé 2026');
  });

  it('in one state at a time, from first to last', async () => {
    answerRequests(() => json(notes(note)));
    const element = await fixture(at(`src="${address()}"`));
    await complete(element);
    const states = (['loading', 'ready', 'error', 'empty'] as const).filter((state) => isIn(element, state));
    expect(states).to.deep.equal(['ready']);
  });

  it('an error leaves the children and gives reserved space back', async () => {
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    answerRequests(() => held.then(() => json({}, { status: 404 })));
    const element = await fixture(at(`src="${address()}" style="min-block-size: 400px"`));
    expect(element.getBoundingClientRect().height).to.equal(400);
    release();
    const { code } = await failure(element);
    expect(code).to.equal('http');
    expect(isIn(element, 'error')).to.equal(true);
    expect(seen(element)).to.equal('Lomé 2026');
    expect(element.getBoundingClientRect().height).to.be.below(100);
  });

  it('an error after content was ready keeps what stands', async () => {
    const element = await fixture<Data>(at(content()));
    await complete(element);
    answerRequests(() => json({}, { status: 404 }));
    element.removeAttribute('data-content');
    element.src = address();
    await failure(element);
    expect(seen(element)).to.contain('Forum de Lomé');
  });

  it('an element can recover', async () => {
    const element = await fixture<Data>(at('data-content="{"'));
    await failure(element);
    expect(isIn(element, 'error')).to.equal(true);
    element.data = notes(note);
    await shows(element, 'Forum de Lomé');
    expect(isIn(element, 'ready')).to.equal(true);
  });

  it('an element that left and came back is as before', async () => {
    const element = await fixture(at(content()));
    await complete(element);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await shows(element, 'Forum de Lomé');
    expect(isIn(element, 'ready')).to.equal(true);
  });
});
