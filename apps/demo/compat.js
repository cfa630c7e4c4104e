import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '@ess-kit/tooling/pages/launch.js';
import { engines, readResults, summaryOf, writeResults } from './hosts/results.js';
import { widgets } from './hosts/widgets.js';

/**
 * Runs the whole host lab in all engines, and writes what it saw where the compatibility page reads it. With `ESS_HOSTS`
 * or `--engine`, what was seen of all others before stays.
 */
const { values } = parseArgs({ options: { engine: { type: 'string', multiple: true, default: [...engines] } } });
const began = Date.now();
const folder = fileURLToPath(new URL('.', import.meta.url));
const raw = `${folder}test-results/compatibility.jsonl`;
mkdirSync(`${folder}test-results`, { recursive: true });
rmSync(raw, { force: true });

/** @type {Record<string, string>} */
const versions = {};
for (const engine of /** @type {typeof engines} */ (/** @type {unknown} */ (values.engine))) {
  const browser = await launch(engine);
  versions[engine] = browser.version;
  await browser.close();
}

const tests = ['hosts', 'looks', 'room', 'copies'].map((name) => `test/lab/${name}.test.ts`);
const { status } = spawnSync(
  process.execPath,
  ['../../packages/tooling/bin/page-tests.js', ...values.engine.flatMap((engine) => ['--engine', engine]), ...tests],
  { cwd: folder, stdio: 'inherit', env: { ...process.env, ESS_FULL: '1', ESS_COMPAT: raw } },
);
if (!existsSync(raw)) {
  console.error('No page of the lab was tested.');
  process.exit(1);
}

/** @type {import('./hosts/types.d.ts').Row[]} */
const rows = readFileSync(raw, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const minutes = Number(((Date.now() - began) / 60_000).toFixed(1));
const seen = summaryOf(rows);
const before = process.env.ESS_HOSTS || values.engine.length < engines.length ? readResults() : undefined;
/** @type {import('./hosts/types.d.ts').Results['conditions']} */
const conditions = { ...before?.conditions };
for (const [id, byEngine] of Object.entries(seen)) conditions[id] = { ...conditions[id], ...byEngine };
writeResults({
  date: new Date().toISOString().slice(0, 10),
  minutes: before ? before.minutes : minutes,
  versions: { ...before?.versions, ...versions },
  conditions,
});

/** @type {Record<string, number>} */
const counts = {};
for (const [id, byEngine] of Object.entries(conditions)) {
  for (const [engine, { marks, why = [] }] of Object.entries(byEngine)) {
    for (const mark of marks) counts[mark] = (counts[mark] ?? 0) + 1;
    const red = widgets.filter((_, place) => marks[place] === 'red').map(({ name }) => name);
    if (red.length) console.log(`red: ${id}, ${engine}, ${red.join(', ')}: ${why.join('; ')}`);
  }
}
console.log(`\n${rows.length} page loads in ${minutes} minutes; cells: ${JSON.stringify(counts)}`);
process.exitCode = status ?? 1;
