import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { contentRequests } from '../../src/loader/content.ts';
import { guessLanguage } from '../../src/loader/language.ts';
import { createPolicy, type PolicyFactory } from '../../src/loader/policy.ts';
import { releaseFolder } from '../../src/loader/script.ts';

describe('the release folder', () => {
  const cases: [string, string][] = [
    ['https://cdn.example/ess-kit/1/ess.js', 'https://cdn.example/ess-kit/1.4.2/'],
    ['https://cdn.example/ess-kit/1/ess.js?ver=6.1#x', 'https://cdn.example/ess-kit/1.4.2/'],
    ['https://cdn.example/ess-kit/1.4.2/ess.js', 'https://cdn.example/ess-kit/1.4.2/'],
    ['https://partner.example/ess/ess.js', 'https://partner.example/ess/'],
    ['https://partner.example/ess.js', 'https://partner.example/'],
    // Folders of years, months and other majors are folders like others.
    ['https://partner.example/uploads/2026/11/ess.js', 'https://partner.example/uploads/2026/11/'],
    ['https://partner.example/uploads/2026/01/ess.js', 'https://partner.example/uploads/2026/01/'],
    ['https://cdn.example/ess-kit/2/ess.js', 'https://cdn.example/ess-kit/2/'],
    ['https://cdn.example/npm/@ess-kit/widgets@1/dist/ess.js', 'https://cdn.example/npm/@ess-kit/widgets@1.4.2/dist/'],
    ['https://cdn.example/@ess-kit/widgets@%5E1.2/dist/ess.js', 'https://cdn.example/@ess-kit/widgets@1.4.2/dist/'],
    ['https://cdn.example/@ess-kit/widgets/dist/ess.js', 'https://cdn.example/@ess-kit/widgets/dist/'],
  ];
  for (const [script, folder] of cases) {
    it(`of ${script} is ${folder}`, () => assert.equal(releaseFolder(script, '1.4.2'), folder));
  }
});

describe('the Trusted Types policy', () => {
  const base = 'https://cdn.example/1.4.2/';
  const factory: PolicyFactory = {
    createPolicy(name, rules) {
      assert.equal(name, 'ess-kit');
      return rules;
    },
  };
  const policy = createPolicy(base, factory);

  it('accepts files of the release', () => {
    assert.equal(policy.createScriptURL(`${base}core.js`), `${base}core.js`);
  });

  for (const address of [
    'https://evil.example/core.js',
    'https://cdn.example/core.js',
    `${base}../1.4.3/core.js`,
    `${base}%2e%2e/core.js`,
    'https://cdn.example/1.4.2.evil/core.js',
    'https://cdn.example.evil.example/1.4.2/core.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    '//evil.example/core.js',
    '',
  ]) {
    it(`refuses ${address || 'nothing'}`, () => assert.throws(() => policy.createScriptURL(address)));
  }

  it('passes JSON, and nothing else, as the text of a script', () => {
    assert.equal(policy.createScript('{"a":[1,"\\u003c"]}'), '{"a":[1,"\\u003c"]}');
    for (const text of ['alert(1)', '', '{}; alert(1)', "{'a':1}", '<!--'])
      assert.throws(() => policy.createScript(text));
  });

  it('holds where the browser has no Trusted Types', () => {
    const rules = createPolicy(base, undefined);
    assert.equal(rules.createScriptURL(`${base}core.js`), `${base}core.js`);
    assert.throws(() => rules.createScriptURL('https://evil.example/core.js'));
  });

  it('lets a refusal through', () => {
    const refusing: PolicyFactory = {
      createPolicy() {
        throw new TypeError('refused');
      },
    };
    assert.throws(() => createPolicy(base, refusing), /refused/);
  });
});

describe('the guessed language', () => {
  const packs = Object.assign(Object.create(null), { core: 1, 'event-card': 1, fr: 1, en: 1, ar: 1 }) as Record<
    string,
    unknown
  >;
  const saved = Object.getOwnPropertyDescriptor(globalThis, 'navigator')!;

  function guess({
    own = '',
    data,
    script,
    page = '',
    browser = ['es', 'en-GB'],
  }: Partial<Record<'own' | 'data' | 'script' | 'page', string>> & { browser?: string[] }) {
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { languages: browser } });
    const element = { lang: own, dataset: { lang: data } } as unknown as HTMLElement;
    const root = { lang: page } as HTMLElement;
    // The nearest element with a lang attribute.
    element.closest = () => (own ? element : page ? root : null);
    return guessLanguage(element, script, packs);
  }
  afterEach(() => Object.defineProperty(globalThis, 'navigator', saved));

  const cases: [string, Parameters<typeof guess>[0], string][] = [
    ['its own', { own: 'ar-MA', script: 'en', page: 'fr' }, 'ar'],
    ['that of its data-lang', { own: 'ar', data: 'en', page: 'fr' }, 'en'],
    ['that of the script', { script: 'EN-us', page: 'fr' }, 'en'],
    ['that of the page', { page: 'ar' }, 'ar'],
    ['a language, never a region', { page: 'de-AR-x-pt', browser: ['ca-ES'] }, 'fr'],
    ['the first of the browser that there is', {}, 'en'],
    ['French', { browser: ['de', 'zh-Hant'] }, 'fr'],
    ['that of the browser, when its own is none', { own: '%%', page: 'ar' }, 'en'],
    ['French, when all are names of other things', { own: 'constructor', data: '__proto__', browser: [] }, 'fr'],
  ];
  for (const [name, given, expected] of cases) it(`is ${name}`, () => assert.equal(guess(given), expected));
});

describe('early content requests', () => {
  const asked: { address: string; options: RequestInit }[] = [];
  const saved = globalThis.fetch;
  /** As much of a link as resolves an address. */
  class Anchor {
    #href = '';
    get href() {
      return this.#href;
    }
    set href(address: string) {
      this.#href = URL.canParse(address, page) ? new URL(address, page).href : address;
    }
  }
  const page = 'https://partner.example/news/';

  beforeEach(() => {
    asked.length = 0;
    Object.assign(globalThis, { document: { createElement: () => new Anchor() } });
    globalThis.fetch = (address, options) => {
      asked.push({ address: String(address), options: options! });
      return Promise.reject(Error('offline'));
    };
  });
  afterEach(() => {
    globalThis.fetch = saved;
    delete (globalThis as { document?: unknown }).document;
  });

  it('are one per address without fragment, without cookies or referrer, and fail in silence', async () => {
    const requests = new Map();
    const request = contentRequests(requests);
    request('../content.json#a', true);
    request('https://partner.example/content.json#b', true);
    request('https://cdn.example/other.json', true);
    assert.deepEqual(
      asked.map(({ address }) => address),
      ['https://partner.example/content.json', 'https://cdn.example/other.json'],
    );
    assert.deepEqual(
      [...requests.keys()],
      asked.map(({ address }) => address),
    );
    assert.deepEqual(asked[0]!.options, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    await new Promise((resolve) => setTimeout(resolve));
  });

  it('are not repeated for what an element has asked for itself', () => {
    const request = contentRequests(new Map());
    request('a.json', false);
    request('a.json#x', true);
    assert.deepEqual(asked, []);
  });

  it('go to the web only', () => {
    const request = contentRequests(new Map());
    for (const address of [
      'data:application/json,{}',
      'javascript:alert(1)',
      'blob:https://x/1',
      'file:///etc/passwd',
    ]) {
      request(address, true);
    }
    assert.deepEqual(asked, []);
  });

  it('are none without an address, or with the name of an item only', () => {
    const request = contentRequests(new Map());
    for (const source of [null, '', '#item']) request(source, true);
    assert.deepEqual(asked, []);
  });

  it('leave an address that is none to the element, which tells it', () => {
    assert.doesNotThrow(() => contentRequests(new Map())('https://[', true));
  });
});
