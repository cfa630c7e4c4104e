import { expect } from '@ess-kit/tooling/browser/assert.js';
import fc from 'fast-check';
import { parseSource } from '../src/content/source.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';

const base = 'https://partner.example/fr/agenda/';

describe('a source', () => {
  const cases: [src: string | null | undefined, url: string | undefined, id: string | undefined][] = [
    ['https://example.org/content.json#led-1', 'https://example.org/content.json', 'led-1'],
    ['https://example.org/content.json', 'https://example.org/content.json', undefined],
    ['https://example.org/content.json#', 'https://example.org/content.json', undefined],
    ['https://example.org/c.json?v=2&lang=fr#a', 'https://example.org/c.json?v=2&lang=fr', 'a'],
    ['content.json#a', 'https://partner.example/fr/agenda/content.json', 'a'],
    ['../content.json#a', 'https://partner.example/fr/content.json', 'a'],
    ['/content.json#a', 'https://partner.example/content.json', 'a'],
    ['//cdn.example/content.json#a', 'https://cdn.example/content.json', 'a'],
    ['  https://example.org/content.json#a', 'https://example.org/content.json', 'a'],
    ['#only-an-id', undefined, 'only-an-id'],
    ['https://example.org/c.json#a#b', 'https://example.org/c.json', 'a#b'],
    ['c.json#r%C3%A9seau%20', 'https://partner.example/fr/agenda/c.json', 'réseau '],
    ['c.json#100%', 'https://partner.example/fr/agenda/c.json', '100%'],
    ['c.json#__proto__', 'https://partner.example/fr/agenda/c.json', '__proto__'],
    ['https://%', 'https://%', undefined],
    ['', undefined, undefined],
    ['   ', undefined, undefined],
    [null, undefined, undefined],
    [undefined, undefined, undefined],
  ];
  for (const [src, url, id] of cases)
    it(`${JSON.stringify(src)} is ${url ?? 'no document'} and ${id ?? 'no id'}`, () => {
      const source = parseSource(src, base);
      expect([source.url, source.id]).to.deep.equal([url, id]);
    });

  it('never throws on hostile ones', () => {
    for (const { id, value } of attackStrings('source')) expect(() => parseSource(value, base), id).not.to.throw();
  });

  it('gives back any id that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (id) => {
        fc.pre(id.isWellFormed());
        expect(parseSource(`c.json#${encodeURIComponent(id)}`, base).id).to.equal(id);
      }),
    );
  });

  it('never throws, whatever the string and the base', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (src, where) => void parseSource(src, where)),
      { numRuns: 500 },
    );
  });
});
