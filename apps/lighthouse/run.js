import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { installOnce } from '@ess-kit/tooling/install-once.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
    why: { type: 'boolean', default: false },
  },
});
const here = (/** @type {string} */ path) => new URL(path, import.meta.url);

if (!existsSync(here('../../packages/widgets/dist/manifest.json'))) {
  console.error('There is nothing to measure yet: "npm run build" first.');
  process.exit(1);
}
installOnce(here('.'));

// Only now, as these need what is installed.
const { startDemo } = await import('../demo/src/server.js');
const { measure, startChromium } = await import('./src/measure.js');
const { reportText } = await import('./src/report.js');

const all = ['/', '/builder/', '/led-forum/', '/essfi/', '/uclg/', '/aimf/', '/ripess/', '/led-forum/ar/'];
const pages = values.only?.split(',') ?? all;
const runs = Number(values.runs);

const demo = await startDemo({ ports: 0 });
const chromium = await startChromium();
/** @type {import('./src/measure.js').Result[]} */
const results = [];
try {
  for (const page of pages) {
    for (const form of /** @type {const} */ (['mobile', 'desktop'])) {
      const result = await measure(chromium.port, demo.pages, page, form, runs);
      results.push(result);
      const { scores, blocking, work, faults } = result;
      console.log(page, form, Object.values(scores).join(' '), `blocked ${blocking} ms, of work ${work} ms`);
      if (values.why) for (const fault of faults) console.log(`  ${fault}`);
    }
  }
} finally {
  await chromium.close();
  await demo.close();
}

const machine = `${cpus().length} processors, load ${loadavg()[1].toFixed(1)} at the end, Chromium ${chromium.version}`;
const text = reportText({ results, runs, machine, day: new Date().toISOString().slice(0, 10) });
console.log(`\n${text}`);
// Part of the pages is for the eye only.
if (!values.only) {
  const filepath = fileURLToPath(here('report.md'));
  writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}
