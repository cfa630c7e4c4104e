import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { widgets } from './widgets.js';

/** @typedef {import('./types.d.ts').Row} Row */
/** @typedef {import('./types.d.ts').Results} Results */
/** @typedef {import('./types.d.ts').Seen} Seen */
/** @typedef {import('./types.d.ts').Mark} Mark */

export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);
const file = new URL('compatibility.json', import.meta.url);

/** What the last run of `npm run compat` saw. @returns {Results | undefined} */
export const readResults = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** One line a condition, so that two runs can be compared. @param {Results} results */
export function writeResults({ conditions, ...head }) {
  const lines = Object.entries(conditions).map(([id, seen]) => `    ${JSON.stringify(id)}: ${JSON.stringify(seen)}`);
  const top = JSON.stringify(head, null, 2).replace(/\n\}$/, ',');
  writeFileSync(file, `${top}\n  "conditions": {\n${lines.join(',\n')}\n  }\n}\n`);
}

/**
 * What page loads came to: each condition, in each engine, for each widget.
 *
 * @param {readonly Row[]} rows
 * @returns {Results['conditions']}
 */
export function summaryOf(rows) {
  /** @type {Record<string, Record<string, Seen>>} */
  const summary = {};
  for (const { id, engine } of rows) {
    const seen = (summary[id] ??= {});
    seen[engine] ??= seenIn(rows.filter((row) => row.id === id && row.engine === engine));
  }
  return summary;
}

/** @param {readonly Row[]} rows all of one condition in one engine @returns {Seen} */
function seenIn(rows) {
  const cells = widgets.map(({ name }) => cellOf(rows, name));
  const why = [...new Set(cells.flatMap(({ why }) => why))];
  /** @type {Record<string, number>} */
  const figures = {};
  for (const row of rows)
    for (const [what, figure] of Object.entries(row.figures ?? {}))
      figures[what] = Math.max(figures[what] ?? -Infinity, figure);
  return {
    loads: rows.length,
    marks: cells.map(({ mark }) => mark),
    ...(why.length && { why }),
    ...(Object.keys(figures).length && { figures }),
  };
}

/**
 * What became of a widget, over all forms and faults that were tested.
 *
 * @param {readonly Row[]} rows
 * @param {string} widget
 * @returns {{ mark: Mark, why: string[] }}
 */
function cellOf(rows, widget) {
  const about = rows.filter(({ victim }) => !victim || victim === widget);
  const names = widgets.map(({ name }) => name);
  const problems = about.flatMap(({ problems, form }) =>
    problems
      // A fault in one widget is no news for the others; what concerns the page concerns all.
      .filter((problem) => problem.startsWith(widget) || !names.some((name) => problem.startsWith(name)))
      .map((problem) => `${form}: ${problem}`),
  );
  if (problems.length) return { mark: 'red', why: problems };
  const outcomes = about.map(({ widgets }) => widgets[widget]);
  const mark = !about.length
    ? 'none'
    : outcomes.includes('stays')
      ? 'stays'
      : outcomes.some((outcome) => outcome === 'shows' || outcome === 'told')
        ? 'shows'
        : 'stands';
  return { mark, why: [] };
}
