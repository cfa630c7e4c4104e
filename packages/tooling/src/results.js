import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What one part of the tests came to.
 * @typedef {{ passed: number, failed: number, seconds: number }} Tally
 * @typedef {Tally & { part: string, engines?: Record<string, Tally> }} Results
 */

/** @param {number} milliseconds */
export const inSeconds = (milliseconds) => Math.round(milliseconds / 100) / 10;

/** The short name of the package in a folder: `@ess-kit/core` is `core`. @param {string} folder */
export function packageName(folder) {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return String(name).replace(/^@[^/]+\//, '');
}

/**
 * Writes `test-results/<kind>.json` of a package, which Turborepo keeps with the task.
 * @param {string} folder
 * @param {string} kind
 * @param {Omit<Results, 'part'>} results
 */
export function writeResults(folder, kind, results) {
  mkdirSync(join(folder, 'test-results'), { recursive: true });
  const whole = { part: `${packageName(folder)} ${kind}`, ...results };
  writeFileSync(join(folder, 'test-results', `${kind}.json`), JSON.stringify(whole, null, 2) + '\n');
}

/** @param {string} name @param {Tally} tally */
export const tallyLine = (name, { passed, failed, seconds }) =>
  `${name} ${passed} passed, ${failed} failed, ${seconds} s`;
