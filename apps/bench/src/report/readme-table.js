/** The short table of the root README: taken from the report, between two comments. */
import { judge } from '../statistics/judge.js';
import { figure, howMuch } from './format.js';

export const [begins, ends] = ['<!-- bench: begins -->', '<!-- bench: ends -->'];

/** What a director is shown: bench, case, figure. */
const rows = [
  ['card', 'slow 4G', 'bytes', 'One card: script and styles'],
  ['card', '4', 'script', 'One card: script, processor 4 times slower'],
  ['card', 'slow 4G', 'painted', 'One card: until it is seen, slow 4G'],
  ['programme', '1000 at 1', 'render', 'Programme of 1,000 sessions: first render'],
  ['programme', '1000 at 1', 'keystroke', '… answer to a keystroke'],
  ['map', '10000 at 1', 'first', 'Map of 10,000 members: first view'],
  ['map', '100000 at 1', 'filter', 'Map of 100,000 members: answer to a filter'],
];

/** @param {import('./model.js').Report} report */
export function shortTable({ benches }) {
  const lines = rows.flatMap(([id, caseKey, key, label]) => {
    const bench = benches.find((one) => one.id === id);
    const judged = bench && judge(bench, caseKey, key);
    if (!judged?.peer) return [];
    const { unit } = bench.figures.find((one) => one.key === key);
    const { contestant, median, verdict } = judged.peer;
    const other = figure(bench.results[caseKey][contestant.name][key].median, unit);
    const said = { less: `${howMuch(median)} less`, even: 'even', more: `${howMuch(median)} more` }[verdict];
    return [`| ${label} | ${figure(judged.value.median, unit)} | ${other}, ${contestant.label} | ${said} |`];
  });
  if (!lines.length) return '';
  const date = benches
    .map(({ measured }) => measured.slice(0, 10))
    .sort()
    .at(-1);
  return `| ${date} | ESS Kit | best peer | |
| --- | --: | --: | --- |
${lines.join('\n')}`;
}

/** @param {string} readme @param {import('./model.js').Report} report */
export function withTable(readme, report) {
  const [from, to] = [readme.indexOf(begins), readme.indexOf(ends)];
  if (from < 0 || to < from) throw new Error(`The README has no place for the table: ${begins} … ${ends}`);
  return `${readme.slice(0, from + begins.length)}\n\n${shortTable(report)}\n\n${readme.slice(to)}`;
}
