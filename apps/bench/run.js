import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    sessions: { type: 'string', default: '1000' },
  },
});
const [rounds, sessions] = [values.rounds, values.sessions].map(Number);
const here = (/** @type {string} */ path) => new URL(path, import.meta.url);

if (!existsSync(here('../../packages/widgets/dist/manifest.json'))) {
  console.error('There is nothing to measure yet: "npm run build" first.');
  process.exit(1);
}
installOnce();

// Only now, as these need what is installed.
const { startChromium } = await import('./src/browser/chromium.js');
const { mainThreadTable, measureMainThread } = await import('./src/main-thread.js');
const { compareProgrammes, programmeTable } = await import('./src/programmes.js');
const { measureSizes, sizeTable } = await import('./src/sizes.js');

const cores = cpus().length;
const [load] = loadavg();
if (load > cores / 2) console.log(`This machine is busy (load ${load.toFixed(1)}): timings will be too long.\n`);

const sizes = measureSizes();
console.log(`${sizeTable(sizes)}\n`);

const chromium = await startChromium();
try {
  const mainThread = await measureMainThread(chromium, rounds);
  console.log(`${mainThreadTable(mainThread)}\n`);
  const programmes = await compareProgrammes(chromium, { rounds, sessions });
  console.log(`${programmeTable(programmes)}\n`);
  const machine = { browser: chromium.version, node: process.version, processor: cpus()[0].model, cores, load };
  mkdirSync(here('results/'), { recursive: true });
  const results = { measured: new Date().toISOString(), machine, sizes, mainThread, programmes };
  writeFileSync(here('results/bench.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log('All runs: apps/bench/results/bench.json');
} finally {
  await chromium.close();
}

/** What only the bench needs, from its own lock file; again when that has changed. */
function installOnce() {
  const installed = here('node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(here('package-lock.json')).mtimeMs) return;
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: fileURLToPath(here('.')), stdio: 'inherit' });
}
