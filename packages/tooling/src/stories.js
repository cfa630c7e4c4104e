/** What the stories of several elements need. */
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';

const languages = ['fr', 'en', 'es', 'pt', 'ar'];

export const say = (/** @type {string[]} */ ...texts) =>
  Object.fromEntries(texts.map((text, index) => [languages[index], text]));

export const tokenControls = {
  '--ess-text': { control: 'color' },
  '--ess-surface': { control: 'color' },
  '--ess-accent': { control: 'color' },
  '--ess-radius': { control: 'text' },
  '--ess-space': { control: { type: 'range', min: 0.5, max: 2, step: 0.1 } },
  '--ess-size': { control: { type: 'range', min: 0.75, max: 1.5, step: 0.05 } },
};

export const withTokens = (/** @type {object} */ args) =>
  ref((element) => {
    for (const [name, value] of Object.entries(args))
      if (name.startsWith('--') && element instanceof HTMLElement) element.style.setProperty(name, String(value));
  });

/** @type {typeof import('./stories.js').stack} */
export const stack = (each, show) => html`<div class="stack">${each.map((value) => show(value))}</div>`;

/** @type {typeof import('./stories.js').inAnOutline} */
export const inAnOutline = ([heading, chapter], elements, className) =>
  html`<main class=${className ?? nothing}>
    <div lang="en" dir="ltr">
      <h1>${heading}</h1>
      <h2>${chapter}</h2>
    </div>
    ${elements}
  </main>`;

/** @param {string} element @param {string} part @param {'start' | 'end'} side */
const outline = (element, part, side) => `
  .anatomy ${element}::part(${part}) {
    position: relative;
    outline: 1px dashed color-mix(in srgb, currentColor 55%, transparent);
    outline-offset: 0;
  }
  .anatomy ${element}::part(${part})::before {
    content: '${part}';
    position: absolute;
    inset-block-end: 100%;
    inset-inline-${side}: 0;
    font: 600 11px/1.3 ui-monospace, monospace;
    letter-spacing: 0;
  }`;

/** @type {typeof import('./stories.js').anatomy} */
export const anatomy = (element, { outermost, parts }, content) => html`
  <style>
    ${outermost ? outline(element, outermost, 'start') : ''}
    ${parts.map((part) => outline(element, part, 'end')).join('')}
  </style>
  <div class="anatomy">${content}</div>
`;

export const pasted = (/** @type {object} */ embed) => ({ embed, docs: { canvas: { sourceState: 'none' } } });
