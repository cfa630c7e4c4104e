import { existsSync, readdirSync } from 'node:fs';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { generateProgramme } from '@ess-kit/tooling/programme.js';
import { bundle } from './bundle.js';
import { root } from './places.js';
import { median, rounded, summary } from './statistics.js';
import { milliseconds, table } from './table.js';

const folder = new URL('contestants/', import.meta.url);
/** A city that some sessions name, typed letter by letter. */
const words = 'quito';

/** All contestants, by the name of their file. @returns {Promise<{ name: string, contestant: import('./contestant.js').Contestant }[]>} */
async function readContestants() {
  const names = readdirSync(folder).map((file) => file.replace(/\.js$/, ''));
  return Promise.all(
    names.sort().map(async (name) => ({ name, contestant: (await import(new URL(`${name}.js`, folder))).default })),
  );
}

/** A page in which these contestants are at hand, one by one. @param {string[]} names */
const pageOf = (names) => `
  import { compete } from './page/harness.js';
  ${names.map((name, index) => `import contestant${index} from './contestants/${name}.js';`).join('\n')}
  const contestants = { ${names.map((name, index) => `'${name}': contestant${index}`).join()} };
  window.compete = (name, asked) => compete(name, contestants[name], asked);`;

/** A title of the last day that stands nowhere else. @param {import('@ess-kit/tooling/programme.js').GeneratedProgramme} programme */
function farTitle({ events: [{ subEvent: days }] }) {
  const titles = days.flatMap(({ subEvent }) => subEvent.map(({ name }) => name.en));
  return titles.findLast((title) => titles.indexOf(title) === titles.lastIndexOf(title));
}

/**
 * Lets all contestants show the same programme, in the same page, in turns; each round is a page of its own.
 * @param {Awaited<ReturnType<typeof import('./browser/chromium.js').startChromium>>} chromium
 * @param {{ rounds: number, sessions: number }} options
 */
export async function compareProgrammes(chromium, { rounds, sessions }) {
  const all = await readContestants();
  const isThere = ({ contestant: { needs } }) => !needs || existsSync(new URL(needs, root));
  const present = all.filter(isThere);
  const skipped = all.filter((one) => !isThere(one)).map(({ contestant: { label, needs } }) => ({ label, needs }));

  const programme = generateProgramme({ sessions, tracks: 40, days: 5 });
  const asked = { text: JSON.stringify(programme), words, find: farTitle(programme) };
  const files = await bundle(pageOf(present.map(({ name }) => name)));
  const server = await serve(({ pathname }) => {
    if (pathname === '/')
      return '<!doctype html><html lang="en"><title>Bench</title><script type="module" src="/page.js"></script>';
    const body = files.get(pathname);
    return body === undefined ? undefined : { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
  });

  /** @type {Map<string, { results: any[], work: Record<string, number>[] }>} */
  const runs = new Map(present.map(({ name }) => [name, { results: [], work: [] }]));
  try {
    for (let round = 0; round < rounds; round++) {
      const order = present.map((_, index) => present[(index + round) % present.length].name);
      const { value, trace } = await chromium.observe(1, async ({ open, run, collectGarbage }) => {
        await open(server.origin);
        const results = new Map();
        for (const name of order) {
          await collectGarbage();
          results.set(name, await run(({ name, asked }) => window.compete(name, asked), { name, asked }));
        }
        return results;
      });
      for (const [name, result] of value) {
        const run = runs.get(name);
        run.results.push(result);
        const workOf = (/** @type {string} */ step) => trace.work(`${name} ${step} begins`, `${name} ${step} ends`);
        run.work.push(Object.fromEntries(Object.keys(result.took).map((step) => [step, workOf(step)])));
      }
    }
  } finally {
    await server.close();
  }
  return {
    rounds,
    sessions,
    words,
    skipped,
    contestants: present.map(({ name, contestant: { label } }) => summarise(name, label, runs.get(name))),
  };
}

/** @param {string} name @param {string} label @param {{ results: any[], work: Record<string, number>[] }} runs */
function summarise(name, label, { results, work }) {
  const [{ counts, found, shownAgain }] = results;
  const step = (/** @type {string} */ step) => ({
    painted: summary(results.map(({ took }) => took[step])),
    work: summary(work.map((one) => one[step])),
  });
  const keys = Object.keys(work[0]).filter((step) => step.startsWith('key'));
  return {
    name,
    label,
    ...counts,
    render: step('render'),
    focus: step('focus'),
    // The slowest letter, as it is what a reader notices.
    keystroke: rounded(Math.max(...keys.map((key) => median(work.map((one) => one[key]))))),
    keys: keys.map(step),
    all: step('all'),
    found,
    shownAgain,
    isFound: results.every(({ isFound }) => isFound),
  };
}

/** @param {Awaited<ReturnType<typeof compareProgrammes>>} compared */
export function programmeTable({ rounds, sessions, contestants, skipped }) {
  const lines = [
    table(
      [`Programme of ${sessions} sessions, median of ${rounds}`, 'nodes', 'painted', 'work', 'key', 'all', 'found'],
      contestants.map(({ label, elements, render, keystroke, all, isFound }) => [
        label,
        String(elements),
        milliseconds(render.painted.median),
        milliseconds(render.work.median),
        milliseconds(keystroke),
        milliseconds(all.work.median),
        isFound ? 'yes' : 'no',
      ]),
    ),
    ...skipped.map(({ label, needs }) => `${label}: skipped, there is no ${needs}`),
  ];
  const floor = contestants.find(({ name }) => name === 'floor');
  const ours = contestants.find(({ name }) => name === 'programme-timeline');
  if (floor && ours) lines.push('', ...goalLines(ours, floor));
  const odd = contestants.filter(
    ({ found, sessions: shown, shownAgain }) =>
      shown !== sessions || shownAgain !== sessions || String(found) !== String(contestants[0].found),
  );
  for (const { label, found, shownAgain } of odd)
    lines.push(`Not comparable: ${label} found ${found}, then showed ${shownAgain}.`);
  return lines.join('\n');
}

/** @param {any} ours @param {any} floor */
function goalLines(ours, floor) {
  const line = (/** @type {string} */ what, /** @type {number} */ value, /** @type {number} */ goal) =>
    `${value <= goal ? 'reached' : 'missed '}  ${what}: ${milliseconds(value)}, goal ${milliseconds(goal)}`;
  return [
    line('first render, no more work than the floor', ours.render.work.median, floor.render.work.median),
    line('slowest keystroke', ours.keystroke, 16),
    line('showing all again, a quarter of the first render', ours.all.work.median, ours.render.work.median / 4),
    `${ours.isFound ? 'reached' : 'missed '}  the browser finds a title of the last day`,
  ];
}
