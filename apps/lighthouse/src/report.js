/** What is asked for, and how people name it. */
export const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
};
const goal = 98;

/**
 * @param {object} measured
 * @param {import('./measure.js').Result[]} measured.results
 * @param {number} measured.runs
 * @param {string} measured.machine
 * @param {string} measured.day
 */
export function reportText({ results, runs, machine, day }) {
  const head = [
    'page',
    'screen',
    ...Object.values(categories),
    'lowest',
    'blocked',
    'of work',
    'largest paint',
    'shift',
  ];
  const rows = results.map(({ page, form, scores, lowest, blocking, work, painted, shift }) => [
    `\`${page}\``,
    form,
    ...Object.keys(categories).map((id) => (scores[id] < goal ? `**${scores[id]}**` : String(scores[id]))),
    String(lowest),
    `${blocking} ms`,
    `${work} ms`,
    `${(painted / 1000).toFixed(1)} s`,
    shift.toFixed(3),
  ]);
  const below = results.flatMap(({ page, form, scores, faults }) =>
    Object.values(scores).some((score) => score < goal)
      ? [`- \`${page}\`, ${form}:`, ...faults.map((fault) => `  - ${inMarkdown(fault)}`)]
      : [],
  );
  return [
    '# What Lighthouse says of the demonstration',
    '',
    `${day}; the run in the middle of ${runs} each; ${machine}.`,
    '',
    row(head),
    row(head.map((_, column) => (column < 2 ? '---' : '--:'))),
    ...rows.map(row),
    '',
    below.length ? `Below ${goal}, and why:\n\n${below.join('\n')}` : `Nothing is below ${goal}.`,
    '',
  ].join('\n');
}

const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
const inMarkdown = (/** @type {string} */ text) => text.replace(/[<>|*_]/g, '\\$&');
