import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './clean-exit.js';
import { childEnvironment } from './environment.js';
import { writeResults } from './results.js';

/**
 * Runs a package's tests that live in Node, and writes what they came to.
 * @param {{ folder: string, kind: 'unit' | 'pages', under: string, args?: string[], files?: string[], env?: Record<string, string> }} options
 * @returns {Promise<number>} exit code
 */
export async function runNodeTests({ folder, kind, under, args = [], files = testFiles(folder, under), env = {} }) {
  // A run that dies must not leave yesterday's results behind; the reporter replaces these.
  const isEmpty = files.length === 0;
  writeResults(folder, kind, { passed: 0, failed: isEmpty ? 0 : 1, seconds: 0 });
  if (isEmpty) return 0;
  const reporter = fileURLToPath(new URL('./node-reporter.js', import.meta.url));
  return run(
    process.execPath,
    [
      // Node before 22.18 reads TypeScript only when asked.
      ...(process.features.typescript ? [] : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']),
      '--test',
      ...args,
      `--test-reporter=${reporter}`,
      '--test-reporter-destination=stdout',
      ...files,
    ],
    { cwd: folder, env: childEnvironment({ ESS_RESULTS: kind, ...env }) },
  );
}

/** @param {string} folder @param {string} under */
function testFiles(folder, under) {
  const tests = join(folder, under);
  if (!existsSync(tests)) return [];
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(tests, file));
}
