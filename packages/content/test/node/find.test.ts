import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEvents, type Event, find, findAgent, findSuperEvent, readDocument, timeZoneOf } from '@ess-kit/content';
import fc from 'fast-check';
import { anyDocument } from '../documents.ts';
import { cpuTime } from '../feeds/cpu-time.ts';

test('an item is found by collection and id, in parts of parts too', () => {
  const session = { id: 's', name: 'S' };
  const document = {
    people: [{ id: 'a', name: 'A' }],
    organizations: [{ id: 'o', name: 'O' }],
    events: [{ id: 'e', name: 'E', subEvent: [{ id: 'd', name: 'D', subEvent: [session] }] }],
  };
  assert.equal(find(document, 'events', 's'), session);
  assert.equal(find(document, 'people', 's'), undefined);
  assert.equal(find(document, 'events', undefined), undefined);
  assert.equal(find(document, 'quotations', 'constructor'), undefined);
  assert.equal(findAgent(document, 'a')?.name, 'A');
  assert.equal(findAgent(document, 'o')?.name, 'O');
  assert.equal(findSuperEvent(document, session)?.id, 'd');
});

test('of two items with one id the first is found', () => {
  const document = {
    events: [
      { id: 'e', name: '1' },
      { id: 'e', name: '2', subEvent: [{ id: 'e', name: '3' }] },
    ],
  };
  assert.equal(find(document, 'events', 'e')?.name, '1');
  assert.equal(findSuperEvent(document, document.events[1]!.subEvent![0]!)?.name, '2');
});

test('every event of any document has the container that a search of the tree finds', () => {
  fc.assert(
    fc.property(anyDocument, (value) => {
      const { document } = readDocument(value);
      const events = [...allEvents(document.events)];
      for (const event of events) {
        const container = event.superEvent
          ? events.find(({ id }) => id === event.superEvent)
          : events.find((other) => other.subEvent?.includes(event));
        assert.equal(findSuperEvent(document, event), container);
        assert.equal(
          find(document, 'events', event.id),
          events.find(({ id }) => id === event.id),
        );
      }
    }),
  );
});

test('ten thousand sessions: finding does not search', () => {
  const days: Event[] = Array.from({ length: 100 }, (_, day) => ({
    id: `d${day}`,
    name: 'D',
    subEvent: Array.from({ length: 100 }, (_, index) => ({ id: `s${day}-${index}`, name: 'S' })),
  }));
  const document = { events: [{ id: 'e', name: 'E', timeZone: 'Africa/Dakar', subEvent: days }] };
  const took = cpuTime(() => {
    for (const event of allEvents(document.events)) assert.equal(timeZoneOf(document, event), 'Africa/Dakar');
    // A search of the whole tree for each takes seconds.
  });
  assert.ok(took < 500, `${Math.round(took)} ms`);
});
