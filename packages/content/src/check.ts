/** Strict checking, for authors: everything that the lenient reader would drop, and what it cannot see. */
import { checkDates, checkZones } from './check/dates.js';
import { checkFacts } from './check/facts.js';
import { checkNetworks } from './check/networks.js';
import { nodesOf } from './check/nodes.js';
import { type Problem, Report } from './check/problem.js';
import { checkProgramme } from './check/programme.js';
import { checkReferences } from './check/references.js';
import { checkTimeStatements } from './check/statements.js';
import { checkValues } from './check/values.js';
import { checkWording } from './check/wording.js';

export type { Problem };

/**
 * Checks a whole document, given as parsed JSON.
 * @param now milliseconds since 1970, for what cannot have been yet; by default the present
 * @returns what is wrong with it, in the order of the rules; empty when all is right. Throws nothing.
 */
export function checkContent(value: unknown, now = Date.now()): readonly Problem[] {
  const report = new Report();
  const nodes = [...nodesOf(value)];
  checkValues(report, value, nodes);
  checkReferences(report, nodes);
  checkDates(report, nodes);
  checkZones(report, nodes);
  checkProgramme(report, nodes);
  checkTimeStatements(report, nodes);
  checkFacts(report, nodes);
  checkNetworks(report, nodes, now);
  checkWording(report, nodes);
  return report.problems;
}
