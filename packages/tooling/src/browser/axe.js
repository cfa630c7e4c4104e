import 'axe-core/axe.min.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// A fixture stands on a bare page: landmarks around it are the page's matter.
const OF_THE_PAGE = ['region'];

/** Audits an element, with what is in its shadow roots, and fails with what is wrong and where. */
export async function expectAccessible(element, { disable = [], enable = [] } = {}) {
  const off = [...OF_THE_PAGE, ...disable].filter((rule) => !enable.includes(rule));
  const { violations, passes } = await globalThis.axe.run(element, {
    runOnly: { type: 'tag', values: TAGS },
    rules: {
      ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      ...Object.fromEntries(enable.map((rule) => [rule, { enabled: true }])),
    },
    resultTypes: ['violations'],
  });
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
