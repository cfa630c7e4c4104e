import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { findBrowser } from '@ess-kit/tooling/browsers/find.js';
import { categories } from './report.js';
import { blockingWork } from './blocking.js';

/**
 * @typedef {object} Result
 * @property {string} page
 * @property {'mobile' | 'desktop'} form
 * @property {Record<string, number>} scores of 100, by category
 * @property {number} lowest the lowest performance of all runs
 * @property {number} blocking milliseconds for which the main thread did not answer
 * @property {number} work the same by the thread's own clock, which stands still while other programs have the processor
 * @property {number} painted milliseconds until the largest part stood
 * @property {number} shift
 * @property {string[]} faults what cost points
 */

export async function startChromium() {
  const chrome = await launch({
    chromePath: findBrowser('chromium')?.executable,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
    logLevel: 'error',
  });
  const { Browser } = await (await fetch(`http://localhost:${chrome.port}/json/version`)).json();
  return { port: chrome.port, version: String(Browser).replace(/^.*\//, ''), close: async () => chrome.kill() };
}

/**
 * One page in Lighthouse's own settings for its categories; of several runs the one in the middle by performance.
 * @param {number} port
 * @param {string} origin
 * @param {string} page
 * @param {'mobile' | 'desktop'} form
 * @param {number} runs
 * @returns {Promise<Result>}
 */
export async function measure(port, origin, page, form, runs) {
  const reports = [];
  const flags = { port, logLevel: /** @type {const} */ ('error'), onlyCategories: Object.keys(categories) };
  for (let run = 0; run < runs; run++) {
    const came = await lighthouse(origin + page, flags, form === 'desktop' ? desktopConfig : undefined);
    if (!came || came.lhr.runtimeError) throw new Error(`${page}: ${came?.lhr.runtimeError?.message}`);
    reports.push({ lhr: came.lhr, work: blockingWork(came.artifacts.Trace.traceEvents, form === 'desktop' ? 1 : 4) });
  }
  const performance = (/** @type {import('lighthouse').Result} */ lhr) => lhr.categories.performance.score ?? 0;
  reports.sort((one, other) => performance(one.lhr) - performance(other.lhr));
  const { lhr, work } = reports[Math.floor(reports.length / 2)];
  const figure = (/** @type {string} */ id) => lhr.audits[id].numericValue ?? 0;
  return {
    page,
    form,
    scores: Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    lowest: Math.round(performance(reports[0].lhr) * 100),
    blocking: Math.round(figure('total-blocking-time')),
    work,
    painted: Math.round(figure('largest-contentful-paint')),
    shift: figure('cumulative-layout-shift'),
    faults: faultsOf(lhr),
  };
}

/** @param {import('lighthouse').Result} lhr */
const faultsOf = (lhr) =>
  Object.values(lhr.categories).flatMap(({ id: category, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.98)
      .map(({ id }) => {
        const { title, displayValue = '', details } = lhr.audits[id];
        const nodes = /** @type {{ items?: any[] } | undefined} */ (details)?.items ?? [];
        const where = nodes.slice(0, 4).map((item) => item.node?.snippet ?? item.description ?? item.url ?? '');
        return [`${category}: ${title}`, displayValue, ...where].filter(Boolean).join(' · ');
      }),
  );
