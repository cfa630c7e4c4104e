/** Programmes: sessions on their days, and one at a time in a room. */
import { asUtc, type DateParts, endAsUtc, parseDate } from '../dates.js';
import { toInstant } from '../zone.js';
import { zoneOf } from './dates.js';
import { above, field, nameOf, type Node } from './nodes.js';
import { type Report, show } from './problem.js';

const parts = (value: unknown): DateParts | undefined => (typeof value === 'string' ? parseDate(value) : undefined);

/** The event that contains this one, by nesting or by `superEvent`. */
const containerOf = (node: Node, events: ReadonlyMap<unknown, Node>): Node | undefined =>
  above(node, 'Event') ?? events.get(field(node.value, 'superEvent'));

/** A night belongs to the day before it, until noon at the latest. */
const night = 12 * 3_600_000;

/** Reports parts that are not within the dates of what contains them. */
function checkDays(report: Report, nodes: readonly Node[], events: ReadonlyMap<unknown, Node>): void {
  for (const node of nodes) {
    const container = containerOf(node, events);
    const start = parts(field(node.value, 'startDate'));
    const first = parts(field(container?.value, 'startDate'));
    if (!container || !start || !first) continue;
    const last = parts(field(container.value, 'endDate')) ?? (first.precision === 'minute' ? undefined : first);
    const begins = asUtc(start);
    // A month may hold a day of which the container names the day only: they overlap, which is all that is known.
    const isBefore = endAsUtc(start) <= asUtc(first) && begins < asUtc(first);
    const isAfter = last && begins >= endAsUtc(last) + (last.precision === 'minute' ? 0 : night);
    if (!isBefore && !isAfter) continue;
    const what = field(container.value, 'kind') === 'day' ? 'its day' : 'the event that contains it';
    const id = field(container.value, 'id');
    const range = [field(container.value, 'startDate'), field(container.value, 'endDate')].filter(Boolean).join(' to ');
    report.warning(
      `${node.path}/startDate`,
      `${show(field(node.value, 'startDate'))} is outside ${what}, ${show(id)}: ${range}.`,
      'a date within it, or another place in the programme',
    );
  }
}

interface Slot {
  readonly node: Node;
  readonly starts: number;
  readonly ends: number;
}

/** The places on earth of an event, by what tells them from others. */
function roomsOf(node: Node): readonly string[] {
  const locations = field(node.value, 'location');
  if (!Array.isArray(locations)) return [];
  return locations
    .filter((location) => field(location, 'type') === 'Place')
    .map((location) => JSON.stringify(field(location, 'place') ?? field(location, 'name') ?? ''))
    .filter((room) => room !== '""');
}

/** Reports sessions that are in one room at the same time. Parts of each other are, of course. */
function checkRooms(report: Report, nodes: readonly Node[], events: ReadonlyMap<unknown, Node>): void {
  const rooms = new Map<string, Slot[]>();
  for (const node of nodes) {
    const [start, end] = [parts(field(node.value, 'startDate')), parts(field(node.value, 'endDate'))];
    const kind = field(node.value, 'kind');
    // A whole city is where several things happen; a part of a programme is in a room.
    if (start?.precision !== 'minute' || end?.precision !== 'minute' || kind === 'day' || !containerOf(node, events))
      continue;
    if (field(node.value, 'eventStatus') === 'EventCancelled') continue;
    const zone = zoneOf(node, events) ?? 'UTC';
    const [starts, ends] = [toInstant(start, zone) ?? asUtc(start), toInstant(end, zone) ?? asUtc(end)];
    for (const room of roomsOf(node)) {
      const slots = rooms.get(room) ?? [];
      slots.push({ node, starts, ends });
      rooms.set(room, slots);
    }
  }
  const contains = (one: Node, other: Node): boolean => {
    const seen = new Set<Node>();
    for (let next: Node | undefined = other; next && !seen.has(next); next = containerOf(next, events)) {
      if (next === one) return true;
      seen.add(next);
    }
    return false;
  };
  for (const slots of rooms.values()) {
    slots.sort((one, other) => one.starts - other.starts);
    /** Those that have not ended when the next begins. */
    let open: Slot[] = [];
    for (const slot of slots) {
      open = open.filter(({ ends }) => ends > slot.starts);
      const other = open.find(({ node }) => !contains(node, slot.node) && !contains(slot.node, node));
      if (other)
        report.warning(
          `${slot.node.path}/location`,
          `${show(field(slot.node.value, 'id'))} is in the same room as ${show(field(other.node.value, 'id'))}, and begins before that ends.`,
          'another room or another hour for one of them',
        );
      open.push(slot);
    }
  }
}

/** Reports sessions outside their days, and several at a time in one room. */
export function checkProgramme(report: Report, nodes: readonly Node[]): void {
  const all = nodes.filter((node) => nameOf(node) === 'Event');
  const events = new Map(all.map((node) => [field(node.value, 'id'), node]));
  checkDays(report, all, events);
  checkRooms(report, all, events);
}
