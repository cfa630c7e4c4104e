#!/usr/bin/env node
/**
 * Builds Storybook, then renders every story: in Chromium in five languages on a light and a dark page, in Firefox and
 * WebKit once each. A story fails when it throws, writes an error, ends in another state than its own, asks another
 * host for something, breaks an accessibility rule, or has text that is cut off or overlaps.
 */
import { ensureBrowsers } from '@ess-kit/tooling/browsers/install.js';
import { chosenEngines } from '@ess-kit/tooling/browsers/choose.js';
import { run } from '@ess-kit/tooling/clean-exit.js';
import { childEnvironment, requireNode } from '@ess-kit/tooling/environment.js';
import { launch } from '@ess-kit/tooling/pages/launch.js';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { inSeconds, tallyLine, writeResults } from '@ess-kit/tooling/results.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit, draw, show } from './in-page.js';
import { checkLayouts } from './layouts.js';
import { looksOf } from './looks.js';
import { overflows } from './overflow.js';
import { address, openPreview } from './preview-page.js';

/**
 * @typedef {{ id: string, title: string, name: string, type: 'story' | 'docs', tags: string[], stories: number }} Entry
 * @typedef {import('./looks.js').Look} Look
 * @typedef {Awaited<ReturnType<typeof launch>>} Browser
 */

const folder = join(import.meta.dirname, '..');
const site = join(folder, 'storybook-static');
const fromTooling = createRequire(import.meta.resolve('@ess-kit/tooling/results.js'));
const axe = readFileSync(fromTooling.resolve('axe-core/axe.min.js'), 'utf8');

requireNode();
const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true },
    story: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    full: { type: 'boolean', default: process.env.ESS_FULL === '1' },
    'overflow-only': { type: 'boolean', default: false },
  },
});

const looks = looksOf(values.full).flatMap((look) =>
  values['overflow-only'] ? (look.widths.length > 0 ? [{ ...look, audited: false }] : []) : [look],
);

async function main() {
  const began = Date.now();
  const engines = chosenEngines(values.engine);
  await ensureBrowsers(engines);
  if (!values['no-build']) {
    const code = await run('npm', ['run', '--silent', 'build:storybook'], { cwd: folder, env: childEnvironment() });
    if (code !== 0) return code;
    console.log(`built in ${inSeconds(Date.now() - began)} s`);
  }
  /** @type {{ entries: Record<string, Entry> }} */
  const index = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
  const isStoryOf =
    (/** @type {Entry} */ { title }) =>
    (/** @type {Entry} */ entry) =>
      entry.type === 'story' && entry.title === title;
  const all = Object.values(index.entries);
  const entries = all
    .map((entry) => ({ ...entry, stories: all.filter(isStoryOf(entry)).length }))
    .filter(({ id }) => id.includes(values.story ?? ''));
  const server = await serve({ root: site });
  /** @type {Record<string, import('@ess-kit/tooling/results.js').Tally>} */
  const tallies = {};
  const renderIn = async (/** @type {typeof engines} */ some) => {
    await Promise.all(
      some.map(async (engine) => {
        tallies[engine] = await renderAll(engine, entries, server.origin);
        console.log(tallyLine(engine, tallies[engine]));
      }),
    );
  };
  try {
    // Two pages at a time: of Chromium, then one of each of the others.
    await renderIn(engines.filter((engine) => engine === 'chromium'));
    await renderIn(engines.filter((engine) => engine !== 'chromium'));
  } finally {
    await server.close();
  }
  if (engines.includes('chromium') && !values.story && !values['overflow-only']) tallies.layouts = await checkLayouts();
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    Object.values(tallies).reduce((total, tally) => total + tally[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  writeResults(folder, 'stories', { passed, failed, seconds: inSeconds(Date.now() - began), engines: tallies });
  return passed > 0 && failed === 0 ? 0 : 1;
}

/**
 * @param {import('@ess-kit/tooling/pages/launch.js').Engine} engine
 * @param {Entry[]} entries
 * @param {string} origin
 */
async function renderAll(engine, entries, origin) {
  const began = Date.now();
  const tally = { passed: 0, failed: 0, seconds: 0 };
  const isWhole = engine === 'chromium';
  // Where each story is shown once, languages and colours take turns.
  const turns = looks.filter(({ audited }) => audited).map((look) => ({ ...look, widths: [] }));
  const queue = entries
    .filter(({ type }) => type === 'story' || isWhole)
    .map((entry, turn) => ({ entry, looks: isWhole ? looks : turns.slice((turn * 3) % turns.length).slice(0, 1) }));
  const browser = await launch(engine);
  const work = async () => {
    const page = await openPage(browser, origin);
    for (let task = queue.shift(); task; task = queue.shift()) {
      for (const { look, faults } of await check(page, task.entry, task.looks, origin)) {
        tally[faults.length > 0 ? 'failed' : 'passed']++;
        if (faults.length > 0) {
          const { id, title, name } = task.entry;
          console.log(`✗ ${engine} ${title} › ${name} (${id}) ${look}\n${indented(faults)}`);
        }
      }
    }
    await page.close();
  };
  // One page waits for its browser while the other computes; WebDriver does one thing at a time.
  try {
    await Promise.all(isWhole ? [work(), work()] : [work()]);
  } finally {
    await browser.close();
  }
  return { ...tally, seconds: inSeconds(Date.now() - began) };
}

/** @param {Browser} browser @param {string} origin */
async function openPage(browser, origin) {
  const page = await browser.newPage({ width: 1200, height: 900 });
  await open(page, origin);
  return page;
}

/** @param {Awaited<ReturnType<Browser['newPage']>>} page @param {string} origin */
async function open(page, origin) {
  await openPreview(page, origin);
  await page.evaluate(`(() => { ${axe}\n })()`);
}

/**
 * @param {Awaited<ReturnType<Browser['newPage']>>} page
 * @param {Entry} entry
 * @param {Look[]} looks
 * @param {string} origin
 */
async function check(page, { id, type, tags, stories }, looks, origin) {
  if (type === 'docs') return [{ look: 'page', faults: await checkDocs(page, id, origin, stories) }];
  const wanted = tags.find((tag) => tag.startsWith('state-'))?.slice('state-'.length) ?? 'ready';
  const results = [];
  const seen = new Set();
  /** Languages in which all was audited: of the same in dark only its colours are new. */
  const audited = new Set();
  for (const look of looks) {
    /** @type {string[]} */
    const faults = [];
    let name = `${look.language}, ${look.scheme}`;
    try {
      const shown = await page.evaluate(show, id, { language: look.language, scheme: look.scheme }, wanted);
      // A story may fix what it is about; the same picture twice tells nothing.
      if (seen.has(shown.look)) continue;
      seen.add(shown.look);
      name = shown.look;
      faults.push(...shown.faults);
      await page.evaluate(draw);
      if (look.audited) {
        const [language] = shown.look.split(', ');
        faults.push(...(await page.evaluate(audit, audited.has(language))));
        audited.add(language);
      }
      // Each width by itself: all of them of the longest story are more than a browser answers in one go.
      const cut = new Set();
      for (const width of look.widths)
        for (const fault of await page.evaluate(overflows, [width])) {
          const what = fault.replace(/^at \d+ px, /, '');
          if (!cut.has(what)) faults.push(fault);
          cut.add(what);
        }
    } catch (error) {
      faults.push(String(error));
    }
    const strangers = (await page.requests()).filter((url) => /^https?:/.test(url) && !url.startsWith(`${origin}/`));
    faults.push(...strangers.map((url) => `asked for ${url}`));
    results.push({ look: name, faults });
    if (faults.length > 0) await open(page, origin);
  }
  return results;
}

/**
 * A documentation page shows every story of its file.
 * @param {Awaited<ReturnType<Browser['newPage']>>} page
 * @param {string} id
 * @param {string} origin
 * @param {number} stories how many these are
 */
async function checkDocs(page, id, origin, stories) {
  const before = page.messages().length;
  try {
    await page.goto(address(origin, id, 'docs'));
    await page.waitFor(
      (/** @type {number} */ stories) =>
        [...document.querySelectorAll('#storybook-docs .page')].filter((page) =>
          [...page.querySelectorAll('*')].some(
            ({ localName, shadowRoot }) => localName.startsWith('ess-') && shadowRoot,
          ),
        ).length === stories,
      { timeout: 60_000, args: [stories] },
    );
    const errors = page
      .messages()
      .slice(before)
      .filter(({ type }) => type === 'error');
    return errors.map(({ text }) => `console: ${text}`);
  } catch (error) {
    return [String(error)];
  } finally {
    await open(page, origin);
  }
}

/** @param {string[]} lines */
const indented = (lines) => lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n');

// A run that dies must not leave yesterday's results behind.
writeResults(folder, 'stories', { passed: 0, failed: 1, seconds: 0 });
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
