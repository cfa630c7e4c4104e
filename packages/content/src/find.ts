/** Finding items of a document by id. Ids are unique in a document; where two share one, the first wins. */
import type { Collection, ContentDocument, Event, Item } from './model.js';

/** Every event of a document, days and sessions included, each before its parts. */
export function* allEvents(events: readonly Event[] = []): Generator<Event> {
  for (const event of events) {
    yield event;
    yield* allEvents(event.subEvent);
  }
}

/** Of each document: its items by collection and id, and by each nested event the event that contains it. */
const indexes = new WeakMap<ContentDocument, Map<unknown, Item>>();

/** Built once, because documents do not change: a programme asks for each of its sessions. */
function indexOf(document: ContentDocument): Map<unknown, Item> {
  let index = indexes.get(document);
  if (!index) {
    indexes.set(document, (index = new Map()));
    const add = (key: unknown, item: Item) => index!.has(key) || index!.set(key, item);
    for (const [collection, items] of Object.entries(document))
      if (Array.isArray(items))
        for (const item of collection === 'events' ? allEvents(items as Event[]) : (items as Item[])) {
          add(collection + item.id, item);
          for (const part of (item as Event).subEvent ?? []) add(part, item);
        }
  }
  return index;
}

/** An item of one collection, or undefined. */
export const find = <C extends Collection>(document: ContentDocument, collection: C, id: string | undefined) =>
  (id ? indexOf(document).get(collection + id) : undefined) as NonNullable<ContentDocument[C]>[number] | undefined;

/** The person or organisation with this id. */
export const findAgent = (document: ContentDocument, id: string | undefined) =>
  find(document, 'organizations', id) ?? find(document, 'people', id);

/** The event that contains this one, by nesting or by `superEvent`. */
export const findSuperEvent = (document: ContentDocument, event: Event): Event | undefined =>
  event.superEvent ? find(document, 'events', event.superEvent) : (indexOf(document).get(event) as Event | undefined);
