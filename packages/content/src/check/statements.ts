/** Time statements: contradictions are kept, seen, and decided by one that is effective. */
import type { Event } from '../model.js';
import { contradict, type StatedTime, statedTimes } from '../time-statements.js';
import { zoneOf } from './dates.js';
import { field, nameOf, type Node, readPartly } from './nodes.js';
import type { Report } from './problem.js';

const clock = (moment: number | undefined) =>
  moment === undefined ? '?' : new Date(moment).toISOString().slice(0, 16).replace('T', ' ');

function describe({ statement, start, end, lasts, says }: StatedTime, index: number): string {
  const range = start === undefined && end === undefined ? '' : `${clock(start)} to ${clock(end).slice(-5)} UTC`;
  const length = lasts === undefined ? '' : `${lasts} minutes`;
  const said = says === undefined ? '' : `says ${says} minutes`;
  return `(${index}${statement.effective ? ', effective' : ''}) ${[range, length, said].filter(Boolean).join(', ')}`;
}

/** Reports statements that contradict each other, and events that do not say which one holds. */
export function checkTimeStatements(report: Report, nodes: readonly Node[]): void {
  const events = nodes.filter((node) => nameOf(node) === 'Event');
  const byId = new Map(events.map((node) => [field(node.value, 'id'), node]));
  for (const node of events) {
    const { timeStatements = [], startDate, endDate } = readPartly<Event>(node);
    const path = `${node.path}/timeStatements`;
    const effective = timeStatements.filter((statement) => statement.effective);
    const times = statedTimes(timeStatements, zoneOf(node, byId));
    const one = 'exactly one statement with "effective": true';
    if (effective.length > 1) report.error(path, `${effective.length} statements are effective.`, one);
    if (contradict(times)) {
      report.warning(
        path,
        `The statements contradict each other: ${times.map(describe).join('; ')}.`,
        'what the source printed; if it did print this, leave it, and readers are told',
      );
      if (!effective.length) report.error(path, 'No statement is effective.', one);
    }
    const [holds] = effective;
    if (holds && ((holds.start && holds.start !== startDate) || (holds.end && holds.end !== endDate)))
      report.error(
        path,
        `The effective statement is ${holds.start ?? '?'} to ${holds.end ?? '?'}; the event is ${startDate ?? '?'} to ${endDate ?? '?'}.`,
        'the same start and end in both',
      );
  }
}
