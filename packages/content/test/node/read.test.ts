import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  allEvents,
  type ContentDocument,
  find,
  findAgent,
  findSuperEvent,
  readDocument,
  timeZoneOf,
} from '@ess-kit/content';
import fc from 'fast-check';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';

const paths = (value: unknown) => readDocument(value).faults.map(({ path }) => path);

const assertClean = () => {
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(Object.getPrototypeOf({}), Object.prototype);
};

/** Places in a document where a hostile value may stand. */
const wrappers: ((value: unknown) => unknown)[] = [
  (value) => value,
  (value) => ({ events: value }),
  (value) => ({ events: [value] }),
  (value) => ({ events: [{ id: 'a', name: value }] }),
  (value) => ({ events: [{ id: 'a', name: 'A', location: [value], participants: value, registration: value }] }),
  (value) => ({ organizations: [{ id: value, name: 'A' }] }),
];

test('no prototype is reached, nothing throws', () => {
  for (const { id, value } of attackStrings('proto', 'json-shape', 'number', 'json-bad', 'size')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(value);
    } catch {
      parsed = value;
    }
    for (const wrap of wrappers) {
      const { document } = readDocument(wrap(parsed));
      assert.equal(Object.getPrototypeOf(document), Object.prototype, id);
      assert.equal((document as Record<string, unknown>)['polluted'], undefined, id);
      for (const event of allEvents(document.events)) assert.equal(typeof event.id, 'string', id);
      assertClean();
    }
  }
});

test('any JSON is read without throwing, and what is read is read again without fault', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(wrappers.length - 1), (value, index) => {
      const { document } = readDocument(wrappers[index]!(value));
      assert.deepEqual(readDocument(document), { document, faults: [] });
    }),
  );
  assertClean();
});

test('an id may be the name of something that every object has', () => {
  const ids = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];
  const { document, faults } = readDocument({ organizations: ids.map((id) => ({ id, name: id })) });
  assert.deepEqual(faults, []);
  for (const id of ids) assert.equal(findAgent(document, id)?.name, id);
  assert.equal(find(document, 'events', 'constructor'), undefined);
});

test('the good is kept, the bad is reported with its path', () => {
  const { document, faults } = readDocument({
    inLanguage: 'fr',
    unknown: 1,
    events: [
      { id: 'good', name: { fr: 'Bien', '!!': 'x', en: 3 }, startDate: '2021-13-01', location: [{ type: 'Nowhere' }] },
      { id: 'no name' },
      {
        id: 'second',
        name: 'B',
        subEvent: [null, 'x', { id: 'part', name: 'C', duration: 'long', url: 'javascript:0' }],
      },
      'text',
    ],
    people: 'nobody',
    places: [{ id: 'p', name: 'P', geo: { latitude: 91, longitude: 0 } }],
  });
  assert.deepEqual(
    document.events?.map(({ id }) => id),
    ['good', 'second'],
  );
  assert.deepEqual(document.events?.[0], { id: 'good', name: { fr: 'Bien' }, location: [] });
  assert.deepEqual(document.events?.[1]?.subEvent, [{ id: 'part', name: 'C' }]);
  assert.deepEqual(document.places, [{ id: 'p', name: 'P' }]);
  assert.deepEqual(
    faults.map(({ path }) => path).sort(),
    [
      '/events/0/location/0/type',
      '/events/0/location/0/type',
      '/events/0/name/!!',
      '/events/0/name/en',
      '/events/0/startDate',
      '/events/1/id',
      '/events/1/id',
      '/events/1/name',
      '/events/2/subEvent/1',
      '/events/2/subEvent/2/duration',
      '/events/2/subEvent/2/url',
      '/events/3',
      '/people',
      '/places/0/geo/latitude',
      '/places/0/geo/latitude',
    ].sort(),
  );
});

test('ids that stand twice are kept and reported, where they stand again', () => {
  const twice = {
    events: [{ id: 'a', name: 'A', subEvent: [{ id: 'a', name: 'B' }] }],
    people: [{ id: 'a', name: 'C' }],
  };
  const { document, faults } = readDocument(twice);
  assert.deepEqual(
    faults.map(({ path, expected }) => `${path} ${expected}`),
    ['/events/0/subEvent/0/id unique', '/people/0/id unique'],
  );
  assert.equal(document.events![0]!.subEvent!.length, 1);
  // Another reading begins anew.
  assert.deepEqual(paths({ events: [{ id: 'a', name: 'A' }] }), []);
});

test('what was parsed for the reader alone is copied only where something is left out', () => {
  const parse = (text: string) => JSON.parse(text) as ContentDocument;
  const good = parse(
    '{"people":[{"id":"a","name":{"fr":"A","en":"B"}}],"places":[{"id":"p","name":"P","geo":{"latitude":1,"longitude":2}}]}',
  );
  assert.notEqual(readDocument(good).document, good);
  assert.deepEqual(readDocument(good).document, good);
  assert.equal(readDocument(good, true).document, good);

  const mixed = parse(
    '{"__proto__":{"x":1},"people":[{"id":"a","name":"A"},{"id":"b","name":{"fr":"B","en":""},"x":1},{"name":"C"}]}',
  );
  const { document, faults } = readDocument(mixed, true);
  assert.equal(document.people![0], mixed.people![0]);
  assert.deepEqual(document, {
    people: [
      { id: 'a', name: 'A' },
      { id: 'b', name: { fr: 'B' } },
    ],
  });
  assert.deepEqual(Object.keys(document), ['people']);
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['/people/2/id'],
  );
});

test('paths are JSON Pointers', () => {
  assert.deepEqual(paths({ events: [{ id: 'a', name: { fr: 'A', 'x/y~z': 'B' } }] }), ['/events/0/name/x~1y~0z']);
});

test('null, an empty string and no field all say the same, and are no fault', () => {
  const { document, faults } = readDocument({
    events: [{ id: 'a', name: 'A', url: null, abstract: '', startDate: '' }],
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(document.events, [{ id: 'a', name: 'A' }]);
});

test('an address is http, mail or telephone, and nothing that runs', () => {
  const read = (url: string) => readDocument({ events: [{ id: 'a', name: 'A', url }] }).document.events?.[0]?.url;
  for (const { value } of attackStrings('url-block')) assert.equal(read(value), undefined, value);
  for (const { value } of attackStrings('url-ok'))
    if (/^(?:https?:|mailto:|tel:)/i.test(value)) assert.equal(read(value), value);
});

test('translations name a kind of translation for each language', () => {
  const read = (translations: unknown) =>
    readDocument({ quotations: [{ id: 'q', text: 'Oui', translations }] }).document.quotations?.[0]?.translations;
  assert.deepEqual(read({ en: 'human', es: 'robot' }), { en: 'human' });
  assert.equal(read('human'), undefined);
});

test('a document that contains itself, or is very deep, ends', () => {
  const event: Record<string, unknown> = { id: 'a', name: 'A' };
  event['subEvent'] = [event];
  assert.ok(readDocument({ events: [event] }).faults.some(({ expected }) => expected === 'shallower'));
  const deep = '{"id":"a","name":"A","subEvent":['.repeat(20_000) + ']}'.repeat(20_000);
  assert.ok(readDocument({ events: [JSON.parse(deep)] }).document.events?.length);
});

test('what an old library has given every object is no part of a document, and not missing in it', () => {
  const all = Object.prototype as unknown as Record<string, unknown>;
  all['hostExtend'] = () => undefined;
  try {
    const { document, faults } = readDocument({ events: [{ id: 'a', name: 'A' }] });
    assert.deepEqual(faults, []);
    assert.equal(document.events?.[0]?.name, 'A');
  } finally {
    delete all['hostExtend'];
  }
});

test('finding: parts, containers, inherited zones, circles', () => {
  const { document } = readDocument({
    events: [
      {
        id: 'forum',
        name: 'F',
        timeZone: 'Europe/Paris',
        subEvent: [{ id: 'day', name: 'D', subEvent: [{ id: 's', name: 'S' }] }],
      },
      { id: 'side', name: 'X', superEvent: 'day' },
      { id: 'one', name: '1', superEvent: 'two' },
      { id: 'two', name: '2', superEvent: 'one' },
    ],
  });
  const event = (id: string) => find(document, 'events', id)!;
  assert.deepEqual(
    [...allEvents(document.events)].map(({ id }) => id),
    ['forum', 'day', 's', 'side', 'one', 'two'],
  );
  assert.equal(findSuperEvent(document, event('s'))?.id, 'day');
  assert.equal(timeZoneOf(document, event('s')), 'Europe/Paris');
  assert.equal(timeZoneOf(document, event('side')), 'Europe/Paris');
  assert.equal(timeZoneOf(document, event('one')), undefined);
});
