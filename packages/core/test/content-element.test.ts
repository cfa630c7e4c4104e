import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { limits } from '../src/content/load.js';
import { attackStrings } from './fixtures/attack-strings.js';
import { defineNote } from './fixtures/define-note.js';
import { content, note, notes } from './fixtures/note.js';
import { answerRequests, json, silence } from './fixtures/requests.js';
import { aWhile, isIn, seen, shows, until } from './fixtures/seen.js';
import { complete, failure, told } from './fixtures/told.js';

const tag = defineNote();
const link = '<a href="https://example.org/lome">Lomé 2026</a>';
const at = (attributes: string, children = link) => `<${tag} lang="fr" ${attributes}>${children}</${tag}>`;
const other = { id: 'dakar', name: 'Forum de Dakar' };

let count = 0;
const address = () => `https://content.example/element-${++count}.json`;

/** Puts a note on the page that is going to fail. */
async function failing(attributes: string, children = link) {
  const element = await fixture(at(attributes, children));
  return { element, ...(await failure(element)) };
}

type Data = HTMLElement & { data?: unknown; src?: string; headingLevel?: number };

beforeEach(() => {
  limits.retryAfter = 5;
});

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
    const { element } = await failing('data-content="{"');
    expect(isIn(element, 'error')).to.equal(true);
    (element as Data).data = notes(note);
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

describe('what goes wrong is told once, and nothing is thrown:', () => {
  const cases: [name: string, attributes: string, code: string][] = [
    ['broken JSON in an attribute', 'data-content="{&quot;events&quot;:"', 'not-json'],
    ['a list for a document', 'data-content="[]"', 'invalid-content'],
    ['an address of another scheme', 'src="javascript:window.__pwned=1"', 'bad-address'],
    ['an address that is none', 'src="https://%"', 'bad-address'],
    ['an id that nothing has', `src="#nobody" ${content()}`, 'unknown-id'],
    ['a document without items', content({}), 'unknown-id'],
  ];
  for (const [name, attributes, code] of cases)
    it(name, async () => {
      const { element, ...detail } = await failing(attributes);
      expect(detail.code).to.equal(code);
      expect(detail.message).to.match(/\S/);
      expect(seen(element)).to.equal('Lomé 2026');
      expect(isIn(element, 'error')).to.equal(true);
      await aWhile(50);
      expect(told('ess-error', element)).to.have.lengthOf(1);
      expect(told('ess-load', element)).to.have.lengthOf(0);
    });

  it('silence', async () => {
    limits.timeout = 30;
    answerRequests((_url, init) => silence(init));
    const { element, code } = await failing(`src="${address()}"`);
    limits.timeout = 8000;
    expect(code).to.equal('timeout');
    expect(seen(element)).to.equal('Lomé 2026');
  });

  it('parts of a document: the good stands, the bad is named by its path', async () => {
    const faulty = notes({ ...note, startDate: 'tomorrow' }, { id: 'no name' }, other);
    const element = await fixture(at(content(faulty)));
    const { code, faults, message } = await failure(element);
    expect(seen(element)).to.contain('Forum de Lomé');
    expect(code).to.equal('invalid-content');
    expect((faults as { path: string }[]).map(({ path }) => path)).to.include.members([
      '/events/0/startDate',
      '/events/1/id',
    ]);
    expect(message).to.contain('/events/0/startDate');
    expect(told('ess-load', element)).to.deep.equal([{ id: undefined }]);
  });

  it('parts that do not come: the first view stays', async () => {
    const broken = defineNote(undefined, () => Promise.reject(new Error('chunk 404')));
    const element = await fixture(`<${broken} lang="fr" ${content()}>${link}</${broken}>`);
    await failure(element);
    expect(seen(element)).to.contain('Forum de Lomé');
  });

  it('one element’s failure leaves its neighbour alone', async () => {
    const box = await fixture(`<div>${at('data-content="{"')}${at(content())}</div>`);
    await failure(box.firstElementChild!);
    await shows(box.lastElementChild!, 'Forum de Lomé');
  });

  for (const { id, value } of attackStrings('json-shape'))
    it(`an odd document: ${id}`, async () => {
      const before = Reflect.ownKeys(Object.prototype).length;
      const element = await fixture(at(''));
      element.setAttribute('data-content', value);
      await until(() => told('ess-error', element).length || told('ess-load', element).length);
      expect(seen(element)).to.match(/\S/);
      expect(Reflect.ownKeys(Object.prototype).length).to.equal(before);
      expect(told('ess-error', element).length).to.be.at.most(1);
    });
});

describe('hostile text', () => {
  for (const kind of ['html', 'mxss', 'attr', 'template', 'benign'])
    it(`is shown as it is written: ${kind}`, async () => {
      const element = await fixture<Data>(at(''));
      for (const { id, value } of attackStrings(kind)) {
        element.data = notes({ id: 'a', name: value });
        await shows(element, value.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim());
        const heading = element.shadowRoot!.querySelector('.heading')!;
        expect(heading.textContent, id).to.equal(value);
        expect(heading.querySelectorAll(':not(bdi)'), id).to.have.lengthOf(0);
      }
      expect((globalThis as { __pwned?: unknown }).__pwned).to.equal(undefined);
    });
});
