import { goalsOf, growthOf, judge } from '../statistics/judge.js';
import { figure } from './format.js';
import { verdictLine } from './verdict-line.js';

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map((_, column) => (column ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The whole report. @param {import('./model.js').Report} report */
export const reportText = ({ benches }) => `# What the bench measured

Written by \`npm run bench\`; [bench.json](bench.json) has every single run. Timings are medians; in brackets, the middle half
of the runs. What is compared is compared within each round, in which all contestants took turns: the ratios hold, the
milliseconds are this machine's. A difference below 5 %, or one that half of the rounds do not show, is called even.

${benches.map(benchText).join('\n\n')}
`;

/** @param {import('./model.js').BenchResult} bench */
function benchText(bench) {
  const { title, about, measured, rounds, load, machine, contestants, cases, absent = [] } = bench;
  return `## ${title}

${measured.slice(0, 10)}, ${rounds} rounds. ${machine.class}; ${machine.browser}, Node ${machine.node}; load ${load.least.toFixed(1)} to ${load.most.toFixed(1)}
on ${machine.cores} cores${load.most > machine.cores ? ', so that others ran beside it' : ''}.

${about}

${contestants.map(({ label, version, note }) => `- **${label}**${version ? ` ${version}` : ''}${note ? `: ${note}` : ''}`).join('\n')}
${absent.map(({ label, reason }) => `- Not there: **${label}**, ${reason}`).join('\n')}

${cases.map((one) => caseText(bench, one)).join('\n\n')}

${growthText(bench)}

${goalText(bench)}`;
}

/** @param {import('./model.js').BenchResult} bench @param {import('../bench.js').Case} one */
function caseText(bench, { key, label, without = {} }) {
  const { contestants, figures, results, failures } = bench;
  const measured = contestants.filter(({ name }) => results[key]?.[name]);
  const shown = figures.filter((figure) => measured.some(({ name }) => results[key][name][figure.key]));
  const cell = (/** @type {string} */ name, /** @type {import('../bench.js').Figure} */ { key: figureKey, unit }) => {
    const value = results[key][name][figureKey];
    if (!value) return '–';
    const spread =
      unit === 'ms'
        ? ` (${figure(value.low, unit).replace(' ms', '')}–${figure(value.high, unit).replace(' ms', '')})`
        : '';
    return `${figure(value.median, unit)}${spread}`;
  };
  const missing = [...Object.entries(without), ...Object.entries(failures[key] ?? {})].map(
    ([name, reason]) => `${contestants.find((contestant) => contestant.name === name)?.label}: ${reason}.`,
  );
  const lines = shown.map((one) => verdictLine(judge(bench, key, one.key), one)).filter(Boolean);
  return `### ${bench.title}, ${label}

${table(
  ['', ...measured.map(({ label }) => label)],
  shown.map((one) => [one.label, ...measured.map(({ name }) => cell(name, one))]),
)}

${missing.join(' ')}

${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** @param {import('./model.js').BenchResult} bench */
function growthText(bench) {
  const growth = growthOf(bench);
  if (!growth.length) return '';
  const { contestants, figures } = bench;
  const labelOf = (/** @type {string} */ key) => figures.find((one) => one.key === key)?.label ?? key;
  const shown = contestants.filter(({ name }) => growth.some(({ exponents }) => name in exponents));
  return `### ${bench.title}, growth

The exponent e of the curve n^e that fits best: 0 does not grow, 1 grows as n does.

${table(
  ['', ...shown.map(({ label }) => label)],
  growth.map(({ figure, series, slowDown, exponents }) => [
    `${labelOf(figure)}${slowDown > 1 ? `, ${slowDown} times slower` : Number(series) ? '' : `, ${series}`}`,
    ...shown.map(({ name }) => exponents[name]?.toFixed(2) ?? '–'),
  ]),
)}`;
}

/** @param {import('./model.js').BenchResult} bench */
function goalText(bench) {
  const goals = goalsOf(bench);
  if (!goals.length) return '';
  const caseLabel = (/** @type {string} */ key) => bench.cases.find((one) => one.key === key)?.label ?? key;
  return `### ${bench.title}, goals

${table(
  ['', 'measured', 'goal', '', 'from'],
  goals.map(({ label, unit, caseKey, value, limit, most, of, from, isMet }) => [
    `${label}, ${caseLabel(caseKey)}`,
    figure(value, unit),
    `${figure(limit, unit)}${of ? `, ${Number(most.toFixed(2))} × ${of}` : ''}`,
    isMet ? 'met' : '**missed**',
    from,
  ]),
)}`;
}
