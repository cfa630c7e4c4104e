import { ensureBrowsers } from './browsers/install.js';
import { run } from './clean-exit.js';
import { childEnvironment, repositoryFolder } from './environment.js';
import { inSeconds } from './results.js';
import { resultsTable } from './results-table.js';
import { rootTool, turbo } from './turbo.js';
import { collectResults, removeResults, workspaces } from './workspaces.js';

/**
 * All checks and tests of the repository, with a table of what they came to; its last line is the total.
 * @param {{ full: boolean }} options
 * @returns {Promise<number>} exit code
 */
export async function testEverything({ full }) {
  const began = Date.now();
  const env = full ? { ESS_FULL: '1' } : {};
  /** @type {import('./results.js').Results[]} */
  const checks = [];
  removeResults();

  const check = async (/** @type {string} */ part, /** @type {() => Promise<number>} */ task) => {
    const start = Date.now();
    console.log(`\n— ${part}`);
    const isFine = (await task()) === 0;
    checks.push({ part, passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, seconds: inSeconds(Date.now() - start) });
  };
  // A task's own tests are in its results; a run counts by itself only where it fails with none of them failing.
  /** @type {{ part: string, code: number, newFailures: number }[]} */
  const runs = [];
  const tasks = async (/** @type {string} */ part, /** @type {string[]} */ args) => {
    const failedBefore = failures(collectResults(), true);
    console.log(`\n— ${part}`);
    const code = await turbo([...args, '--continue', '--output-logs=errors-only'], env);
    runs.push({ part, code, newFailures: failures(collectResults(), true) - failedBefore });
  };

  await check('browsers', () => ensureBrowsers().then(() => 0, sayWhy));
  await check('lint', () => tool('eslint', ['.']));
  await check('bench', () =>
    run('node', ['--test', '--test-reporter=dot', 'apps/bench/test/*.test.js'], {
      cwd: repositoryFolder,
      env: childEnvironment(),
    }),
  );
  await check('format', () => tool('prettier', ['--check', '--log-level=warn', '.']));
  await tasks('build, types, unit tests, packages', ['build', 'types', 'test:unit', 'test:package', '--concurrency=2']);
  await tasks('element tests', ['test:elements', '--concurrency=1']);
  // A page waits for its server and its browser: one package's tests compute meanwhile.
  await tasks('page tests', ['test:pages', '--concurrency=2']);
  if (workspaces().some(({ scripts }) => 'test:stories' in scripts)) {
    await tasks('stories', ['test:stories', '--concurrency=1']);
  }
  if (full) {
    await check('release rehearsal', () => node('packages/tooling/bin/release-rehearse.js'));
    await check('consumers', () => node('apps/consumers/run.js'));
  }

  const results = [...checks, ...collectResults(), ...silentFailures(runs)];
  console.log(`\n${resultsTable(results)}`);
  console.log(`\n${((Date.now() - began) / 60_000).toFixed(1)} minutes${full ? ', full run' : ''}`);
  const passed = results.reduce((sum, each) => sum + each.passed, 0);
  const failed = failures(results);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {import('./results.js').Results[]} results @param {boolean} [written] only those that a task wrote */
const failures = (results, written = false) =>
  results.filter(({ part }) => !written || !part.endsWith('(no results)')).reduce((sum, { failed }) => sum + failed, 0);

/** @param {{ part: string, code: number, newFailures: number }[]} runs */
const silentFailures = (runs) =>
  runs
    .filter(({ code, newFailures }) => code !== 0 && newFailures === 0)
    .map(({ part }) => ({ part: `${part} (task failed)`, passed: 0, failed: 1, seconds: 0 }));

/** @param {string} name @param {string[]} args */
const tool = (name, args) => run(rootTool(name), args, { cwd: repositoryFolder, env: childEnvironment() });

/** @param {string} script */
const node = (script) => run(process.execPath, [script], { cwd: repositoryFolder, env: childEnvironment() });

/** @param {unknown} error */
function sayWhy(error) {
  console.error(error instanceof Error ? error.message : error);
  return 1;
}
