import { content, seen, showCard, showList } from './fixtures/cards.js';
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
      expect(said).not.to.match(other);
    });
});

describe('the clock of an Arabic card', () => {
  const afternoon = content({ startDate: '2021-06-01T14:05', timeZone: 'Africa/Tunis' });
  for (const [lang, hours] of [
    ['ar', '14:05'],
    ['ar-MA', '14:05'],
    ['ar-DZ-u-hc-h23', '14:05'],
    ['ar-EG', '٢:٠٥'],
    ['ar-EG-u-hc-h23', '١٤:٠٥'],
  ] as const)
    it(`has the hours that its readers expect, with ${lang}`, async () =>
      expect(seen(await showCard(afternoon, { lang, 'time-zone': 'Africa/Tunis' }))).to.contain(hours));
});

const forum = content({
  startDate: '2021-06-01T11:05',
  endDate: '2021-06-01T13:45',
  timeZone: 'America/Argentina/Cordoba',
  timeStatements: [
    { start: '2021-06-01T11:05', end: '2021-06-01T13:45', utcOffset: '-03:00', effective: true },
    { start: '2021-06-01T16:15', end: '2021-06-01T18:55', utcOffset: '+05:30' },
    { duration: 'PT2H30M' },
  ],
  figures: [{ value: 1250, qualifier: 'over', unitText: 'مشارك' }],
});
const posts = {
  inLanguage: 'ar',
  posts: Array.from({ length: 40 }, (_, index) => ({
    id: `post-${index}`,
    headline: 'مقال',
    datePublished: '2020-04-17',
    timeRequired: 'PT5M',
  })),
};

/** All the text of an element and of the elements in it, what only assistive technology has with it. */
const everything = (root: ParentNode): string =>
  [...root.querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'style')
    .flatMap((element) => [
      ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')),
      element.shadowRoot ? everything(element.shadowRoot) : '',
    ])
    .join(' ');

describe('an Arabic card with contradicting hours, figures and a length, and an Arabic list', () => {
  for (const [lang, other] of [
    ['ar', arabic],
    ['ar-u-nu-arab', latin],
    ['ar-EG', latin],
  ] as const) {
    it(`has one kind of digits on the card, with ${lang}`, async () => {
      const card = await showCard(forum, { lang, 'time-zone': 'Asia/Kolkata', now: '2021-06-01T09:00:00Z' });
      // One of the calendars has a number in its name.
      const said = everything(card.shadowRoot!).replace('Microsoft 365', '');
      const number = other === arabic ? /1,250/ : /١٬٢٥٠/;
      expect(said)
        .to.match(number)
        .and.to.match(other === arabic ? /UTC\+5:30/ : /UTC\+٥:٣٠/);
      expect(said).not.to.match(other);
    });

    it(`has one kind of digits in the list, with ${lang}`, async () => {
      const list = await showList(posts, { lang, limit: 10 });
      const said = everything(list.shadowRoot!);
      expect(said)
        .to.contain(other === arabic ? '40' : '٤٠')
        .and.to.contain(other === arabic ? '5' : '٥');
      expect(said).to.match(other === arabic ? /عرض المزيد \(\d+\)/ : /عرض المزيد \([٠-٩]+\)/);
      expect(said).not.to.match(other);
    });
  }
});
