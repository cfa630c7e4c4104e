import { inspect } from 'node:util';
import { ENGINES } from './browsers/find.js';
import { inSeconds, tallyLine, writeResults } from './results.js';

/**
 * Reporter for `node --test`: counts tests (not suites), per engine where a suite is named for one, prints failures
 * in full, and writes the results of the kind that `ESS_RESULTS` names.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* report(source) {
  const began = Date.now();
  const total = { passed: 0, failed: 0, seconds: 0 };
  /** @type {Record<string, import('./results.js').Tally>} */
  const engines = {};
  /** Tests and suites that have started, outermost first: the runner reports one file after the other. @type {Open[]} */
  const open = [];

  for await (const { type, data } of /** @type {AsyncIterable<any>} */ (source)) {
    if (type === 'test:start') enter(open, data);
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { path, hasChildren } = leave(open, data);
    const failed = type === 'test:fail' && data.todo === undefined;
    const engine = path.find((name) => ENGINES.some((each) => each === name));
    const isSuite = data.details?.type === 'suite';
    const ownFailure = data.details?.error?.failureType !== 'subtestsFailed';
    if (engine && isSuite && path.at(-1) === engine) tallyOf(engines, engine).seconds += data.details.duration_ms;
    // A suite or a parent fails with its children, which were counted; one that fails by itself counts.
    if ((isSuite || hasChildren) && !(failed && ownFailure)) continue;
    if (data.skip !== undefined) {
      yield `skipped: ${path.join(' › ')}${data.skip ? ` (${data.skip})` : ''}\n`;
      continue;
    }
    const key = failed ? 'failed' : 'passed';
    total[key] += 1;
    if (engine) tallyOf(engines, engine)[key] += 1;
    if (failed) yield describeFailure(path, data);
  }

  total.seconds = inSeconds(Date.now() - began);
  for (const tally of Object.values(engines)) tally.seconds = inSeconds(tally.seconds);
  const kind = process.env.ESS_RESULTS ?? 'unit';
  writeResults(process.cwd(), kind, { ...total, ...(Object.keys(engines).length > 0 ? { engines } : {}) });
  for (const [engine, tally] of Object.entries(engines)) yield `${tallyLine(engine, tally)}\n`;
  yield `${tallyLine(kind, total)}\n`;
}

/** @param {Record<string, import('./results.js').Tally>} engines @param {string} engine */
const tallyOf = (engines, engine) => (engines[engine] ??= { passed: 0, failed: 0, seconds: 0 });

/** @typedef {{ name: string, hasChildren: boolean }} Open */

/** @param {Open[]} open @param {any} data */
function enter(open, { name, nesting }) {
  open.length = Math.min(open.length, nesting);
  const parent = open.at(-1);
  if (parent) parent.hasChildren = true;
  open.push({ name, hasChildren: false });
}

/** @param {Open[]} open @param {any} data */
function leave(open, { name, nesting }) {
  const own = open[nesting];
  return {
    path: [...open.slice(0, nesting).map((each) => each.name), name],
    hasChildren: own?.name === name && own.hasChildren,
  };
}

/** @param {string[]} path @param {any} data */
function describeFailure(path, { file, line, details }) {
  const error = details?.error?.cause ?? details?.error;
  const text = error instanceof Error ? inspect(error, { colors: false }) : String(error);
  const pageStack = error?.pageStack ? `\nin the page:\n${error.pageStack}` : '';
  const indented = `${text}${pageStack}`
    .split('\n')
    .map((each) => `    ${each}`)
    .join('\n');
  return `✗ ${path.join(' › ')}\n  ${file ?? ''}${line ? `:${line}` : ''}\n${indented}\n\n`;
}
