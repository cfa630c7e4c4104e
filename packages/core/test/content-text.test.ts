import { expect } from '@ess-kit/tooling/browser/assert.js';
import { parseContent, type ContentError } from '../src/content/load.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';

describe('text that is no document', () => {
  for (const { id, value } of attackStrings('json-bad'))
    it(`fails with a reason, and leaves the page as it was: ${id}`, () => {
      try {
        expect(parseContent(value, 'Here')).to.be.an('object');
      } catch (error) {
        expect((error as ContentError).code).to.be.oneOf(['not-json', 'invalid-content']);
        expect((error as ContentError).message).to.contain('Here');
      }
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    });

  for (const text of ['null', '[]', '"text"', '1', 'true'])
    it(`is refused: ${text}`, () => {
      expect(() => parseContent(text, 'Here')).to.throw('not a content document');
    });
});
