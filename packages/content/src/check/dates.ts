/** Dates that follow each other, at one precision, in a zone where they exist. */
import { asUtc, type DateParts, endAsUtc, parseDate } from '../dates.js';
import type { Event } from '../model.js';
import { toInstants, toWallClock } from '../zone.js';
import { above, field, isRecord, nameOf, type Node } from './nodes.js';
import { type Report, show } from './problem.js';
import { nearest } from './suggest.js';

const parts = (value: unknown): DateParts | undefined => (typeof value === 'string' ? parseDate(value) : undefined);

/** Fields of dates in pairs, the earlier first, by the object that has them. */
const pairs: Record<string, readonly (readonly [earlier: string, later: string])[]> = {
  Event: [
    ['startDate', 'endDate'],
    ['doorTime', 'startDate'],
  ],
  TimeStatement: [['start', 'end']],
  Registration: [['opens', 'closes']],
  Post: [['datePublished', 'dateModified']],
};

/** Dates of an event that its time zone applies to. */
const zoned = ['startDate', 'endDate', 'previousStartDate', 'doorTime'] as const satisfies (keyof Event)[];

const two = (number = 0) => String(number).padStart(2, '0');

const hours = ({ hour, minute }: DateParts) => `${two(hour)}:${two(minute)}`;

/** Reports dates in the wrong order or at different precisions. */
export function checkDates(report: Report, nodes: readonly Node[]): void {
  for (const node of nodes)
    for (const [earlier, later] of pairs[nameOf(node) ?? ''] ?? []) {
      const [from, until] = [field(node.value, earlier), field(node.value, later)];
      const [start, end] = [parts(from), parts(until)];
      if (end && !from && later === 'endDate')
        report.warning(`${node.path}/${later}`, 'There is an endDate and no startDate.', 'a startDate as well');
      if (!start || !end) continue;
      const path = `${node.path}/${later}`;
      if (end.precision === 'minute' ? asUtc(end) < asUtc(start) : endAsUtc(end) <= asUtc(start))
        report.error(path, `${show(until)} is before ${earlier}, ${show(from)}.`, `${earlier} or later`);
      else if (start.precision !== end.precision && later !== 'dateModified')
        report.warning(
          path,
          `${earlier} is known to the ${start.precision} and ${later} to the ${end.precision}.`,
          `both to the ${start.precision}, if that is known`,
        );
    }
}

/** The IANA zone of an event: its own, or that of what contains it, by nesting or by `superEvent`. */
export function zoneOf(event: Node, events: ReadonlyMap<unknown, Node>): string | undefined {
  const seen = new Set<Node>();
  let next: Node | undefined = event;
  while (next && !seen.has(next)) {
    seen.add(next);
    const zone = field(next.value, 'timeZone');
    if (typeof zone === 'string' && zone) return zone;
    next = above(next, 'Event') ?? events.get(field(next.value, 'superEvent'));
  }
  return undefined;
}

/** Reports zones that do not exist, hours without a zone, and hours that the clocks of a zone skip or repeat. */
export function checkZones(report: Report, nodes: readonly Node[]): void {
  const anyMoment: DateParts = { precision: 'year', year: 2021 };
  for (const { shape, value, path } of nodes) {
    if (shape.kind !== 'timeZone' || typeof value !== 'string' || !value || toInstants(anyMoment, value)) continue;
    const city = value.split('/').at(-1)!;
    const zones = Intl.supportedValuesOf('timeZone');
    const near = zones.find((zone) => zone.split('/').at(-1) === city) ?? nearest(value, zones);
    report.error(
      path,
      `"${value}" is not a time zone.`,
      near ? `perhaps "${near}"` : 'an IANA name such as Europe/Paris or America/Argentina/Cordoba',
    );
  }

  const events = new Map(
    nodes.filter((node) => nameOf(node) === 'Event').map((node) => [field(node.value, 'id'), node]),
  );
  for (const node of nodes) {
    const { value, path } = node;
    if (!isRecord(value)) continue;
    const name = nameOf(node);
    if (name === 'Event') {
      const zone = zoneOf(node, events);
      for (const key of zoned) checkMinute(report, parts(field(value, key)), zone, `${path}/${key}`);
    }
    const event = above(node, 'Event');
    if (name === 'Registration' && event) {
      const zone = zoneOf(event, events);
      for (const key of ['opens', 'closes']) checkMinute(report, parts(field(value, key)), zone, `${path}/${key}`);
    }
    if (name === 'TimeStatement' && event && !field(value, 'utcOffset')) {
      const own = field(value, 'timeZone');
      const zone = typeof own === 'string' ? own : zoneOf(event, events);
      for (const key of ['start', 'end'])
        checkMinute(report, parts(field(value, key)), zone, `${path}/${key}`, 'a utcOffset or a timeZone beside it');
    }
  }
}

function checkMinute(
  report: Report,
  date: DateParts | undefined,
  zone: string | undefined,
  path: string,
  expected = 'a timeZone beside it or in the event that contains this one, such as "Europe/Paris"',
): void {
  if (date?.precision !== 'minute') return;
  if (!zone) return report.error(path, 'This is an hour without a time zone.', expected);
  const found = toInstants(date, zone);
  if (found?.kind === 'gap')
    report.error(
      path,
      `The clocks of ${zone} skip ${hours(date)} on that day.`,
      `an hour that exists, such as ${hours(toWallClock(found.instants[0]!, zone)!)}`,
    );
  if (found?.kind === 'overlap')
    report.warning(
      path,
      `The clocks of ${zone} show ${hours(date)} twice on that day; the first is taken, ${new Date(found.instants[0]!).toISOString()}.`,
      'another hour, if the second is meant',
    );
}
