import { expect } from '@ess-kit/tooling/browser/assert.js';
import fc from 'fast-check';
import { safeImageUrl } from '../src/safety/image-url.js';
import { safeUrl, safeWebUrl } from '../src/safety/safe-url.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';

const base = 'https://partner.example/agenda/';
const schemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** What is let through leads where it says, by a scheme that runs nothing. */
function expectHonest(address: string, value: string) {
  const url = new URL(address);
  expect(schemes, value).to.include(url.protocol);
  expect(url.username + url.password, value).to.equal('');
  // Each character that could hide the host or end a line has been encoded or refused.
  expect(address, value).not.to.match(/[\s\\<>\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
}

describe('an address from content', () => {
  for (const { id, value } of attackStrings('url-block'))
    it(`is refused: ${id}`, () => {
      expect(safeUrl(value)).to.equal(undefined);
      expect(safeUrl(value, base)).to.equal(undefined);
      expect(safeWebUrl(value, base)).to.equal(undefined);
    });

  for (const { id, value } of attackStrings('url-host'))
    it(`shows its real host or is refused: ${id}`, () => {
      const address = safeUrl(value);
      if (address === undefined) return;
      expectHonest(address, value);
      // What a reader takes for the host, up to the next slash or sign, is where the browser goes.
      const [, written] = /^https?:\/+([^/?#]+)/.exec(value.replaceAll('。', '.'))!;
      expect(new URL(`http://${written!}`).host).to.equal(new URL(address).host);
      expect(written).not.to.contain('@');
    });

  it('is refused when its host hides behind a name, a backslash or a reversed text', () => {
    for (const value of [
      'https://user:pass@example.org/',
      'https://example.org@evil.example/',
      'https://:secret@example.org/',
      'https://example.org\\@evil.example/',
      '\\\\evil.example\\x',
      'https:/\\evil.example',
      'https://\u202egro.elpmaxe/',
      'https://example.org/\u2066x',
      'https://exam\u200bple.org/',
    ])
      expect(safeUrl(value, base), value).to.equal(undefined);
  });

  for (const { id, value } of attackStrings('url-odd'))
    it(`never throws: ${id}`, () => {
      for (const address of [safeUrl(value), safeUrl(value, base)]) if (address) expectHonest(address, value);
    });

  for (const { id, value } of attackStrings('url-ok'))
    it(`is let through: ${id}`, () => {
      expect(safeUrl(value, base)).to.equal(new URL(value, base).href);
    });

  it('may be a telephone number or a mail address as a link, and not where something is fetched', () => {
    for (const value of ['mailto:contact@example.org', 'tel:+22890000000']) {
      expect(safeUrl(value)).to.equal(value);
      expect(safeWebUrl(value)).to.equal(undefined);
    }
  });

  it('may be missing', () => {
    for (const value of [undefined, null, '', '  ']) expect(safeUrl(value, base)).to.equal(undefined);
  });
});

const pieces = fc.constantFrom(
  ...['javascript:', 'data:', 'https:', 'http:', '//', '\\', '@', ':', '/', '#', '?', '%00', '\t', '\n', '\u0000', ' '],
  ...[
    'evil.example',
    'example.org',
    'user',
    '[::1]',
    '\u202e',
    '\u200b',
    '。',
    'ｊ',
    '"',
    '<',
    '\ud800',
    'é',
    'العربية',
  ],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
);

describe('whatever the string', () => {
  it('what is let through has an allowed scheme, no credentials and nothing hidden; nothing throws', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(undefined, base, 'not a base'), (value, where) => {
        const address = safeUrl(value, where);
        if (address !== undefined) expectHonest(address, value);
      }),
      { numRuns: 3000 },
    );
  });

  it('a second look changes nothing', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const address = safeUrl(value, base);
        if (address !== undefined) expect(safeUrl(address)).to.equal(address);
      }),
      { numRuns: 2000 },
    );
  });

  it('every ordinary web address is let through', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (value) => {
        expect(safeUrl(value)).to.equal(new URL(value).href);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an image', () => {
  const origins = [
    'https://partner.example',
    undefined,
    'https://cdn.example/ess-kit/1/',
    'https://example.org/c.json',
  ];

  it('comes from the page, the script or the content', () => {
    for (const url of [
      'https://partner.example/a.webp',
      'https://cdn.example/b.png',
      'https://example.org/c/d.jpg?w=9',
    ])
      expect(safeImageUrl(url, origins)).to.equal(url);
  });

  it('comes from nowhere else', () => {
    for (const url of [
      'https://evil.example/a.webp',
      'http://example.org/a.webp',
      'https://example.org:8443/a.webp',
      'https://example.org.evil.example/a.webp',
      'https://user@example.org/a.webp',
      'data:image/svg+xml,<svg/>',
      'javascript:1',
      '//example.org/a.webp',
      '',
    ])
      expect(safeImageUrl(url, origins), url).to.equal(undefined);
  });

  it('is refused, without an error, where the page has no origin or an address is none', () => {
    for (const odd of ['null', '', 'https://%', 'about:srcdoc', 'not an address'])
      expect(safeImageUrl('https://example.org/a.webp', [odd, undefined]), odd).to.equal(undefined);
    expect(safeImageUrl('https://example.org/a.webp', ['null', 'https://example.org/'])).to.equal(
      'https://example.org/a.webp',
    );
  });

  it('of a hostile address is never shown', () => {
    for (const { id, value } of [...attackStrings('url-block'), ...attackStrings('url-host')])
      expect(safeImageUrl(value, ['https://partner.example']), id).to.equal(undefined);
  });
});
