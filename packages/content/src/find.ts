/** Finding items of a document by id. Ids are unique in a document; where two share one, the first wins. */
import type { Collection, ContentDocument, Event, Item } from './model.js';

/** Every event of a document, days and sessions included, each before its parts. */
export function* allEvents(events: readonly Event[] = []): Generator<Event> {
  for (const event of events) {
    yield event;
    yield* allEvents(event.subEvent);
  }
}

/** Of each document its items by collection and id. A collection is read when it is first asked for something. */
const items = new WeakMap<ContentDocument, Map<Collection, Map<string, Item>>>();

function itemsOf(document: ContentDocument, collection: Collection): Map<string, Item> {
  let known = items.get(document);
  if (!known) items.set(document, (known = new Map()));
  let byId = known.get(collection);
  if (!byId) {
    known.set(collection, (byId = new Map()));
    const all = collection === 'events' ? allEvents(document.events) : ((document[collection] ?? []) as Item[]);
    for (const item of all) if (!byId.has(item.id)) byId.set(item.id, item);
  }
  return byId;
}

/** Of each document by each nested event the one that contains it. */
const containers = new WeakMap<ContentDocument, Map<Event, Event>>();

function containersOf(document: ContentDocument): Map<Event, Event> {
  let known = containers.get(document);
  if (!known) {
    containers.set(document, (known = new Map()));
    for (const event of allEvents(document.events))
      for (const part of event.subEvent ?? []) if (!known.has(part)) known.set(part, event);
  }
  return known;
}

/** An item of one collection, or undefined. */
export const find = <C extends Collection>(document: ContentDocument, collection: C, id: string | undefined) =>
  (id ? itemsOf(document, collection).get(id) : undefined) as NonNullable<ContentDocument[C]>[number] | undefined;

/** The person or organisation with this id. */
export const findAgent = (document: ContentDocument, id: string | undefined) =>
  find(document, 'organizations', id) ?? find(document, 'people', id);

/** The event that contains this one, by nesting or by `superEvent`. */
export const findSuperEvent = (document: ContentDocument, event: Event): Event | undefined =>
  event.superEvent ? find(document, 'events', event.superEvent) : containersOf(document).get(event);
