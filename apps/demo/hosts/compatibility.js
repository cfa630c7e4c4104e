import { addressOf, groups, loaded, needsServer } from './conditions.js';
import { engines, readResults } from './results.js';
import { widgets } from './widgets.js';

/** @typedef {import('./types.d.ts').Condition} Condition */
/** @typedef {import('./types.d.ts').Results} Results */
/** @typedef {import('./types.d.ts').Seen} Seen */
/** @typedef {import('./types.d.ts').Mark} Mark */

const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit (Safari)' };
const signs = { works: '●', part: '◐', stays: '○', red: '✕', none: '–' };
/** @typedef {keyof typeof signs} Verdict */

/** @type {Record<Verdict, string>} */
const legend = {
  works: 'Works: all six widgets stand, whole, and nothing is reported.',
  part: 'Works in part: some stand, and of the others the link stays.',
  stays: 'The link stays: what stood there before can be seen and followed, and the page is not harmed.',
  red: 'Not as expected: the reason stands beside it.',
  none: 'Not possible in this browser, or not run: the reason stands beside it.',
};

const escape = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The page that a webmaster reads: what to copy, and what happens where; all of it from tests. @param {{ isStatic?: boolean }} [options] */
export function writeCompatibility({ isStatic = false } = {}) {
  const results = readResults();
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Compatibility: which pages the embeds survive</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/hosts/lab.css">
  </head>
  <body class="compatibility">
    <header class="lab">
      <p><a href="/">All demonstration pages</a> · <a href="/hosts/">All hosts</a></p>
      <h1>Compatibility</h1>
      ${results ? introduction(results) : '<p>Not run yet: <code>npm run compat</code>.</p>'}
      <h2>Does your site send a Content-Security-Policy?</h2>
      <p>
        If it does, or if you do not know: find your case in <a href="#policies">the first table</a> and copy its lines
        into your policy. <code>https://cdn.example</code> stands for the server that you load <code>ess.js</code> and
        your content from.
      </p>
      <p>
        If something is missing all the same, put
        <code>&lt;script src="https://cdn.example/ess-kit/1/diagnose.js">&lt;/script></code> behind the script tag for a
        moment: it says in words what the matter is, and gives the line to add.
      </p>
      <nav aria-label="Kinds of pages"><ul>${groups.map((group) => groupLink(group, results)).join('')}</ul></nav>
    </header>
    <main>
      ${groups.map((group) => writeGroup(group, results, isStatic)).join('')}
    </main>
  </body>
</html>
`;
}

/** @param {Results} results */
function introduction({ date, minutes, versions, conditions }) {
  const all = Object.values(conditions).flatMap((seen) => Object.values(seen));
  const loads = all.reduce((sum, { loads }) => sum + loads, 0);
  const browsers = engines.map((engine) => `${titles[engine]} ${versions[engine] ?? '(not run)'}`).join(', ');
  const counts = /** @type {Verdict[]} */ (Object.keys(signs)).map((verdict) => ({ verdict, count: 0 }));
  for (const { conditions: listed } of groups)
    for (const condition of listed.filter(isHostile))
      for (const engine of engines) {
        const cell = cellOf(condition, engine, conditions[condition.id]?.[engine]);
        const known = counts.find(({ verdict }) => verdict === cell.verdict);
        if (known) known.count += 1;
      }
  return `
      <p>
        What becomes of the embeds on ${Object.keys(conditions).length} kinds of pages that are not kind to them. Each
        cell is a test, run on ${date} in ${browsers}: ${loads} page loads in ${minutes} minutes. Six widgets were on
        every page (${widgets.map(({ heading }) => heading.toLowerCase()).join(', ')}); those that a cell does not name
        did what its first words say.
      </p>
      <ul class="legend">${counts
        .filter(({ count }) => count)
        .map(({ verdict, count }) => `<li class="${verdict}"><b>${signs[verdict]} ${count}</b> ${legend[verdict]}</li>`)
        .join('')}</ul>`;
}

/** The page that others are compared with is no row. @param {Condition} condition */
const isHostile = ({ id }) => id !== 'neutral';

/** @param {string} group */
const idOf = (group) => group.replace(' ', '-');

/** @param {typeof groups[number]} group @param {Results | undefined} results */
function groupLink({ group, about, conditions }, results) {
  const red = conditions.filter(({ id }) =>
    Object.values(results?.conditions[id] ?? {}).some(({ marks }) => marks.includes('red')),
  ).length;
  return `<li><a href="#${idOf(group)}">${about}</a> (${conditions.filter(isHostile).length}${red ? `, ${red} not as expected` : ''})</li>`;
}

/** @param {typeof groups[number]} group @param {Results | undefined} results @param {boolean} isStatic */
const writeGroup = ({ group, about, conditions }, results, isStatic) => `
      <h2 id="${idOf(group)}">${about}</h2>
      <table>
        <thead><tr><th scope="col">Host page</th>${engines
          .map((engine) => `<th scope="col">${titles[engine]}</th>`)
          .join('')}</tr></thead>
        <tbody>${conditions
          .filter(isHostile)
          .map((condition) => writeRow(condition, results?.conditions[condition.id], isStatic))
          .join('')}</tbody>
      </table>`;

/** @param {Condition} condition @param {Record<string, Seen> | undefined} seen @param {boolean} isStatic */
function writeRow(condition, seen, isStatic) {
  const { name, why, paste = [], forms = loaded, unmeasured } = condition;
  // The letters are those of a list that is not on this page.
  const words = escape(name.replace(/^\([^)]*\) /, ''));
  const title =
    isStatic && needsServer(condition) ? words : `<a href="${addressOf(condition, forms[0] ?? 'link')}">${words}</a>`;
  return `
          <tr>
            <th scope="row">${title}
              ${why && `<p>${escape(why)}</p>`}
              ${unmeasured ? `<p>Not measured: ${escape(unmeasured)}</p>` : ''}
              ${paste.length ? `<p class="copy">Copy: ${paste.map((line) => `<code>${escape(line)}</code>`).join('')}</p>` : ''}
            </th>${engines.map((engine) => writeCell(condition, engine, seen?.[engine])).join('')}
          </tr>`;
}

/** @param {Condition} condition @param {typeof engines[number]} engine @param {Seen | undefined} seen */
function writeCell(condition, engine, seen) {
  const { verdict, words, more } = cellOf(condition, engine, seen);
  return `
            <td class="${verdict}" data-engine="${titles[engine]}"><b>${signs[verdict]} ${words}</b>${more
              .map((line) => `<p>${escape(line)}</p>`)
              .join('')}</td>`;
}

/**
 * @param {Condition} condition
 * @param {typeof engines[number]} engine
 * @param {Seen | undefined} seen
 * @returns {{ verdict: Verdict, words: string, more: string[] }}
 */
function cellOf(condition, engine, seen) {
  const reason = condition.except?.[engine];
  if (reason) return { verdict: 'none', words: 'Not possible', more: [reason] };
  if (!seen) return { verdict: 'none', words: 'Not run', more: ['It gave no verdict in time in this run.'] };
  const { marks, why = [] } = seen;
  const named = (/** @type {Mark} */ mark) => widgets.filter((_, place) => marks[place] === mark);
  const list = (/** @type {Mark} */ mark) =>
    named(mark)
      .map(({ heading }) => heading)
      .join(', ');
  if (named('red').length) return { verdict: 'red', words: 'Not as expected', more: [list('red'), ...why] };
  const [stays, shows] = [named('stays').length, named('shows').length];
  const asked = marks.filter((mark) => mark !== 'none').length;
  const figures = figuresOf(condition, seen);
  if (condition.expect?.only === 'victim' && stays) {
    const others = stays < asked ? [`Stands all the same: ${list('stands')}`] : [];
    return { verdict: 'stays', words: 'Its link stays, the others stand', more: [...others, ...figures] };
  }
  if (stays === asked) return { verdict: 'stays', words: 'The link stays', more: figures };
  const more = [
    ...(stays ? [`The link stays: ${list('stays')}`] : []),
    ...(shows ? [`First view only: ${list('shows')}`] : []),
    ...figures,
  ];
  return stays || shows
    ? { verdict: 'part', words: 'Works in part', more }
    : { verdict: 'works', words: 'Works', more };
}

/** What was measured besides, in words. @param {Condition} condition @param {Seen} seen */
function figuresOf({ drive }, { figures }) {
  if (!figures) return [];
  const most = Math.max(...widgets.map(({ name }) => figures[name] ?? 0));
  if (drive === 'picture') return [most ? `At most ${percent(most)} of pixels differ` : 'No pixel differs'];
  if (drive === 'weigh')
    return [
      `All stand after ${figures.seconds} s`,
      ...(figures.megabytes ? [`The page’s scripts hold ${figures.megabytes} MB`] : []),
    ];
  const shifts = Object.entries(figures).filter(([what]) => what.startsWith('shift-'));
  return [
    `Grows by ${most} px at most`,
    ...(shifts.length ? [`Layout shift ${Math.max(...shifts.map(([, figure]) => figure))}`] : []),
  ];
}

/** @param {number} share */
const percent = (share) => `${Number((share * 100).toFixed(3))} %`;
