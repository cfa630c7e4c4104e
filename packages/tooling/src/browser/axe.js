import 'axe-core/axe.min.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// A fixture stands on a bare page: landmarks around it are the page's matter.
const OF_THE_PAGE = ['region'];

/** All that an audit by those tags asks of colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Audits an element, with what is in its shadow roots, and fails with what is wrong and where. */
export function expectAccessible(element, { disable = [], enable = [] } = {}) {
  const off = [...OF_THE_PAGE, ...disable].filter((rule) => !enable.includes(rule));
  return expectPassed(element, {
    runOnly: { type: 'tag', values: TAGS },
    rules: {
      ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      ...Object.fromEntries(enable.map((rule) => [rule, { enabled: true }])),
    },
  });
}

/** The same on a light page, then what colours decide on a dark one, which declares nothing but its colours. */
export async function expectAccessibleOnLightAndDark(element, options) {
  await expectAccessible(element, options);
  const { style } = document.body;
  const { background, color } = style;
  Object.assign(style, { background: '#14181a', color: '#f2f2ee' });
  try {
    await expectPassed(element, { runOnly: { type: 'rule', values: OF_COLOURS } });
  } catch (error) {
    throw new Error(`On a dark page: ${error.message}`, { cause: error });
  } finally {
    Object.assign(style, { background, color });
  }
}

async function expectPassed(element, rules) {
  const { violations, passes } = await globalThis.axe.run(element, { ...rules, resultTypes: ['violations'] });
  if (violations.length > 0)
    throw new Error(`${violations.length} accessibility rules broken\n${describe(violations)}`);
  if (passes.length === 0) throw new Error('The audit found nothing to look at: is the element empty or hidden?');
}

const describe = (violations) =>
  violations
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}\n  at ${path(node.target)}\n  ${why(node)}`))
    .join('\n');

/** Shadow roots nest as arrays. */
const path = (target) => target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' in frame ');

const why = (node) => node.failureSummary.replace(/\n\s*/g, ' ');
