/** Ids stand once, and references point to something of the right kind. */
import { collections } from '../model.js';
import type { ShapeData } from '../shape.js';
import { field, nameOf, type Node } from './nodes.js';
import type { Report } from './problem.js';
import { nearest } from './suggest.js';

/** `Event` → `events` and so on, for what has its own collection. */
const collectionOf = new Map(
  Object.entries(collections).map(([collection, shape]) => {
    const item = shape.kind === 'list' ? shape.of() : undefined;
    return [item?.kind === 'object' ? item.name : undefined, collection];
  }),
);

const words: Record<string, string> = {
  organizations: 'an organisation',
  people: 'a person',
  places: 'a place',
  events: 'an event',
  topics: 'a topic',
  quotations: 'a quotation',
  posts: 'a post',
  documents: 'a file',
  agent: 'an organisation or a person',
  any: 'an item',
};

/** For how many unknown ids another is suggested. */
const most = 100;

interface Identified {
  readonly path: string;
  readonly collection: string;
}

const targetOf = (shape: ShapeData) => (shape.kind === 'ref' ? (shape.to ?? 'any') : undefined);

const suits = (target: string, collection: string) =>
  target === collection ||
  (target === 'any' && collection !== 'documents') ||
  (target === 'agent' && (collection === 'organizations' || collection === 'people'));

/** Reports ids that stand twice, references that lead nowhere or astray, and events that contain themselves. */
export function checkReferences(report: Report, nodes: readonly Node[]): void {
  const ids = new Map<string, Identified>();
  for (const node of nodes) {
    if (node.shape.kind !== 'id' || typeof node.value !== 'string' || !node.parent) continue;
    const first = ids.get(node.value);
    if (first) report.error(node.path, `The id "${node.value}" is taken by ${first.path}.`, 'another id');
    else
      ids.set(node.value, {
        path: node.parent.path,
        collection: collectionOf.get(nameOf(node.parent)) ?? 'documents',
      });
  }

  let unknown = 0;
  const fittings = new Map<string, readonly string[]>();
  const fittingFor = (target: string) => {
    let fitting = fittings.get(target);
    if (!fitting) {
      fitting = [...ids].filter(([, { collection }]) => suits(target, collection)).map(([id]) => id);
      fittings.set(target, fitting);
    }
    return fitting;
  };
  for (const { shape, value, path } of nodes) {
    const target = targetOf(shape);
    if (!target || typeof value !== 'string' || !value) continue;
    const found = ids.get(value);
    if (found && suits(target, found.collection)) continue;
    const expected = words[target];
    if (found)
      report.error(
        path,
        `"${value}" is ${words[found.collection]} (${found.path}), not ${expected}.`,
        `the id of ${expected}`,
      );
    else {
      const fitting = fittingFor(target);
      // Somebody who has hundreds of them wrote none of these by mistake, and each is compared with all.
      const near = unknown++ < most ? nearest(value, fitting) : undefined;
      report.error(
        path,
        `Nothing in this document has the id "${value}".`,
        near ? `perhaps "${near}"` : `the id of ${expected}${fitting[0] ? `, such as "${fitting[0]}"` : ''}`,
      );
    }
  }
  checkCircles(report, nodes);
}

function checkCircles(report: Report, nodes: readonly Node[]): void {
  const events = nodes.filter((node) => nameOf(node) === 'Event');
  const byId = new Map<unknown, Node>();
  for (const event of events) {
    const id = field(event.value, 'id');
    if (!byId.has(id)) byId.set(id, event);
  }
  const container = (event: Node) => {
    const nested = event.parent?.parent;
    return nested && nameOf(nested) === 'Event' ? nested : byId.get(field(event.value, 'superEvent'));
  };
  for (const event of events) {
    const named = field(event.value, 'superEvent');
    if (typeof named !== 'string') continue;
    const path = `${event.path}/superEvent`;
    const nested = event.parent?.parent;
    if (nested && nameOf(nested) === 'Event') {
      if (field(nested.value, 'id') !== named)
        report.error(
          path,
          `This event is a part of "${String(field(nested.value, 'id'))}" by its place in the document, and of "${named}" by this.`,
          'the event that contains it, or no superEvent',
        );
      continue;
    }
    const seen = new Set<Node>();
    let next = byId.get(named);
    while (next && next !== event && !seen.has(next)) {
      seen.add(next);
      next = container(next);
    }
    if (next === event)
      report.error(path, `This event contains itself, by way of "${named}".`, 'a superEvent above it');
  }
}
