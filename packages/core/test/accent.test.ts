import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { contrast, painted } from './fixtures/colour.js';
import { defineNote } from './fixtures/define-note.js';
import { content } from './fixtures/note.js';
import { shows } from './fixtures/seen.js';
import { addPageStyles } from './fixtures/surroundings.js';

const tag = defineNote();

/** Pages as partners have them: text and background. */
const pages = [
  { name: 'white', text: '#1b1b1b', background: '#fff' },
  { name: 'grey paper', text: '#222', background: '#eee' },
  { name: 'see-through text', text: 'rgb(0 0 0 / 0.87)', background: '#f5f3ee' },
  { name: 'black', text: '#ddd', background: '#000' },
  { name: 'night blue', text: '#f5f5ff', background: '#0b1a33' },
  { name: 'slate', text: '#fff', background: '#333' },
];

/** The same numbers from 0 to 1 each time (a linear congruential generator). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function randomAccents(count: number) {
  const dice = numbers(2021);
  const channel = () => Math.floor(dice.next().value * 256);
  return Array.from({ length: count }, () => `rgb(${channel()}, ${channel()}, ${channel()})`);
}

/** What brands have, what a gamut ends in, and what is written in other ways. */
const hardAccents = [
  ...['white', 'black', 'yellow', 'lime', 'cyan', 'blue', 'magenta', 'red', '#767676', '#0b2447', '#f39200'],
  ...['hsl(190 80% 45%)', 'oklch(0.62 0.19 30)', 'rgb(200 30 30 / 0.6)', 'color(display-p3 0.2 0.5 0.9)'],
];
const accents = [...hardAccents, ...randomAccents(200)];

async function noteOn(page: { text: string; background: string }) {
  addPageStyles(`body { color: ${page.text}; background: ${page.background} }`);
  const element = await fixture(`<${tag} lang="fr" ${content()}></${tag}>`);
  await shows(element, 'Forum de Lomé');
  const styleOf = (selector: string) => getComputedStyle(element.shadowRoot!.querySelector(selector)!);
  return (accent: string) => {
    element.style.setProperty('--ess-accent', accent);
    return {
      line: painted(page.background, styleOf('.link').color),
      surface: painted(page.background, styleOf('.accent').backgroundColor),
      label: painted(styleOf('.accent span').color),
    };
  };
}

describe('a page that sets only --ess-accent', () => {
  for (const page of pages)
    it(`is readable with ${accents.length} accents: ${page.name}`, async () => {
      const paint = await noteOn(page);
      const under = painted(page.background);
      const faults = accents.flatMap((accent) => {
        const { line, surface, label } = paint(accent);
        return [
          ...(contrast(line, under) >= 3 ? [] : [`${accent}: lines ${contrast(line, under).toFixed(2)}`]),
          ...(contrast(surface, under) >= 3 ? [] : [`${accent}: controls ${contrast(surface, under).toFixed(2)}`]),
          ...(contrast(surface, label) >= 4.5 ? [] : [`${accent}: labels ${contrast(surface, label).toFixed(2)}`]),
        ];
      });
      expect(faults).to.deep.equal([]);
    });

  it('gets its own colour wherever that can be seen', async () => {
    const onWhite = await noteOn(pages[0]!);
    for (const accent of ['rgb(227, 6, 19)', 'rgb(11, 36, 71)', 'rebeccapurple'])
      expect(onWhite(accent).surface, accent).to.deep.equal(painted(accent));
    const onBlack = await noteOn(pages[3]!);
    for (const accent of ['rgb(243, 146, 0)', 'yellow', 'white'])
      expect(onBlack(accent).surface, accent).to.deep.equal(painted(accent));
  });
});
