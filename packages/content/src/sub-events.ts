/** The parts of an event, whether they stand in it or name it. */
import { allEvents } from './find.js';
import type { ContentDocument, Event } from './model.js';

/** Of each document: the events that name another by `superEvent`, by the id of that one. */
const indexes = new WeakMap<ContentDocument, Map<string, Event[]>>();

function indexOf(document: ContentDocument): Map<string, Event[]> {
  let index = indexes.get(document);
  if (!index) {
    indexes.set(document, (index = new Map()));
    for (const event of allEvents(document.events)) {
      const { superEvent } = event;
      if (!superEvent) continue;
      const parts = index.get(superEvent);
      if (parts) parts.push(event);
      else index.set(superEvent, [event]);
    }
  }
  return index;
}

/** Those that stand in its `subEvent`, then those that name it, each once. */
export function findSubEvents(document: ContentDocument, event: Event): readonly Event[] {
  const named = indexOf(document).get(event.id) ?? [];
  return [...new Set([...(event.subEvent ?? []), ...named])];
}
