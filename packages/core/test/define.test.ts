import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { define } from '../src/define.js';
import { version } from '../src/version.js';

let count = 0;
const tag = () => `test-defined-${++count}`;
const element = () =>
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'Here';
    }
  };
const versioned = (version: string) => Object.assign(element(), { [Symbol.for('ess-kit.version')]: version });

describe('registering an element', () => {
  const { warn } = console;
  const page = globalThis as Record<symbol, unknown>;
  const kit = Symbol.for('ess-kit');
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    console.warn = (line: string) => lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
    delete page[kit];
  });

  it('makes its tag work', async () => {
    const name = tag();
    define(name, element());
    const { textContent } = await fixture(`<${name}></${name}>`);
    expect(textContent).to.equal('Here');
  });

  it('twice is silent', () => {
    const name = tag();
    const first = element();
    define(name, first);
    define(name, first);
    define(name, element());
    expect(customElements.get(name)).to.equal(first);
    expect(lines).to.deep.equal([]);
  });

  it('under a second name works, and leaves the first alone', async () => {
    const [first, second] = [tag(), tag()];
    const constructor = element();
    define(first, constructor);
    define(second, constructor);
    define(second, constructor);
    const shown = await fixture(`<${second}></${second}>`);
    expect(shown.textContent).to.equal('Here');
    expect(shown).to.be.instanceOf(constructor);
    expect(customElements.get(first)).to.equal(constructor);
    expect(lines).to.deep.equal([]);
  });

  it('beside another version names both', () => {
    const name = tag();
    customElements.define(name, versioned('0.9.7'));
    define(name, element());
    expect(lines).to.deep.equal([
      `<${name}> is registered already, by ESS Kit 0.9.7; that of ESS Kit ${version} is left out.`,
    ]);
  });

  it('beside the script tag names its version, unless it is the same', () => {
    const name = tag();
    customElements.define(name, element());
    page[kit] = { version };
    define(name, element());
    expect(lines).to.deep.equal([]);
    page[kit] = { version: '0.9.7' };
    define(name, element());
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('by ESS Kit 0.9.7');
  });

  it('where a stranger has the tag says so', () => {
    const name = tag();
    customElements.define(name, element());
    define(name, element());
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(`<${name}> is registered already, by another script`);
  });

  it('takes a registry of its own', () => {
    const name = tag();
    const taken = new Map<string, CustomElementConstructor>();
    const registry = {
      get: (key: string) => taken.get(key),
      define: (key: string, value: CustomElementConstructor) => taken.set(key, value),
    } as unknown as CustomElementRegistry;
    const constructor = element();
    define(name, constructor, registry);
    expect(taken.get(name)).to.equal(constructor);
    expect(customElements.get(name)).to.equal(undefined);
  });

  it('refuses what is no name of an element, in the browser’s words', () => {
    expect(() => define('nodash', element())).to.throw(/nodash|name/i);
  });
});
