/** Where the events of a document stand in it. */
import type { ContentDocument, Event } from '../model.js';
import { pointer } from '../read.js';

/** JSON Pointers of all events, parts included. */
export function pathsOf({ events }: ContentDocument): ReadonlyMap<Event, string> {
  const paths = new Map<Event, string>();
  const walk = (all: readonly Event[] = [], path: string) =>
    all.forEach((event, index) => {
      const own = pointer(path, index);
      paths.set(event, own);
      walk(event.subEvent, `${own}/subEvent`);
    });
  walk(events, '/events');
  return paths;
}
