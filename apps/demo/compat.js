import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '@ess-kit/tooling/pages/launch.js';
import { cellOf, engines } from './hosts/compatibility.js';
import { conditions } from './hosts/conditions.js';
import { widgets } from './hosts/widgets.js';

/** Runs the whole host lab in all engines, and writes what it saw where the compatibility page reads it. */
const { values } = parseArgs({ options: { engine: { type: 'string', multiple: true, default: [...engines] } } });
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

const tests = ['hosts', 'looks', 'room'].map((name) => `test/lab/${name}.test.ts`);
const { status } = spawnSync(
  process.execPath,
  ['../../packages/tooling/bin/page-tests.js', ...values.engine.flatMap((engine) => ['--engine', engine]), ...tests],
  { cwd: folder, stdio: 'inherit', env: { ...process.env, ESS_FULL: '1', ESS_COMPAT: raw } },
);
if (!existsSync(raw)) {
  console.error('No page of the lab was tested.');
  process.exit(1);
}

const lines = readFileSync(raw, 'utf8').trim();
const head = JSON.stringify({ date: new Date().toISOString().slice(0, 10), versions });
writeFileSync(`${folder}hosts/compatibility.jsonl`, `${head}\n${lines}\n`);

/** @type {import('./hosts/types.d.ts').Row[]} */
const rows = lines.split('\n').map((line) => JSON.parse(line));
/** @type {Record<string, number>} */
const counts = {};
for (const { id } of conditions) {
  for (const engine of values.engine) {
    const own = rows.filter((row) => row.id === id && row.engine === engine);
    for (const { name } of widgets) {
      const { mark, why } = cellOf(own, name);
      counts[mark] = (counts[mark] ?? 0) + 1;
      if (mark === 'red') console.log(`red: ${id}, ${engine}, ${name}: ${why}`);
    }
  }
}
console.log(`\n${rows.length} page loads; cells: ${JSON.stringify(counts)}`);
process.exitCode = status ?? 1;
