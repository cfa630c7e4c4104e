/** @typedef {import('../types.d.ts').Condition} Condition */

const all = /** @type {const} */ (['link', 'tag', 'modules', 'whole']);

const ownBox =
  'the element’s own margin, padding, border and place, which such rules do set, as no shadow root can refuse them; what stands inside it is compared.';

/** Each is `sheets/<id>.css`. @type {readonly [id: string, name: string, why: string, unmeasured?: string][]} */
const sheets = [
  ['resets', 'Resets', 'What frameworks put before everything.'],
  ['star-important', '* with !important', 'The bluntest way to style a page.', ownBox],
  ['tags', 'Rules on every tag', 'Themes that style elements, not classes.'],
  ['bootstrap-like', 'A grid framework', 'Rules like those of widespread frameworks.'],
  ['theme-like', 'A theme of a content system', 'Rules on .entry-content and what stands in it.'],
  ['letters', 'Letters, words and lines', 'Spacing, transforms and indents that are inherited.'],
  ['root-10', 'html { font-size: 62.5% }', 'One rem is ten pixels.'],
  ['root-20', 'html { font-size: 20px }', 'One rem is twenty pixels.'],
  ['ours', 'Rules on our own tags and states', 'ess-event-card, [data-ess], ::part, :not(:defined).'],
  [
    'writing-modes',
    'Vertical writing around',
    'Writing modes are inherited.',
    'the element’s own width: a column of vertical text has none to give, and the element takes what it needs.',
  ],
  ['containing', 'Transforms, filters and containment around', 'Ancestors that become containing blocks.'],
];

/** @type {readonly Condition[]} */
export const stylesheets = [
  {
    id: 'neutral',
    name: 'No stylesheet',
    why: 'What the others are compared with.',
    forms: all,
    drive: 'picture',
  },
  ...sheets.map(([id, name, why, unmeasured]) => ({
    id,
    name,
    why,
    forms: all,
    sheets: [`${id}.css`],
    ...(unmeasured && { unmeasured }),
    drive: /** @type {const} */ ('picture'),
  })),
  {
    id: 'everything',
    name: 'Eight of these at once',
    why: 'More than 120 rules.',
    forms: all,
    // One root size; and not what makes layers at fractions of a pixel, where text is rounded to the next line of pixels.
    sheets: sheets.map(([id]) => `${id}.css`).filter((sheet) => !/root-20|writing|containing/.test(sheet)),
    unmeasured: ownBox,
    drive: 'picture',
  },
];
