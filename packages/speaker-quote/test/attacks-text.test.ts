import type { EssSpeakerQuote } from '../src/index.js';
import { everyText, trespasses } from './fixtures/attacks.js';
import { all, one, show } from './fixtures/quotes.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const attributes = { src: '#said', images: 'any', show: 'both' };

/** Nodes that text makes: paragraphs, and quotations and brackets within. */
const ofText = ['q', 'span', 'p', 'blockquote'];

/** The nodes of an element that no text makes. */
const structure = (element: EssSpeakerQuote) =>
  all(element, '*')
    .map(({ localName }) => localName)
    .filter((name) => !ofText.includes(name));

/** The texts that come from content, as they stand in the tree. */
const fields: Record<string, (element: EssSpeakerQuote) => string | null | undefined> = {
  words: (element) => quoted(one(element, 'blockquote')!),
  name: (element) => one(element, '[part~="name"]')!.textContent,
  role: (element) => one(element, '[part~="role"]')!.textContent,
  label: (element) => one(element, 'article')!.ariaLabel,
  translator: (element) => one(element, '[part~="version"]')!.textContent,
  event: (element) => one(element, 'cite')!.textContent,
  'larger event': (element) => all(element, 'cite')[1]!.textContent,
  source: (element) => one(element, '[part~="provenance"] p')!.textContent,
  'printed text': (element) => all(element, '[part~="provenance"] p')[2]!.textContent,
  portrait: (element) => one<HTMLImageElement>(element, 'img')!.alt,
};

/** Words as they were: a quotation within them lost its marks to the style sheet. */
const quoted = (node: Element): string =>
  [...node.childNodes]
    .map((child) =>
      child instanceof Element
        ? child.localName === 'q'
          ? `“${quoted(child)}”`
          : quoted(child)
        : child instanceof Text
          ? child.data
          : '',
    )
    .join('');

/** A text as HTML has it: a blank one is none, and a paragraph is what stands between blank lines. */
const stands = (text: string | null | undefined, value: string) =>
  (text ?? '').replace(/\s+/g, ' ').includes(value.replace(/\s+/g, ' ').trim());

describe('text from content', () => {
  let harmless: string[];
  before(async () => {
    harmless = structure(await show(everyText('harmless'), attributes));
    expect(harmless.length).to.be.above(20);
  });

  for (const kind of ['html', 'attr', 'template', 'mxss', 'benign', 'unicode', 'ics', 'css', 'redos', 'clobber'])
    it(`of kind ${kind} stays text, unchanged`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        // A blank text is none: the quotation then has no words, and is none.
        if (!value.trim()) continue;
        const element = await show(everyText(value), attributes);
        expect(structure(element), id).to.deep.equal(harmless);
        for (const [field, read] of Object.entries(fields))
          expect(stands(read(element), value), `${id}: ${field} is ${JSON.stringify(read(element))}`).to.equal(true);
        expect(trespasses(), id).to.deep.equal([]);
        element.remove();
      }
    });

  for (const kind of ['html', 'mxss', 'ics'])
    it(`of kind ${kind} stays text in structured data`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        const element = await show(everyText(value), attributes);
        const script = element.querySelector('script')!;
        expect(script.textContent, id).to.not.contain('<');
        expect((JSON.parse(script.textContent) as { text: string }).text, id).to.equal(value);
        element.remove();
      }
    });
});
