import { inSeconds, tallyLine } from './results.js';
import { PAGE_ERROR } from './page-errors.js';

/**
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {import('./browsers/find.js').Engine} Engine
 */

/**
 * Follows a run of element tests and sums it up per engine.
 * @param {readonly Engine[]} engines
 */
export class ElementReport {
  #engines;
  /** @type {Map<string, { start: number, end: number }>} */
  #times = new Map();
  /** @type {TestSession[]} */
  #sessions = [];

  /** @param {readonly Engine[]} engines */
  constructor(engines) {
    this.#engines = engines;
  }

  /** Reporter for the runner: failures as they come, nothing for what passed. */
  get reporter() {
    /** @type {import('@web/test-runner').Reporter} */
    const reporter = {
      reportTestFileResults: ({ logger, sessionsForTestFile, testFile }) => {
        for (const session of sessionsForTestFile) {
          const text = describeFailures(session);
          if (text) logger.log(`${engineOf(session)} ${testFile.replace(`${process.cwd()}/`, '')}\n${text}`);
        }
      },
      onTestRunFinished: ({ sessions }) => {
        this.#sessions = sessions;
      },
    };
    return reporter;
  }

  /** Notes when an engine was at work. @param {TestSession} session */
  follow(session) {
    const now = Date.now();
    const time = this.#times.get(engineOf(session)) ?? { start: now, end: now };
    time.end = now;
    this.#times.set(engineOf(session), time);
  }

  /** @returns {Omit<import('./results.js').Results, 'part'>} */
  results() {
    const engines = Object.fromEntries(this.#engines.map((engine) => [engine, this.#tally(engine)]));
    const sum = (/** @type {'passed' | 'failed' | 'seconds'} */ key) =>
      Object.values(engines).reduce((total, tally) => total + tally[key], 0);
    return { passed: sum('passed'), failed: sum('failed'), seconds: Math.round(sum('seconds') * 10) / 10, engines };
  }

  /** One line per engine. */
  summary() {
    return Object.entries(this.results().engines ?? {}).map(([engine, tally]) =>
      this.#times.has(engine) ? tallyLine(engine, tally) : `${engine} did not run`,
    );
  }

  /** @param {Engine} engine */
  #tally(engine) {
    const tally = { passed: 0, failed: 0, seconds: 0 };
    const time = this.#times.get(engine);
    if (time) tally.seconds = inSeconds(time.end - time.start);
    for (const session of this.#sessions.filter((each) => engineOf(each) === engine)) {
      const tests = testsOf(session.testResults);
      const failed = tests.filter(({ test }) => !test.passed && !test.skipped).length;
      tally.passed += tests.filter(({ test }) => test.passed && !test.skipped).length;
      tally.failed += failed;
      // What is wrong with the file as a whole counts once, unless a failed test already tells it.
      if (failed === 0 && fileFaults(session).length > 0) tally.failed += 1;
    }
    // An engine that ran nothing has not passed.
    if (tally.passed + tally.failed === 0) tally.failed = 1;
    return tally;
  }
}

/** @param {TestSession} session @returns {Engine} */
const engineOf = (session) => /** @type {any} */ (session.browser).engine;

/** @param {TestSession} session */
const pageErrors = (session) => (session.logs ?? []).filter(([mark]) => mark === PAGE_ERROR);

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {string[]} [path]
 * @returns {{ test: import('@web/test-runner').TestResult, path: string }[]}
 */
function testsOf(suite, path = []) {
  if (!suite) return [];
  const here = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map((test) => ({ test, path: [...here, test.name].join(' › ') })),
    ...suite.suites.flatMap((child) => testsOf(child, here)),
  ];
}

/**
 * What is wrong with a file beside its failed tests.
 * @param {TestSession} session
 * @returns {import('@web/test-runner').TestResultError[]}
 */
function fileFaults(session) {
  const faults = [
    ...(session.errors ?? []),
    ...pageErrors(session).map(([, message, stack]) => ({ message: `uncaught: ${message}`, stack })),
  ];
  if (faults.length > 0) return faults;
  if (testsOf(session.testResults).length === 0) return [{ message: 'no tests in this file' }];
  const failed = testsOf(session.testResults).some(({ test }) => !test.passed && !test.skipped);
  return session.passed || failed ? [] : [{ message: 'failed without a reason' }];
}

/** @param {TestSession} session */
function describeFailures(session) {
  const failed = testsOf(session.testResults).filter(({ test }) => !test.passed && !test.skipped);
  const lines = [
    ...failed.flatMap(({ test, path }) => [`  ✗ ${path}`, describeError(test.error)]),
    ...fileFaults(session).map(describeError),
  ];
  if (lines.length === 0) return '';
  const missing = (session.request404s ?? []).map((url) => `    not found: ${url}`);
  const logs = (session.logs ?? [])
    .filter(([mark]) => mark !== PAGE_ERROR)
    .map(
      (args) => `    console: ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`,
    );
  return [...lines, ...missing, ...logs].join('\n') + '\n';
}

/** @param {import('@web/test-runner').TestResultError | undefined} error */
function describeError(error) {
  const { name, message = 'failed without a message', stack = '', expected, actual } = error ?? {};
  const both = expected !== undefined || actual !== undefined ? [`expected: ${expected}`, `actual:   ${actual}`] : [];
  const frames = stack.split('\n').filter((line) => line.trim() && !line.includes(message));
  const text = [name && !message.startsWith(name) ? `${name}: ${message}` : message, ...both, ...frames];
  return text
    .flatMap((line) => line.split('\n'))
    .map((line) => `    ${line}`)
    .join('\n');
}
