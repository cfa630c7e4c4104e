import { all, control, one, showCard, textOf } from './fixtures/cards.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { everyText, trespasses } from './fixtures/attacks.js';
import type { EssEventCard } from '../src/index.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const attributes = { src: '#part', images: 'any' };

/** The nodes of a card, without their texts. */
const structure = (card: EssEventCard) => all(card, '*').map(({ localName }) => localName);

/** The texts of a card that come from its content, as they stand in the tree. */
const fields: Record<string, (card: EssEventCard) => string | null | undefined> = {
  name: (card) => one(card, 'h3')!.textContent,
  'name of the larger event': (card) => one(card, '.in')!.textContent,
  abstract: (card) => one(card, '[part~="abstract"]')!.textContent,
  statusNote: (card) => one(card, '[part~="status"]')!.textContent,
  place: (card) => one(card, '[part~="where"] > span')!.textContent,
  'image description': (card) => one<HTMLImageElement>(card, 'img')!.alt,
  credit: (card) => one(card, 'figcaption')!.textContent,
  topic: (card) => factText(card, 'Topics'),
  organisation: (card) => factText(card, 'Organiser'),
  'participant label': (card) => factText(card, 'Moderator'),
  'document name': (card) => factText(card, 'Documents'),
  'recording name': (card) => factText(card, 'Recordings'),
  source: (card) => one(card, '[part~="provenance"] p')!.textContent,
  'printed text': (card) => one(card, 'q')!.textContent,
};

const factText = (card: EssEventCard, name: string) =>
  all(card, 'dt')
    .find((term) => textOf(term) === name)!
    .nextElementSibling!.querySelector('li')!.textContent;

/** A text as HTML has it: a blank one is none, and a paragraph is what stands between blank lines. */
const stands = (text: string | null | undefined, value: string) =>
  (text ?? '').replace(/\s+/g, ' ').includes(value.replace(/\s+/g, ' ').trim());

describe('text from content', () => {
  let harmless: string[];
  before(async () => {
    harmless = structure(await showCard(everyText('harmless'), attributes));
    expect(harmless.length).to.be.above(60);
  });

  for (const kind of ['html', 'attr', 'template', 'mxss', 'benign', 'unicode', 'ics', 'css'])
    it(`of kind ${kind} stays text, unchanged`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        // A blank text is none: the event then has no name, and is none.
        if (!value.trim()) continue;
        const card = await showCard(everyText(value), attributes);
        expect(structure(card), id).to.deep.equal(harmless);
        for (const [field, read] of Object.entries(fields))
          expect(stands(read(card), value), `${id}: ${field} is ${JSON.stringify(read(card))}`).to.equal(true);
        expect(trespasses(), id).to.deep.equal([]);
        card.remove();
      }
    });

  for (const kind of ['html', 'mxss', 'ics'])
    it(`of kind ${kind} stays text in structured data`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        const card = await showCard(everyText(value), attributes);
        const script = card.querySelector('script')!;
        expect(script.textContent, id).to.not.contain('<');
        expect((JSON.parse(script.textContent) as { name: string }).name, id).to.equal(value);
        card.remove();
      }
    });

  it('of kind ics stays one event, in a file with a harmless name', async () => {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    try {
      for (const { id, value } of attackStrings('ics', 'html')) {
        const card = await showCard(everyText(value), attributes);
        const file = new Promise<{ name: string; blob: Blob }>((resolve) => {
          let blob: Blob;
          URL.createObjectURL = (object) => ((blob = object as Blob), 'blob:calendar');
          HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
            resolve({ name: this.download, blob });
          };
        });
        control(card, 'Calendar file (.ics)')!.dispatchEvent(new MouseEvent('click'));
        const { name, blob } = await file;
        const lines = (await blob.text()).split('\r\n');
        expect(name, id).to.match(/^[\p{L}\p{N}-]+\.ics$/u);
        expect(
          lines.filter((line) => /^BEGIN:|^ATTENDEE|^ACTION/.test(line)),
          id,
        ).to.deep.equal(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
        for (const line of lines) expect(new TextEncoder().encode(line).length, id).to.be.at.most(75);
        card.remove();
      }
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  });
});
