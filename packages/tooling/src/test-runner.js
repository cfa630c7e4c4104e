import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import { ensureBrowsers } from './browsers/install.js';
import { ENGINES } from './browsers/find.js';
import { engineCommands } from './commands/engine-commands.js';
import { serverRendering } from './commands/server-rendering.js';
import { ElementReport } from './element-report.js';
import { engineLauncher } from './engine-launchers.js';
import { isFullRun, repositoryFolder } from './environment.js';
import { freePort } from './free-port.js';
import { pageErrorScript } from './page-errors.js';
import { plainLogger } from './plain-logger.js';
import { print } from './print.js';
import { writeResults } from './results.js';

/**
 * Runs a package's element tests in the engines, and writes what they came to.
 * @param {{ folder: string, engines?: readonly import('./browsers/find.js').Engine[], files?: string[], watch?: boolean }} options
 * @returns {Promise<boolean>} whether all passed
 */
export async function runElementTests({ folder, engines = ENGINES, files = elementTestFiles(folder), watch = false }) {
  const report = new ElementReport(engines);
  if (files.length === 0) {
    print('No element tests: test/**/*.test.ts has no file.');
  } else {
    await ensureBrowsers(engines);
    await runInBrowsers(await runnerConfig(folder, engines, files, watch, report), report);
  }
  const results = report.results();
  writeResults(folder, 'elements', results);
  for (const line of report.summary()) print(line);
  return results.failed === 0;
}

/** @param {string} folder */
function elementTestFiles(folder) {
  const tests = join(folder, 'test');
  if (!existsSync(tests)) return [];
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !/^(node|pages)\//.test(file))
    .sort()
    .map((file) => join(tests, file));
}

/**
 * @param {string} folder
 * @param {readonly import('./browsers/find.js').Engine[]} engines
 * @param {string[]} files
 * @param {boolean} watch
 * @param {ElementReport} report
 * @returns {Promise<import('@web/test-runner').TestRunnerConfig>}
 */
async function runnerConfig(folder, engines, files, watch, report) {
  return {
    rootDir: repositoryFolder,
    hostname: '127.0.0.1',
    port: await freePort(),
    files,
    watch,
    browsers: engines.map(engineLauncher),
    concurrency: 1,
    concurrentBrowsers: Number(process.env.ESS_CONCURRENT_BROWSERS ?? 2),
    nodeResolve: true,
    plugins: [
      // The plugin reads no `extends`, so it gets the file that holds the decorator options.
      esbuildPlugin({ ts: true, target: 'esnext', tsconfig: join(repositoryFolder, 'tsconfig.base.json') }),
      engineCommands(),
      serverRendering(folder),
    ],
    testFramework: { config: { timeout: 10_000 } },
    testRunnerHtml: (framework) =>
      `<!doctype html><html><head><meta charset="utf-8"><title>Element tests</title>${pageErrorScript}</head>` +
      `<body><script type="module" src="${framework}"></script></body></html>`,
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    browserStartTimeout: 60_000,
    testsStartTimeout: 30_000,
    testsFinishTimeout: isFullRun ? 600_000 : 180_000,
    reporters: [report.reporter],
    ...(watch ? {} : { logger: plainLogger() }),
  };
}

/** @param {import('@web/test-runner').TestRunnerConfig} config @param {ElementReport} report */
async function runInBrowsers(config, report) {
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    // We have results to write before the end.
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  runner.sessions.on('session-status-updated', (session) => report.follow(session));
  // A browser that did not start may have stopped the run before we could listen.
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
}
