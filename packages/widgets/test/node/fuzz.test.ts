import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl, safeWebUrl } from '@ess-kit/core/safe-url.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { isFullRun } from '@ess-kit/tooling/environment.js';
import fc from 'fast-check';
import { isHeight } from '../../src/frame/messages.ts';
import { frameAttributes, readOptions } from '../../src/frame/options.ts';

const numRuns = Number(process.env.ESS_FUZZ ?? (isFullRun ? 20_000 : 2000));
const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, law), { numRuns });

/** Addresses made of what parsers stumble over. */
const parts = [
  ...[
    'javascript:',
    'JaVa\tScRiPt:',
    'data:text/html,',
    'vbscript:',
    'blob:',
    'file:',
    'https:',
    'http:',
    'mailto:',
    'tel:',
  ],
  ...[
    '//',
    '\\\\',
    '/',
    '\\',
    '@',
    ':',
    '#',
    '?',
    '%',
    '%00',
    '%2f',
    '..',
    '\u200b',
    '\u202e',
    '\u0000',
    '\t',
    '\n',
    ' ',
    '&#106;',
  ],
  ...['example.org', 'evil.example', '127.0.0.1', '[::1]', 'xn--e1afmkfd', 'user:pass', '<', '>', '"', "'", 'а'],
  ...attackStrings('url-block', 'url-odd', 'url-host').map(({ value }) => value),
];
const address = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...parts) }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));
const bases = fc.constantFrom(undefined, 'https://page.example/a/b', 'http://127.0.0.1/');

describe('safeUrl, against the platform’s own parser', () => {
  it('lets nothing out but four schemes, as they are understood, and names no user', () =>
    holds(fc.tuple(address, bases), ([value, base]) => {
      const url = safeUrl(value, base);
      if (url === undefined) return;
      const { protocol, username, password, href } = new URL(url);
      assert.match(protocol, /^(https?|mailto|tel):$/);
      assert.equal(username + password, '');
      assert.equal(url, href);
      // Once through is enough: a second reading of the page finds the same.
      assert.equal(safeUrl(url), url);
      assert.equal(safeWebUrl(value, base) !== undefined, /^https?:$/.test(protocol));
    }));

  it('keeps every well-formed web address', () =>
    holds(fc.webUrl({ withFragments: true, withQueryParameters: true }), (value) => {
      assert.equal(safeUrl(value), new URL(value).href);
    }));
});

describe('the address of a frame', () => {
  const query = fc.dictionary(
    fc.oneof(fc.constantFrom('ess', 'src', 'href', 'text', 'theme', 'scheme', ...frameAttributes), fc.string()),
    address,
  );

  it('never throws, and leads to the web only', () =>
    holds(fc.tuple(query, fc.boolean(), address), ([parameters, alone, hash]) => {
      const url = new URL('https://cdn.example/embed.html');
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      url.hash = hash;
      const { attributes, href, element, problem } = readOptions(url.href, alone);
      for (const name of Object.keys(attributes)) assert.ok(name === 'src' || frameAttributes.includes(name), name);
      if (attributes.src) assert.match(new URL(attributes.src).protocol, /^https?:$/);
      if (href) assert.match(new URL(href).protocol, /^(https?|mailto|tel):$/);
      if (!problem) assert.ok(element && attributes.src);
      if (!problem && alone) assert.equal(new URL(attributes.src!).origin, 'https://cdn.example');
    }));

  it('takes no message for a height but one', () =>
    holds(fc.anything(), (data) => {
      if (isHeight(data)) assert.ok(data.height > 0 && data.height <= 30_000);
    }));
});
