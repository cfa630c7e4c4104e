import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { defineNote } from './fixtures/define-note.js';
import { errorsDuring } from './fixtures/errors.js';
import { note, notes } from './fixtures/note.js';
import { answerRequests } from './fixtures/requests.js';
import { aWhile, shows, until } from './fixtures/seen.js';

// In a file of its own: what is asked here is asked once a page.
describe('the first formatter of a page', () => {
  const { DateTimeFormat } = Intl;
  afterEach(() => Object.assign(Intl, { DateTimeFormat }));

  it('is made while content is on its way, and where it cannot be had no error reaches the page', async () => {
    const tag = defineNote();
    let asked = 0;
    const refuses = class {
      constructor() {
        asked++;
        throw new RangeError('Incorrect locale information provided');
      }
    };
    Object.assign(Intl, { DateTimeFormat: refuses });
    let answer!: (response: Response) => void;
    answerRequests(() => new Promise((resolve) => (answer = resolve)));
    const errors = await errorsDuring(async () => {
      const element = await fixture(`<${tag} lang="fr" src="https://content.example/notes.json"></${tag}>`);
      // Before there is anything to show.
      await until(() => asked > 0);
      await aWhile();
      Object.assign(Intl, { DateTimeFormat });
      answer(Response.json(notes(note)));
      await shows(element, 'Forum de Lomé');
    });
    expect(errors).to.deep.equal([]);
  });
});
