import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { describeOnce } from '../src/structured-data.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { until } from './fixtures/seen.js';

const scripts = (root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const described = (root?: ParentNode) => scripts(root).map(({ text }) => JSON.parse(text) as unknown);

const event = (name: string, id = 'lome') => ({ '@context': 'https://schema.org', '@type': 'Event', '@id': id, name });

let count = 0;
/** An id that no other test has described. */
const newId = () => `event-${++count}`;

describe('structured data', () => {
  it('stands in the light DOM of the element, as search engines read it', async () => {
    const element = await fixture('<section></section>');
    const id = newId();
    describeOnce(element, id, event('Forum de Lomé', id));
    expect(described(element)).to.deep.equal([event('Forum de Lomé', id)]);
    expect(element.innerText).to.equal('');
  });

  it('leaves with the element', async () => {
    const element = await fixture('<section></section>');
    const id = newId();
    describeOnce(element, id, event('Forum', id));
    element.remove();
    expect(scripts()).to.have.lengthOf(0);
  });

  it('is written once for an id, however many elements show it', async () => {
    const box = await fixture('<div><section></section><section></section></div>');
    const id = newId();
    for (const element of box.children) describeOnce(element, id, event('Forum', id));
    expect(scripts()).to.have.lengthOf(1);
  });

  it('is not written where the page describes the id itself', async () => {
    const id = newId();
    const own = JSON.stringify(event('By the page', id));
    const box = await fixture(`<div><script type="application/ld+json">${own}</script><section></section></div>`);
    describeOnce(box.querySelector('section')!, id, event('Ours', id));
    expect(described()).to.deep.equal([event('By the page', id)]);
  });

  it('is written again for an id whose element has left', async () => {
    const box = await fixture('<div><section></section><section></section></div>');
    const [one, two] = [...box.children];
    const id = newId();
    describeOnce(one!, id, event('Forum', id));
    one!.remove();
    describeOnce(two!, id, event('Forum', id));
    expect(described(two)).to.have.lengthOf(1);
  });

  it('follows what is shown, and touches nothing when nothing changed', async () => {
    const element = await fixture('<section></section>');
    const [id, next] = [newId(), newId()];
    describeOnce(element, id, event('Forum', id));
    const [script] = scripts(element);
    describeOnce(element, id, event('Forum', id));
    expect(scripts(element)).to.deep.equal([script]);
    describeOnce(element, id, event('Forum, reporté', id));
    expect(described()).to.deep.equal([event('Forum, reporté', id)]);
    describeOnce(element, next, event('Atelier', next));
    expect(described()).to.deep.equal([event('Atelier', next)]);
    describeOnce(element, next, undefined);
    expect(scripts()).to.have.lengthOf(0);
  });

  it('leaves the element’s own children alone', async () => {
    const element = await fixture('<section><a href="/x">Lomé 2026</a></section>');
    const id = newId();
    describeOnce(element, id, event('Forum', id));
    expect(element.querySelector('a')!.textContent).to.equal('Lomé 2026');
    describeOnce(element, id, undefined);
    expect(element.children).to.have.lengthOf(1);
  });

  it('cannot be left by its text', async () => {
    const element = await fixture('<section></section>');
    for (const { value } of [...attackStrings('html'), ...attackStrings('mxss'), ...attackStrings('attr')]) {
      const id = newId();
      const name = `${value}</script><img src=x onerror=window.__pwned=1><!--<script>`;
      describeOnce(element, id, event(name, id));
      const [script] = scripts(element);
      expect(script!.text).not.to.contain('<');
      expect(JSON.parse(script!.text)).to.deep.equal(event(name, id));
      // As a page's own copy would be parsed.
      const copy = new DOMParser().parseFromString(element.outerHTML, 'text/html');
      expect(copy.querySelectorAll('img, script:not([type])')).to.have.lengthOf(0);
    }
    expect((globalThis as { __pwned?: unknown }).__pwned).to.equal(undefined);
  });
});

const hasTrustedTypes = 'trustedTypes' in globalThis;

/** A page of its own, under a policy; describes an event and says what came of it. */
async function underPolicy(policy: string, script = '') {
  const module = new URL('../src/structured-data.ts', import.meta.url).href;
  const frame = document.createElement('iframe');
  // eslint-disable-next-line no-restricted-syntax -- a page of this test's own
  frame.srcdoc = `<!doctype html>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script>
      window.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
      addEventListener('error', ({ message }) => (window.failed = message));
      ${script}
    </script>
    <section></section>
    <script type="module">
      import { describeOnce } from '${module}';
      describeOnce(document.querySelector('section'), 'lome', { '@id': 'lome', name: '<b>' });
      describeOnce(document.querySelector('section'), 'dakar', { '@id': 'dakar', name: '<b>' });
      setTimeout(() => (window.done = true), 50);
    </script>`;
  const box = await fixture('<div></div>');
  box.append(frame);
  const page = frame.contentWindow as Window & { done?: boolean; failed?: string; violations?: string[] };
  await until(
    () => page.done || page.failed,
    () => page.failed,
  );
  return { texts: described(frame.contentDocument!), violations: page.violations!, failed: page.failed };
}

describe('under Trusted Types, structured data', () => {
  before(function () {
    if (!hasTrustedTypes) this.skip();
  });

  it('passes by a policy of its own', async () => {
    const { texts, violations, failed } = await underPolicy(
      "require-trusted-types-for 'script'; trusted-types ess-kit",
    );
    expect(failed).to.equal(undefined);
    expect(texts).to.deep.equal([{ '@id': 'dakar', name: '<b>' }]);
    expect(violations).to.deep.equal([]);
  });

  it('passes by the script tag’s policy where there is one', async () => {
    const { texts, violations, failed } = await underPolicy(
      "require-trusted-types-for 'script'; trusted-types ess-kit",
      `globalThis[Symbol.for('ess-kit')] = {
        policy: trustedTypes.createPolicy('ess-kit', { createScript: (text) => text }),
      };`,
    );
    expect(failed).to.equal(undefined);
    expect(texts).to.deep.equal([{ '@id': 'dakar', name: '<b>' }]);
    expect(violations).to.deep.equal([]);
  });

  it('is left out where the page refuses our policy, without an error', async () => {
    const { texts, violations, failed } = await underPolicy("require-trusted-types-for 'script'; trusted-types other");
    expect(failed).to.equal(undefined);
    expect(texts).to.deep.equal([]);
    // The refused policy is reported, and nothing else.
    expect(new Set(violations)).to.deep.equal(new Set(['trusted-types']));
  });
});
