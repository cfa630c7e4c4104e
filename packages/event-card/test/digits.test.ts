import { content, seen, showCard } from './fixtures/cards.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const planned = content({
  startDate: '2021-06-01T11:05',
  timeZone: 'Africa/Tunis',
  maximumVirtualAttendeeCapacity: 70,
  registration: { required: true, state: 'open' },
});
const latin = /[0-9]/;
const arabic = /[\u0660-\u0669]/;

describe('the digits of an Arabic card', () => {
  for (const [lang, wanted, other] of [
    ['ar', latin, arabic],
    ['ar-TN', latin, arabic],
    ['ar-u-nu-latn', latin, arabic],
    ['ar-u-nu-arab', arabic, latin],
    ['ar-EG', arabic, latin],
    ['ar-EG-u-nu-latn', latin, arabic],
  ] as const)
    it(`are of one kind, with ${lang}, in dates, hours and numbers`, async () => {
      const said = seen(await showCard(planned, { lang, 'time-zone': 'Africa/Tunis' }));
      expect(said).to.match(wanted);
      // The date, and how many places there are.
      const [year, places] = wanted === latin ? ['2021', '70'] : ['٢٠٢١', '٧٠'];
      expect(said).to.contain(year).and.to.contain(places);
      expect(said.replace(/UTC\S*/g, '')).not.to.match(other);
    });
});
