/** Finding items of a document by id. Ids are unique in a document; where two share one, the first wins. */
import type { Collection, ContentDocument, Event, Item } from './model.js';

/** Every event of a document, days and sessions included, each before its parts. */
export function* allEvents(events: readonly Event[] = []): Generator<Event> {
  for (const event of events) {
    yield event;
    yield* allEvents(event.subEvent);
  }
}

/** An item of one collection, or undefined. */
export function find<C extends Collection>(
  document: ContentDocument,
  collection: C,
  id: string | undefined,
): NonNullable<ContentDocument[C]>[number] | undefined {
  if (!id) return undefined;
  const items: Iterable<Item> =
    collection === 'events' ? allEvents(document.events) : ((document[collection] ?? []) as readonly Item[]);
  for (const item of items) if (item.id === id) return item as NonNullable<ContentDocument[C]>[number];
  return undefined;
}

/** The person or organisation with this id. */
export const findAgent = (document: ContentDocument, id: string | undefined) =>
  find(document, 'organizations', id) ?? find(document, 'people', id);

/** The event that contains this one, by nesting or by `superEvent`. */
export function findSuperEvent(document: ContentDocument, event: Event): Event | undefined {
  if (event.superEvent) return find(document, 'events', event.superEvent);
  for (const other of allEvents(document.events)) if (other.subEvent?.includes(event)) return other;
  return undefined;
}
