import { expect } from '@ess-kit/tooling/browser/assert.js';
import { frame, resize } from '@ess-kit/tooling/browser/commands.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { defineNote } from './fixtures/define-note.js';
import { content } from './fixtures/note.js';
import { seen, shows } from './fixtures/seen.js';
import { addPageStyles } from './fixtures/surroundings.js';

const tag = defineNote();
const note = `<${tag} class="note" lang="fr" ${content()}></${tag}>`;

/** Puts a page around a note and waits until it stands. */
async function page(markup: string, shown = true) {
  const around = await fixture(markup);
  const element = around.matches('.note') ? around : around.querySelector<HTMLElement>('.note')!;
  if (shown) await shows(element, 'Forum de Lomé');
  return { around, element };
}

const part = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const widthOf = (element: Element) => Math.round(element.getBoundingClientRect().width);

/** A reader can read it: wide enough, text in lines and not in a column of words, nothing sticks out. */
function expectReadable(element: Element, atLeast: number) {
  const box = part(element, '.box');
  const text = part(element, 'p:not([class])');
  expect(widthOf(box), 'width').to.be.at.least(atLeast);
  const lines = text.getBoundingClientRect().height / parseFloat(getComputedStyle(text).lineHeight);
  expect(lines, 'lines').to.be.within(0.9, 6);
  expect(box.scrollWidth, 'overflow').to.be.at.most(box.clientWidth);
}

function expectNoScroll() {
  expect(document.scrollingElement!.scrollWidth, 'page scrolls sideways').to.be.at.most(innerWidth);
}

const hosts: Record<string, string> = {
  'a block': `<div>${note}</div>`,
  'a float': `<div><div style="float: left">${note}</div><p>Text beside it</p></div>`,
  'an inline-block': `<div><div style="display: inline-block">${note}</div></div>`,
  'a flex row': `<div style="display: flex"><p style="min-width: 0">beside</p>${note}</div>`,
  'a flex row that wraps': `<div style="display: flex; flex-wrap: wrap">${note}${note.replace('class="note"', '')}</div>`,
  'a flex column': `<div style="display: flex; flex-direction: column; align-items: flex-start">${note}</div>`,
  'a flex column, centred': `<div style="display: flex; flex-direction: column; align-items: center">${note}</div>`,
  'a table cell': `<table style="border-spacing: 0"><tr><td style="padding: 0">${note}</td></tr></table>`,
  'grid auto columns': `<div style="display: grid; grid-auto-flow: column; grid-auto-columns: auto; justify-content: start">${note}</div>`,
  'an absolute box': `<div style="position: relative; height: 400px"><div style="position: absolute">${note}</div></div>`,
  'a width that fits the content': `<div style="inline-size: fit-content">${note}</div>`,
};

describe('the shell stands readable in', () => {
  for (const [name, markup] of Object.entries(hosts)) {
    it(name, async () => {
      const { element } = await page(markup);
      expectReadable(element, 400);
      expectNoScroll();
    });
    it(`${name}, on a telephone`, async () => {
      await resize(320);
      const { element } = await page(markup);
      expectReadable(element, 200);
      expectNoScroll();
    });
  }

  for (const display of ['float: left', 'display: inline-block', 'display: inline', 'display: table-cell'])
    it(`a host with ${display}`, async () => {
      addPageStyles(`${tag} { ${display} !important }`);
      const { element } = await page(`<section>${note}</section>`);
      expectReadable(element, 400);
    });

  it('a tab that is opened later', async () => {
    const { around, element } = await page(`<div style="display: none">${note}</div>`, false);
    expect(seen(element)).to.equal('');
    around.style.display = '';
    await shows(element, 'Forum de Lomé');
    expectReadable(element, 700);
  });

  it('a dialog that is opened later', async () => {
    const { around, element } = await page(`<dialog>${note}</dialog>`, false);
    expect(seen(element)).to.equal('');
    (around as HTMLDialogElement).showModal();
    await shows(element, 'Forum de Lomé');
    await frame();
    expectReadable(element, 400);
  });
});

describe('a hostile page', () => {
  it('cannot reach text, spacing and size with rules for everything', async () => {
    addPageStyles(
      `${tag} { display: inline !important }
       * { all: unset !important; font-size: 5px !important; letter-spacing: 9px !important; line-height: 3px !important;
           text-transform: uppercase !important; text-align: right !important; white-space: nowrap !important }`,
    );
    const { element } = await page(`<section style="display: block !important">${note}</section>`, false);
    const text = part(element, 'p:not([class])');
    const style = getComputedStyle(text);
    expect(style.fontSize).to.equal('16px');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.whiteSpace).to.equal('normal');
    expect(style.textAlign).to.equal('start');
    expect(style.lineHeight).to.equal('24px');
    expectReadable(element, 400);
  });

  it('with a small root size keeps text at 16 px', async () => {
    addPageStyles(':root { font-size: 62.5% } body { font-size: 1.2rem }');
    const { element } = await page(note);
    expect(getComputedStyle(part(element, 'p:not([class])')).fontSize).to.equal('16px');
    expect(parseFloat(getComputedStyle(part(element, '.heading')).fontSize)).to.be.at.least(16);
  });

  it('has an element that is hidden, whatever display its rules give', async () => {
    addPageStyles(`${tag} { display: flex !important } ${tag}.note { display: block }`);
    const { element } = await page(note);
    element.hidden = true;
    expect(element.checkVisibility()).to.equal(false);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('can still hide an element with a class of its own', async () => {
    addPageStyles('.d-none { display: none }');
    const { element } = await page(note);
    element.classList.add('d-none');
    expect(element.checkVisibility()).to.equal(false);
  });

  it('can make it invisible with what is around it', async () => {
    const { element } = await page(`<div style="visibility: hidden; pointer-events: none">${note}</div>`, false);
    const style = getComputedStyle(part(element, 'button'));
    expect(style.visibility).to.equal('hidden');
    expect(style.pointerEvents).to.equal('none');
  });
});

describe('the shell takes from the page', () => {
  it('its font and its text colour', async () => {
    const { element } = await page(`<div style="font-family: monospace; color: rgb(10, 20, 30)">${note}</div>`);
    const style = getComputedStyle(part(element, 'p:not([class])'));
    expect(style.fontFamily).to.equal('monospace');
    expect(style.color).to.equal('rgb(10, 20, 30)');
    expect(getComputedStyle(part(element, '.shell')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('tokens, before anything else', async () => {
    const { element } = await page(
      `<div style="--ess-font: serif; --ess-heading-font: cursive; --ess-text: rgb(1, 2, 3); --ess-surface: rgb(4, 5, 6); --ess-size: 1.25">${note}</div>`,
    );
    const style = getComputedStyle(part(element, 'p:not([class])'));
    expect(style.fontFamily).to.equal('serif');
    expect(style.color).to.equal('rgb(1, 2, 3)');
    expect(style.fontSize).to.equal('20px');
    expect(getComputedStyle(part(element, '.heading')).fontFamily).to.equal('cursive');
    expect(getComputedStyle(part(element, '.shell')).backgroundColor).to.equal('rgb(4, 5, 6)');
  });

  it('right to left with an Arabic page', async () => {
    const element = await fixture(`<${tag} lang="ar" ${content()}></${tag}>`);
    await shows(element, 'مرحبا');
    expect(getComputedStyle(part(element, '.shell')).direction).to.equal('rtl');
    const [heading, box] = ['.heading', '.box'].map((selector) => part(element, selector).getBoundingClientRect());
    expect(Math.round(heading!.right)).to.equal(Math.round(box!.right));
  });
});
