import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { chooseLanguage } from '../src/language/choice.js';
import { defineNote } from './fixtures/define-note.js';
import { content, packs, type NoteWords } from './fixtures/note.js';
import { aWhile, isIn, seen, shows } from './fixtures/seen.js';
import { setBrowserLanguages, setKit } from './fixtures/surroundings.js';
import { complete, failure, told } from './fixtures/told.js';

const tag = defineNote();
const note = (attributes = '') =>
  `<${tag} class="note" ${content()} ${attributes}><a href="https://example.org/">Lomé 2026</a></${tag}>`;

/** A note that is complete: it follows the page. */
async function following(markup: string) {
  const around = await fixture(markup);
  const element = around.matches('.note') ? around : around.querySelector<HTMLElement>('.note')!;
  await complete(element);
  return { around, element };
}

/** A pack that comes when the test lets it. */
function heldPack() {
  let release!: () => void;
  let refuse!: (error: Error) => void;
  const pack = new Promise<{ default: NoteWords }>((resolve, reject) => {
    release = () => resolve({ default: { hello: 'Hola', open: 'Abrir' } });
    refuse = reject;
  });
  return { tag: defineNote({ ...packs, es: () => pack }), release, refuse };
}

beforeEach(() => setBrowserLanguages('fr'));

describe('words, text and direction follow', () => {
  it('the element’s own lang', async () => {
    const { element } = await following(note('lang="fr"'));
    expect(seen(element)).to.contain('Bonjour');
    element.setAttribute('lang', 'en');
    await shows(element, 'Hello');
    expect(seen(element)).to.contain('Lomé forum').and.not.to.contain('Bonjour');
    element.removeAttribute('lang');
    await shows(element, 'Bonjour');
  });

  it('the element’s lang set by script, as on every HTML element', async () => {
    const { element } = await following(note('lang="fr"'));
    element.lang = 'en';
    await shows(element, 'Hello');
    expect(element.matches(':lang(en)')).to.equal(true);
  });

  it('the script’s language before the page’s', async () => {
    setKit({ language: 'es' });
    const { element } = await following(`<div lang="en">${note()}</div>`);
    expect(seen(element)).to.contain('Hola');
  });

  it('a change on an ancestor', async () => {
    const { around, element } = await following(`<div lang="en"><section>${note()}</section></div>`);
    around.lang = 'ar';
    await shows(element, 'مرحبا');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.box')!).direction).to.equal('rtl');
    around.removeAttribute('lang');
    await shows(element, 'Bonjour');
  });

  it('a change on <html>', async () => {
    document.documentElement.lang = 'en';
    const { element } = await following(note());
    expect(seen(element)).to.contain('Hello');
    document.documentElement.lang = 'pt';
    await shows(element, 'Olá');
  });

  for (const mode of ['open', 'closed'] as const)
    it(`a change inside and outside a host’s ${mode} shadow tree`, async () => {
      const host = await fixture('<div lang="en"></div>');
      const root = host.attachShadow({ mode });
      const loaded = new Promise((resolve) => root.addEventListener('ess-load', resolve));
      root.setHTMLUnsafe(`<section>${note()}</section>`);
      const element = root.querySelector<HTMLElement>('.note')!;
      await loaded;
      expect(seen(element)).to.contain('Hello');
      root.querySelector('section')!.lang = 'es';
      await shows(element, 'Hola');
      root.querySelector('section')!.removeAttribute('lang');
      await shows(element, 'Hello');
      host.lang = 'ar';
      await shows(element, 'مرحبا');
    });

  it('a change around the slot in which the element stands', async () => {
    const { around, element } = await following(
      `<div><template shadowrootmode="open"><section lang="en"><slot></slot></section></template>${note()}</div>`,
    );
    expect(seen(element)).to.contain('Hello');
    around.shadowRoot!.querySelector('section')!.lang = 'es';
    await shows(element, 'Hola');
  });

  it('a move to another place', async () => {
    const { around, element } = await following(
      `<div><section lang="en">${note()}</section><section id="there" lang="es"></section></div>`,
    );
    around.querySelector('#there')!.append(element);
    await shows(element, 'Hola');
    around.querySelector<HTMLElement>('#there')!.lang = 'ar';
    await shows(element, 'مرحبا');
  });

  it('nothing more once the element has left', async () => {
    const { around, element } = await following(`<div lang="en">${note()}</div>`);
    const before = element.shadowRoot!.textContent;
    element.remove();
    around.lang = 'es';
    await aWhile();
    expect(element.shadowRoot!.textContent).to.equal(before);
  });

  it('all elements of a page in one step', async () => {
    const { around } = await following(`<div lang="en">${note()}${note()}${note()}</div>`);
    const all = [...around.querySelectorAll('.note')];
    await Promise.all(all.map(complete));
    around.lang = 'es';
    const states = new Set<string>();
    while (!states.has('Hola Hola Hola')) {
      await new Promise(requestAnimationFrame);
      states.add(all.map((each) => /Hello|Hola/.exec(seen(each))?.[0] ?? 'nothing').join(' '));
      expect(states.size, [...states].join(' | ')).to.be.at.most(2);
    }
  });

  it('in that step also one that is about to show more', async () => {
    const { around } = await following(`<div lang="en">${note()}${note()}</div>`);
    const all = [...around.querySelectorAll<HTMLElement & { arrive(): void }>('.note')];
    await Promise.all(all.map(complete));
    const [one, two] = all;
    one!.arrive();
    around.lang = 'es';
    // No task comes between: what both show changes in one.
    for (let steps = 0; steps < 1000 && !seen(two!).includes('Hola'); steps++) await undefined;
    expect(seen(two!)).to.contain('Hola');
    expect(seen(one!)).to.contain('Hola');
  });
});

describe('until the words are there', () => {
  it('the old text stays, in its old language', async () => {
    const { tag, release } = heldPack();
    const element = await fixture(`<${tag} lang="fr" ${content()}></${tag}>`);
    await shows(element, 'Bonjour');
    element.setAttribute('lang', 'es');
    await aWhile();
    expect(seen(element)).to.contain('Bonjour').and.to.contain('Forum de Lomé');
    expect(element.shadowRoot!.querySelector('.shell')!.getAttribute('lang')).to.equal('fr');
    expect(isIn(element, 'ready')).to.equal(true);
    release();
    await shows(element, 'Hola');
    expect(element.shadowRoot!.querySelector('.shell')!.getAttribute('lang')).to.equal('es');
  });

  it('the reader’s last wish counts, not the last pack', async () => {
    const { tag, release } = heldPack();
    const element = await fixture(`<${tag} lang="fr" ${content()}></${tag}>`);
    await shows(element, 'Bonjour');
    element.setAttribute('lang', 'es');
    await aWhile(30);
    element.setAttribute('lang', 'en');
    await shows(element, 'Hello');
    release();
    await aWhile();
    expect(seen(element)).to.contain('Hello').and.not.to.contain('Hola');
  });

  it('the element’s own children stand', async () => {
    const { tag, release } = heldPack();
    const element = await fixture(`<${tag} lang="es" ${content()}><a href="/x">Lomé 2026</a></${tag}>`);
    await aWhile(50);
    expect(seen(element)).to.equal('Lomé 2026');
    expect(isIn(element, 'loading')).to.equal(true);
    release();
    await shows(element, 'Hola');
    expect(seen(element)).not.to.contain('Lomé 2026');
  });

  it('and stay if they never come: ess-error says why', async () => {
    const { tag, refuse } = heldPack();
    const element = await fixture(`<${tag} lang="es" ${content()}><a href="/x">Lomé 2026</a></${tag}>`);
    refuse(new Error('404'));
    const { code, message } = await failure(element);
    expect(code).to.equal('language-pack');
    expect(message).to.contain('"es"').and.to.contain('404');
    expect(seen(element)).to.equal('Lomé 2026');
    expect(isIn(element, 'error')).to.equal(true);
    expect(told('ess-error', element)).to.have.lengthOf(1);
  });

  it('or the text that already stands', async () => {
    const { tag, refuse } = heldPack();
    const element = await fixture(`<${tag} lang="fr" ${content()}><a href="/x">Lomé 2026</a></${tag}>`);
    await shows(element, 'Bonjour');
    element.setAttribute('lang', 'es');
    refuse(new Error('404'));
    expect((await failure(element)).code).to.equal('language-pack');
    expect(seen(element)).to.contain('Bonjour').and.not.to.contain('Lomé 2026');
    expect(isIn(element, 'ready')).to.equal(true);
  });
});

describe('the reader’s choice for the page', () => {
  it('comes after an element’s own lang, before the script’s and the page’s, and can be taken back', async () => {
    setKit({ language: 'pt' });
    const { around } = await following(`<div lang="en">${note()}${note('lang="fr"')}</div>`);
    const [free, own] = around.querySelectorAll('.note');
    await complete(own!);
    chooseLanguage('es');
    await shows(free!, 'Hola');
    expect(seen(own!)).to.contain('Bonjour');
    chooseLanguage(undefined);
    await shows(free!, 'Olá');
  });

  it('is taken by all elements in one frame, when the last pack is there', async () => {
    const { tag: slow, release } = heldPack();
    const around = await fixture(`<div lang="fr">${note()}<${slow} ${content()}></${slow}></div>`);
    const [first, second] = around.children;
    await complete(first!);
    await complete(second!);
    const scenes = new Set<string>();
    const look = () => scenes.add([first!, second!].map((each) => /Bonjour|Hola/.exec(seen(each))?.[0]).join(' '));
    chooseLanguage('es');
    for (let frame = 0; frame < 10; frame++) {
      await new Promise(requestAnimationFrame);
      look();
    }
    expect([...scenes]).to.deep.equal(['Bonjour Bonjour']);
    release();
    while (!scenes.has('Hola Hola')) {
      await new Promise(requestAnimationFrame);
      look();
    }
    expect([...scenes]).to.deep.equal(['Bonjour Bonjour', 'Hola Hola']);
  });

  it('is not held up by a pack that fails, nor by an element that leaves', async () => {
    const failing = heldPack();
    const leaving = heldPack();
    const around = await fixture(
      `<div lang="fr">${note()}<${failing.tag} ${content()}></${failing.tag}><${leaving.tag} ${content()}></${leaving.tag}></div>`,
    );
    for (const each of around.children) await complete(each);
    chooseLanguage('es');
    await aWhile(30);
    failing.refuse(new Error('404'));
    around.children[2]!.remove();
    await shows(around.children[0]!, 'Hola');
    expect(seen(around.children[1]!)).to.contain('Bonjour');
  });
});
