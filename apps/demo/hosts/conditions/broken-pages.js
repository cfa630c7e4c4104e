/** @typedef {import('../types.d.ts').Condition} Condition */
/** @typedef {import('../types.d.ts').Expectation} Expectation */

const all = /** @type {const} */ (['link', 'tag', 'modules', 'whole']);

/**
 * Each is a script of the host, `scripts/broken/<id>.js`, that runs first.
 *
 * @type {readonly [id: string, name: string, expect?: Expectation | undefined, rest?: Partial<Condition>][]}
 */
const scripts = [
  ['frozen-prototypes', 'Object, Array, Function, Promise and Element prototypes are frozen'],
  ['fetch-wrapped', 'fetch is wrapped by a monitor'],
  ['fetch-rejects', 'fetch always rejects', { outcome: 'stays', content: true, line: 'could not be read' }],
  ['fetch-throws', 'fetch throws at once', { outcome: 'stays', content: true, line: 'could not be read' }],
  ['fetch-none', 'fetch answers nothing', { outcome: 'stays', content: true, line: 'could not be read' }],
  ['json-parse', 'JSON.parse is wrapped, and revives dates'],
  [
    'json-parse-throws',
    'JSON.parse throws',
    { outcome: 'stays', content: true, line: 'JSON|could not be read' },
    { why: 'Content cannot be read: links stay, and a widget that has no content stands.' },
  ],
  ['define-wrapped', 'customElements.define is wrapped, and notes names'],
  ['define-throws', 'customElements.define throws', { outcome: 'stays', line: 'core|refused' }],
  ['define-ignores', 'customElements.define does nothing', { outcome: 'stays', quiet: 1500 }],
  ['promise-patched', 'Promise.prototype.then is wrapped (zone.js)'],
  ['array-additions', 'Array.prototype has enumerable additions'],
  ['object-additions', 'Object.prototype has enumerable additions'],
  ['array-from', 'Array.from and bind of an old library'],
  ['storage-throws', 'localStorage and sessionStorage throw'],
  ['storage-full', 'Storage is full'],
  ['clock-past', 'The clock stands in 1999'],
  ['clock-future', 'The clock stands in 2099'],
  [
    'intl-locale',
    'Intl knows no locale but English',
    undefined,
    { why: 'All stand; dates, and the names of languages and countries, are then the English ones.' },
  ],
  [
    'intl-throws',
    'Intl.DateTimeFormat throws',
    { outcome: 'usable', line: '' },
    { why: 'Nothing that has a date can be said: such embeds keep their link, the others stand.' },
  ],
  ['time-zone-missing', 'The browser tells no time zone'],
  ['no-intersection-observer', 'There is no IntersectionObserver'],
  ['no-resize-observer', 'There is no ResizeObserver'],
  ['no-idle-callback', 'There is no requestIdleCallback'],
  [
    'no-mutation-observer',
    'There is no MutationObserver (browsers have had it since 2013)',
    { outcome: 'stays', line: 'MutationObserver' },
  ],
  ['no-adopted-sheets', 'Style sheets cannot be constructed', { outcome: 'stays', quiet: 600 }, { forms: all }],
  ['create-element', 'document.createElement is wrapped'],
  ['append-wrapped', 'append and insertBefore of Node are wrapped by an ad blocker'],
  ['scripts-refused', 'Script elements that are added never load (ad blocker)', { outcome: 'stays', line: 'missing' }],
  ['console-gone', 'There is no console'],
  ['console-throws', 'console.warn throws', { outcome: 'stands' }],
  ['errors-rethrown', 'An error handler that throws'],
  ['hidden', 'The page is hidden', { outcome: 'usable' }],
  ['document-write', 'document.open() after everything stands', { outcome: 'usable', check: 'rewritten', quiet: 500 }],
  [
    'symbol-for',
    'Something that cannot be changed stands at our place in the registry',
    { outcome: 'stays', line: 'links stay' },
  ],
  ['languages-odd', 'navigator.languages holds nonsense'],
  [
    'old-browser',
    'The browser lacks :state() and light-dark()',
    { outcome: 'stays', quiet: 600 },
    { diagnosis: ['old-browser'] },
  ],
];

/** @type {readonly Condition[]} */
export const brokenPages = scripts.map(([id, name, expect, rest]) => ({
  id,
  name,
  why: '',
  before: [`broken/${id}.js`],
  ...(expect && { expect }),
  ...rest,
}));
