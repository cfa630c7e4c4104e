import { expect } from '@ess-kit/tooling/browser/assert.js';
import { canEmulate, emulate } from '@ess-kit/tooling/browser/commands.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { contrast, painted } from './fixtures/colour.js';
import { defineNote } from './fixtures/define-note.js';
import { content } from './fixtures/note.js';
import { shows } from './fixtures/seen.js';
import { addPageStyles } from './fixtures/surroundings.js';

const tag = defineNote();

async function note() {
  const element = await fixture(`<${tag} lang="fr" ${content()}></${tag}>`);
  await shows(element, 'Forum de Lomé');
  return (selector: string) => getComputedStyle(element.shadowRoot!.querySelector(selector)!);
}

/** Text and background of pages that declare no colour scheme, and the least contrast that muted text has there. */
const pages = [
  { name: 'light', text: '#000', background: '#fff', muted: 4.5 },
  { name: 'light grey', text: '#222', background: '#eee', muted: 4.5 },
  { name: 'grey text', text: '#666', background: '#fff', muted: 3 },
  { name: 'dark', text: '#ddd', background: '#111', muted: 4.5 },
  { name: 'night blue', text: '#f5f5ff', background: '#0b1a33', muted: 4.5 },
  { name: 'dim text on black', text: '#999', background: '#000', muted: 3 },
];

describe('without a theme', () => {
  for (const { name, text, background, muted } of pages)
    it(`accent and muted text are readable: ${name}`, async () => {
      addPageStyles(`body { color: ${text}; background: ${background} }`);
      const style = await note();
      const page = painted(background);
      expect(contrast(painted(background, style('.link').color), page), 'accent').to.be.at.least(4.5);
      expect(contrast(painted(background, style('.muted').color), page), 'muted').to.be.at.least(muted);
      const surface = painted(background, style('.accent').backgroundColor);
      expect(contrast(surface, page), 'button').to.be.at.least(3);
      expect(contrast(surface, painted(style('.accent span').color)), 'label').to.be.at.least(4.5);
    });

  it('muted text is quieter than text', async () => {
    addPageStyles('body { color: #000; background: #fff }');
    const style = await note();
    const page = painted('#fff');
    expect(contrast(painted('#fff', style('.muted').color), page)).to.be.below(
      contrast(painted('#fff', style('.hello').color), page),
    );
  });
});

it('--ess-on-accent wins, as do --ess-muted and --ess-line', async () => {
  addPageStyles('body { --ess-accent: rgb(1 1 1); --ess-on-accent: rgb(240 240 240); --ess-muted: rgb(8 8 8) }');
  const style = await note();
  expect(style('.accent span').color).to.equal('rgb(240, 240, 240)');
  expect(style('.muted').color).to.equal('rgb(8, 8, 8)');
});

it('forced colours replace all of it', async function () {
  if (!canEmulate) this.skip();
  addPageStyles('body { --ess-accent: yellow; --ess-muted: rgb(200 200 200) }');
  await emulate({ forcedColors: 'active' });
  const style = await note();
  // Not every canvas knows system colours by name.
  const page = getComputedStyle(await fixture('<p style="background: Canvas"></p>')).backgroundColor;
  expect(contrast(painted(page, style('.muted').color), painted(page))).to.be.at.least(7);
  expect(contrast(painted(style('.accent span').color), painted(style('.accent').backgroundColor))).to.be.at.least(4.5);
});
