import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installOnce } from '@ess-kit/tooling/install-once.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    cases: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const { quick } = values;
const here = (/** @type {string} */ path) => new URL(path, import.meta.url);

if (!existsSync(here('../../packages/widgets/dist/manifest.json'))) {
  console.error('There is nothing to measure yet: "npm run build" first.');
  process.exit(1);
}
installOnce(here('.'));

// Only now, as these need what is installed.
const { startChromium } = await import('./src/browser/chromium.js');
const { compete } = await import('./src/competition.js');
const { benches } = await import('./src/benches/index.js');
const { machineOf, versionOf } = await import('./src/machine.js');
const { reportFolder, writeReadme, writeReport } = await import('./src/report/files.js');
const { reportText } = await import('./src/report/markdown.js');
const { measureSizes, sizeTable } = await import('./src/sizes.js');

const asked = values.only?.split(',') ?? Object.keys(benches);
const unknown = asked.filter((id) => !(id in benches));
if (unknown.length) {
  console.error(`There is no bench "${unknown}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
const rounds = Number(values.rounds ?? (quick ? 2 : 7));
if (!values.only) console.log(`${sizeTable(measureSizes())}\n`);

// All benches are to be had in three minutes, on a busy machine too: then with one round.
const began = Date.now();
const isEnough = () => quick && Date.now() - began > 75_000;
const chromium = await startChromium();
/** @type {import('./src/report/model.js').BenchResult[]} */
const measured = [];
try {
  for (const id of asked) {
    const bench = await benches[id]({ quick: quick && !values.cases });
    // Some of the cases, where there is no time for all.
    const asked = values.cases?.split(',');
    if (asked) bench.cases = bench.cases.filter(({ key }) => asked.includes(key));
    const { title, about, contestants, cases, figures, absent } = bench;
    const came = await compete(bench, chromium, rounds, console.error, isEnough);
    await bench.close();
    // A run in which nobody came through says nothing, and must not take the place of one that did.
    if (!Object.keys(came.results).length) throw new Error(`Nothing was measured of "${id}".`);
    const result = {
      ...{ id, title, about, measured: new Date().toISOString(), machine: machineOf(chromium.version), ...came },
      contestants: contestants.map(({ name, label, kind, package: from, note }) => ({
        ...{ name, label, kind, package: from, note },
        version: kind === 'floor' ? undefined : versionOf(from),
      })),
      ...{ cases: [...cases], figures: [...figures], absent: absent && [...absent] },
    };
    measured.push(result);
    // Kept before anything can go wrong with the text.
    mkdirSync(here('results/'), { recursive: true });
    writeFileSync(here(`results/${id}.json`), JSON.stringify(result));
    console.log(
      reportText({ benches: [result] })
        .split('\n')
        .slice(6)
        .join('\n'),
    );
    // A report of few rounds is for the eye only.
    const folder = quick ? here('results/') : reportFolder;
    await writeReport(folder, [result]);
    console.log(`Written to ${fileURLToPath(folder)}`);
  }
  if (!quick) await writeReadme();
} finally {
  await chromium.close();
}
