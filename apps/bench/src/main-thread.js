import { pagesToMeasure, servePages } from './measured-pages.js';
import { median, rounded, summary } from './statistics.js';
import { milliseconds, table } from './table.js';

/** The budgets hold for a processor four times slower. */
const speeds = { asItIs: 1, slow: 4 };
const goals = { loader: 5, card: 25, programme: 120 };

/**
 * How long the script tag, a first card and a programme of 300 sessions keep the main thread.
 * @param {Awaited<ReturnType<typeof import('./browser/chromium.js').startChromium>>} chromium
 * @param {number} rounds
 */
export async function measureMainThread(chromium, rounds) {
  const { pages, files } = await pagesToMeasure();
  const server = await servePages(pages, files);
  const hasProgramme = 'programme' in pages;
  /** @param {string} page @param {number} slowDown @param {string} [last] */
  const load = async (page, slowDown, last = 'stands') => {
    const { trace } = await chromium.observe(slowDown, async ({ open, run }) => {
      await open(`${server.origin}/${page}`);
      await run(untilMarked, last);
    });
    return trace;
  };
  try {
    const measured = {};
    for (const [speed, slowDown] of Object.entries(speeds)) {
      const runs = { link: [], loader: [], card: [], complete: [], programme: [] };
      for (let round = 0; round < rounds; round++) {
        runs.link.push((await load('link', slowDown)).work('begins', 'stands'));
        const trace = await load('card', slowDown, 'complete');
        runs.loader.push(trace.script('/ess.js'));
        runs.card.push(trace.work('begins', 'stands'));
        runs.complete.push(trace.work('begins', 'complete'));
        if (hasProgramme) runs.programme.push((await load('programme', slowDown)).work('begins', 'stands'));
      }
      measured[speed] = ours(runs);
    }
    return { rounds, goals, isReleased: !files.size, ...measured };
  } finally {
    await server.close();
  }
}

/** Runs in the page. Waits without looking at every frame, which would be work as well. @param {string} name */
function untilMarked(name) {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => list.getEntriesByName(name).length && resolve(true));
    observer.observe({ type: 'mark', buffered: true });
  });
}

/** What is ours of each figure: less the page with a link and no script, and the card less the loader. @param {Record<string, number[]>} runs */
function ours({ link, loader, card, complete, programme }) {
  const page = median(link);
  const before = page + median(loader);
  const less = (/** @type {number[]} */ values, /** @type {number} */ others) =>
    values.length ? { ours: rounded(median(values) - others), ...summary(values) } : undefined;
  return {
    link: summary(link),
    loader: less(loader, 0),
    card: less(card, before),
    complete: less(complete, before),
    programme: less(programme, page),
  };
}

/** @param {any} measured */
export function mainThreadTable({ rounds, goals, isReleased, asItIs, slow }) {
  const row = (/** @type {string} */ what, /** @type {string} */ key) => [
    what,
    ...[asItIs, slow].map((speed) => (speed[key] ? milliseconds(speed[key].ours) : 'not there yet')),
    goals[key] ? milliseconds(goals[key]) : '',
  ];
  return table(
    [`Main thread, median of ${rounds}`, 'as it is', '4 times slower', 'goal'],
    [
      row('loader: its script, to its last line', 'loader'),
      row('first card, until it is painted', 'card'),
      row('… until it is complete', 'complete'),
      row(`programme of 300 sessions${isReleased ? '' : ', as a module'}, until it is painted`, 'programme'),
    ],
  );
}
