import {
  all,
  at,
  control,
  count,
  day,
  errors,
  go,
  item,
  one,
  openAll,
  place,
  programme,
  search,
  seen,
  showProgramme,
  shownIds,
  star,
} from './fixtures/programmes.js';
import { everyText, trespasses } from './fixtures/attacks.js';
import type { EssProgrammeTimeline } from '../src/index.js';
import { interfaceLanguages } from '@ess-kit/core';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

/** The nodes of a programme, without their texts; a text of several paragraphs is one. */
const structure = (element: EssProgrammeTimeline) =>
  all(element, '.shell *')
    .map(({ localName }) => localName)
    .filter((name) => name !== 'p' && name !== 'bdi');

/** A text as HTML has it: a paragraph is what stands between blank lines. */
const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const fields: Record<string, (element: EssProgrammeTimeline) => string | null | undefined> = {
  name: (element) => one(element, 'header .heading')!.textContent,
  abstract: (element) => one(element, 'header .abstract')!.textContent,
  status: (element) => one(element, 'header .labels')!.textContent,
  place: (element) => one(element, 'header .eyebrow')!.textContent,
  day: (element) => one(element, '[part~="head"] .heading')!.textContent,
  session: (element) => item(element, 'a').querySelector('.heading')!.textContent,
  part: (element) => item(element, 'part').querySelector('.heading')!.textContent,
  track: (element) => item(element, 'a').querySelector('.track')!.textContent,
  'room and topic': (element) => item(element, 'a').querySelector('.meta')!.textContent,
  people: (element) => item(element, 'a').querySelector('.who')!.textContent,
  quotation: (element) => item(element, 'a').querySelector('blockquote')!.textContent,
  'name of a lane': (element) => one(element, '.lane')!.textContent,
  'button’s name': (element) => item(element, 'a').querySelector('.star')!.textContent,
  option: (element) => one(element, 'option:nth-of-type(2)')!.textContent,
};

describe('text from content', () => {
  let harmless: string[];
  before(async () => {
    harmless = structure(await showProgramme(everyText('harmless')));
    expect(harmless.length).to.be.above(80);
  });

  for (const kind of ['html', 'attr', 'template', 'mxss', 'benign', 'unicode', 'css'])
    it(`of kind ${kind} stays text, unchanged`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        // A blank text is none: the event then has no name, and is none.
        if (!value.trim()) continue;
        const element = await showProgramme(everyText(value));
        expect(structure(element), id).to.deep.equal(harmless);
        for (const [field, read] of Object.entries(fields))
          expect(flat(read(element)), `${id}: ${field}`).to.contain(flat(value));
        expect(trespasses(), id).to.deep.equal([]);
        element.remove();
      }
    }).timeout(60_000);

  it('in details stays text', async () => {
    for (const { id, value } of attackStrings('html', 'mxss')) {
      const element = await showProgramme(everyText(value));
      await openAll(element);
      expect(all(element, '.shell :is(script, img, iframe, object, math, style, form)'), id).to.deep.equal([]);
      expect(trespasses(), id).to.deep.equal([]);
      element.remove();
    }
  }).timeout(60_000);

  for (const kind of ['html', 'mxss', 'ics'])
    it(`of kind ${kind} stays text in structured data and in calendars`, async () => {
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      try {
        for (const { id, value } of attackStrings(kind)) {
          if (!value.trim()) continue;
          const element = await showProgramme(everyText(value));
          const file = new Promise<{ name: string; blob: Blob }>((resolve) => {
            let blob: Blob;
            URL.createObjectURL = (object) => ((blob = object as Blob), 'blob:calendar');
            HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
              resolve({ name: this.download, blob });
            };
          });
          control(element, 'Save to calendar (.ics)')!.dispatchEvent(new MouseEvent('click'));
          const { name, blob } = await file;
          const lines = (await blob.text()).split('\r\n');
          expect(name, id).to.match(/^[\p{L}\p{N}-]+\.ics$/u);
          expect(
            lines.filter((line) => /^BEGIN:|^ATTENDEE|^ACTION/.test(line)),
            id,
          ).to.deep.equal(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'BEGIN:VEVENT']);
          while (!element.querySelector('script')) await new Promise((resolve) => setTimeout(resolve, 20));
          expect(element.querySelector('script')!.textContent, id).to.not.contain('<');
          element.remove();
        }
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
      }
    }).timeout(60_000);
});

describe('addresses from content', () => {
  it('lead nowhere but where they say', async () => {
    for (const { id, value } of attackStrings('url-block', 'url-host', 'url-odd')) {
      const session = at('a', '10:00', '11:00', {
        registration: { state: 'open', url: value },
        links: (['before', 'during', 'after'] as const).map((phase) => ({ url: value, phase })),
        documents: [{ name: 'Document', url: value }],
        recordings: [{ name: 'Recording', url: value }],
        image: { url: value, description: 'The hall' },
      });
      for (const now of ['2021-05-01T00:00:00Z', '2021-06-01T08:30:00Z', '2021-07-01T00:00:00Z']) {
        const element = await showProgramme(programme([session]), { now });
        for (const link of all<HTMLAnchorElement>(element, 'a[href]:not([href^="#"])')) {
          const { protocol, username, password } = new URL(link.getAttribute('href')!);
          expect(['https:', 'http:', 'mailto:', 'tel:'], `${id}: ${link.href}`).to.include(protocol);
          expect(username + password, id).to.equal('');
        }
        expect(trespasses(), id).to.deep.equal([]);
        element.remove();
      }
    }
  }).timeout(60_000);
});

describe('what a reader, a link or a neighbour brings', () => {
  const document = programme([day('d', '2021-06-01', [at('a', '10:00'), at('b', '11:00')])], { id: 'target' });
  const everything = attackStrings('html', 'attr', 'mxss', 'proto', 'redos', 'unicode', 'template', 'css');

  it('as query is only looked for', async () => {
    const element = await showProgramme(document);
    for (const { id, value } of everything) {
      const began = performance.now();
      await search(element, value);
      expect(performance.now() - began, id).to.be.below(1000);
      expect(count(element), id).to.match(/^\d items?$/);
      expect(trespasses(), id).to.deep.equal([]);
    }
  });

  it('as attribute asks for nothing that there is', async () => {
    for (const { id, value } of everything) {
      const attributes = { day: value, topic: value, kind: value, place: value, query: value };
      const element = await showProgramme(document, { ...attributes, 'group-by': value, 'in-language': value });
      if (value.trim()) expect(shownIds(element), id).to.deep.equal([]);
      expect(trespasses(), id).to.deep.equal([]);
      element.remove();
    }
  });

  it('as address state throws nothing', async () => {
    const element = await showProgramme(document, { 'url-state': true });
    for (const { id, value } of everything) {
      const text = encodeURIComponent(value.replace(/[\uD800-\uDFFF]/gu, ''));
      await go(
        `#ess=target&q=${text}&day=${text}&favourites=${text}&__proto__=${text}&constructor=1&n=${Math.random()}`,
      );
      await settled(element);
      expect(seen(element), id).to.contain('Forum');
      expect(trespasses(), id).to.deep.equal([]);
    }
  });

  it('as stored selection is ids or nothing', async () => {
    const first = await showProgramme(document);
    await star(first, 'a');
    const [key] = Object.keys({ ...localStorage });
    first.remove();
    for (const { id, value } of attackStrings('html', 'json-bad', 'json-shape', 'proto')) {
      localStorage.setItem(key!, value);
      const element = await showProgramme(document);
      expect(shownIds(element), id).to.deep.equal(['a', 'b']);
      expect(trespasses(), id).to.deep.equal([]);
      element.remove();
    }
  });

  it('may use the names of Object.prototype as ids', async () => {
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'then']) {
      const hostile = programme(
        [
          day(`${id}.d`, '2021-06-01', [
            at(id, '10:00', '11:00', { track: id, about: [id], location: [{ type: 'Place', place: id }] }),
            at('other', '10:00', '11:00', { track: 'other' }),
          ]),
        ],
        { id: `${id}.e` },
        {
          topics: [
            { id, name: 'Track' },
            { id: 'other', name: 'Other' },
          ],
          places: [{ id, name: 'Place' }],
        },
      );
      const element = await showProgramme(hostile);
      expect(item(element, id).textContent, id).to.contain('Track').and.to.contain('Place');
      await star(element, id);
      expect(control(element, 'My selection (1)'), id).to.not.equal(undefined);
      expect(trespasses(), id).to.deep.equal([]);
      element.remove();
      localStorage.clear();
    }
  });
});

describe('dates, zones and languages', () => {
  it('from content never give nonsense', async () => {
    for (const { id, value } of attackStrings('date', 'number')) {
      const element = await showProgramme(
        programme([
          day('d', value, [
            at('a', '10:00', '11:00', { startDate: value }),
            at('b', '10:00', '11:00', { endDate: value, previousStartDate: value, duration: value }),
            at('c', '10:00', '11:00', { registration: { opens: value, closes: value } }),
          ]),
        ]),
      );
      expect(seen(element), id).to.not.match(/Invalid|NaN|undefined|null|Infinity/);
      element.remove();
    }
  }).timeout(30_000);

  it('of attributes are left aside when they are none', async () => {
    for (const { id, value } of attackStrings('date', 'lang')) {
      const element = await showProgramme(programme([at('a', '10:00')]), { now: value, 'time-zone': value });
      expect(seen(element), id).to.contain('10:00');
      expect(seen(element), id).to.not.match(/Invalid|NaN|undefined|null/);
      element.remove();
    }
  });

  it('of any tag end in a language that there is', async () => {
    for (const { id, value } of attackStrings('lang')) {
      const element = await showProgramme(programme([at('a', '10:00', undefined, { inLanguage: [value] })]), {
        lang: value,
      });
      expect(interfaceLanguages, id).to.include(one(element, '.shell')!.lang);
      element.remove();
    }
  });
});

describe('JSON', () => {
  for (const kind of ['json-bad', 'json-shape', 'proto'])
    it(`of kind ${kind} leaves the children, with one error`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        if (!value) continue;
        const element = await place({ 'data-content': value }, '<a href="https://example.org/">Programme</a>');
        while (!errors(element).length && !one(element, '.programme')) await new Promise(requestAnimationFrame);
        await settled(element);
        expect(trespasses(), id).to.deep.equal([]);
        if (one(element, 'slot')) expect(errors(element).length, id).to.equal(1);
        element.remove();
      }
    });
});
