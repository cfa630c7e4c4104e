import { existsSync, readFileSync } from 'node:fs';
import { addressOf, groups, loaded, needsServer } from './conditions.js';
import { widgets } from './widgets.js';

/** @typedef {import('./types.d.ts').Condition} Condition */
/** @typedef {import('./types.d.ts').Row} Row */

export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);
const results = new URL('compatibility.jsonl', import.meta.url);

/** What the last run of `npm run compat` saw. @returns {{ head: { date: string, versions: Record<string, string> }, rows: Row[] } | undefined} */
export function readResults() {
  if (!existsSync(results)) return undefined;
  const [head, ...rows] = readFileSync(results, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { head, rows };
}

/** @typedef {'stands' | 'shows' | 'stays' | 'red' | 'none'} Mark */

/**
 * What became of a widget on a page in an engine, over all forms and faults that were tested there.
 *
 * @param {readonly Row[]} rows of this condition and engine
 * @param {string} widget
 * @returns {{ mark: Mark, why: string }}
 */
export function cellOf(rows, widget) {
  const about = rows.filter(({ victim }) => !victim || victim === widget);
  if (!about.length) return { mark: 'none', why: '' };
  const names = widgets.map(({ name }) => name);
  const problems = about.flatMap(({ problems, form }) =>
    problems
      // A fault in one widget is no news for the others; what concerns the page concerns all.
      .filter((problem) => problem.startsWith(widget) || !names.some((name) => problem.startsWith(name)))
      .map((problem) => `${form}: ${problem}`),
  );
  if (problems.length) return { mark: 'red', why: problems.join('; ') };
  const outcomes = about.map(({ widgets }) => widgets[widget]);
  const mark = outcomes.includes('stays') ? 'stays' : outcomes.includes('shows') ? 'shows' : 'stands';
  return { mark, why: figuresOf(about, widget) };
}

/** @param {readonly Row[]} rows @param {string} widget */
function figuresOf(rows, widget) {
  const figures = rows.flatMap(({ figures }) => figures?.[widget] ?? []);
  return figures.length ? String(Math.max(...figures)) : '';
}

const words = {
  stands: 'stands',
  shows: 'first view stands',
  stays: 'the link stays, usable',
  red: 'not as expected',
  none: 'not tested here',
};
const signs = { stands: '●', shows: '◐', stays: '○', red: '✕', none: '·' };

const escape = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The table of all conditions, each cell from a test. @param {{ isStatic?: boolean }} [options] */
export function writeCompatibility({ isStatic = false } = {}) {
  const found = readResults();
  const { head, rows } = found ?? { head: { date: '', versions: {} }, rows: [] };
  const tested = new Set(rows.map(({ id }) => id)).size;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Compatibility: hosts, engines, widgets</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/hosts/lab.css">
  </head>
  <body class="compatibility">
    <header class="lab">
      <p><a href="/">All demonstration pages</a> · <a href="/hosts/">All hosts</a></p>
      <h1>Compatibility</h1>
      ${
        found
          ? `<p>${tested} kinds of host pages, ${rows.length} page loads, seen on ${head.date} in ${engines
              .map((engine) => `${titleOf(engine)} ${head.versions[engine] ?? '(not run)'}`)
              .join(', ')}. Each mark is a test of that run; <code>npm run compat</code> makes them anew.</p>`
          : '<p>Not run yet: <code>npm run compat</code>.</p>'
      }
      <ul class="legend">${Object.entries(signs)
        .map(
          ([mark, sign]) => `<li><span class="mark ${mark}">${sign}</span> ${words[/** @type {Mark} */ (mark)]}</li>`,
        )
        .join('')}</ul>
      <p>The three marks of a cell are Chromium, Firefox and WebKit, in this order.</p>
    </header>
    <main>
      ${groups.map((group) => writeGroup(group, rows, isStatic)).join('')}
    </main>
  </body>
</html>
`;
}

/** @param {string} engine */
const titleOf = (engine) => ({ chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' })[engine] ?? engine;

/** @param {typeof groups[number]} group @param {readonly Row[]} rows @param {boolean} isStatic */
const writeGroup = ({ group, about, conditions }, rows, isStatic) => `
      <h2 id="${group.replace(' ', '-')}">${about}</h2>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="${group.replace(' ', '-')}">
        <table>
          <thead><tr><th scope="col">Host page</th>${widgets
            .map(({ heading }) => `<th scope="col">${heading}</th>`)
            .join('')}</tr></thead>
          <tbody>${conditions.map((condition) => writeRow(condition, rows, isStatic)).join('')}</tbody>
        </table>
      </div>`;

/** @param {Condition} condition @param {readonly Row[]} rows @param {boolean} isStatic */
function writeRow(condition, rows, isStatic) {
  const { id, name, paste = [], forms = loaded, except = {} } = condition;
  const own = rows.filter((row) => row.id === id);
  const title =
    isStatic && needsServer(condition)
      ? escape(name)
      : `<a href="${addressOf(condition, forms[0] ?? 'link')}">${escape(name)}</a>`;
  const cells = widgets.map((widget) => ({ widget, marks: engines.map((engine) => markOf(own, widget.name, engine)) }));
  const reasons = [
    ...new Set(
      cells.flatMap(({ marks }) =>
        marks.filter(({ mark }) => mark === 'red').map(({ engine, why }) => `${titleOf(engine)}: ${why}`),
      ),
    ),
  ];
  return `
            <tr>
              <th scope="row">${title}
                ${paste.map((line) => `<code>${escape(line)}</code>`).join('')}
                ${Object.entries(except)
                  .map(([engine, why]) => `<p>${titleOf(engine)}: ${escape(why)}</p>`)
                  .join('')}
                ${reasons.map((reason) => `<p class="red">${escape(reason)}</p>`).join('')}
              </th>${cells
                .map(
                  ({ marks }) =>
                    `<td>${marks
                      .map(
                        ({ mark, engine, why }) =>
                          `<span class="mark ${mark}" role="img" aria-label="${titleOf(engine)}: ${words[mark]}" title="${titleOf(engine)}: ${words[mark]}${why && ` (${escape(why)})`}">${signs[mark]}</span>`,
                      )
                      .join('')}</td>`,
                )
                .join('')}
            </tr>`;
}

/** @param {readonly Row[]} rows @param {string} widget @param {string} engine */
const markOf = (rows, widget, engine) => ({
  engine,
  ...cellOf(
    rows.filter((row) => row.engine === engine),
    widget,
  ),
});
