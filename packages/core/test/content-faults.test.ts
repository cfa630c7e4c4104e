import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { limits } from '../src/content/load.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { defineNote } from './fixtures/define-note.js';
import { content, note, notes } from './fixtures/note.js';
import { answerRequests, silence } from './fixtures/requests.js';
import { aWhile, isIn, seen, shows, until } from './fixtures/seen.js';
import { failure, told } from './fixtures/told.js';

const tag = defineNote();
const link = '<a href="https://example.org/lome">Lomé 2026</a>';
const at = (attributes: string) => `<${tag} lang="fr" ${attributes}>${link}</${tag}>`;
const other = { id: 'dakar', name: 'Forum de Dakar' };

/** Puts a note on the page that is going to fail. */
async function failing(attributes: string) {
  const element = await fixture(at(attributes));
  return { element, ...(await failure(element)) };
}

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
    const { timeout } = limits;
    limits.timeout = 30;
    answerRequests((_url, init) => silence(init));
    const { element, code } = await failing(`src="https://content.example/silent.json"`);
    limits.timeout = timeout;
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
      const element = await fixture<HTMLElement & { data?: unknown }>(at(''));
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
