/** What a part of an event takes from the event that contains it. */
import { findSuperEvent } from './find.js';
import type { ContentDocument, Event } from './model.js';

/** An event and the events that contain it, nearest first; ends where they go round in a circle. */
export function* withSuperEvents(document: ContentDocument, event: Event): Generator<Event> {
  const seen = new Set<Event>();
  for (let next: Event | undefined = event; next && !seen.has(next); next = findSuperEvent(document, next)) {
    seen.add(next);
    yield next;
  }
}

/** The IANA time zone in which an event's dates are written: its own or that of an event that contains it. */
export function timeZoneOf(document: ContentDocument, event: Event): string | undefined {
  for (const { timeZone } of withSuperEvents(document, event)) if (timeZone) return timeZone;
  return undefined;
}
