import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '@ess-kit/content';
import { makeDocument } from '../../src/builder/content/document.ts';
import { problemsOf } from '../../src/builder/content/problems.ts';
import { kinds, type Written } from '../../src/builder/state.ts';
import { filled } from './written.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

for (const kind of kinds) {
  test(`a form of kind ${kind} makes a document without a fault`, () => {
    const made = makeDocument(kind, filled[kind]);
    assert.deepEqual(problemsOf(made), []);
    assert.deepEqual(readDocument(plain(made.document)).faults, []);
  });

  test(`an empty form of kind ${kind} invents nothing`, () => {
    const { document } = makeDocument(kind, { own: {}, rows: [{}] });
    assert.deepEqual(JSON.stringify(document).match(/\d{4}/g), null);
    assert.equal(document.people, undefined);
  });
}

test('an event says what was written, and no more', () => {
  const { document } = makeDocument('event', filled.event);
  assert.deepEqual(plain(document), {
    inLanguage: 'fr',
    fallbackLanguages: ['fr', 'en', 'es'],
    organizations: [{ id: 'gsef', name: 'GSEF' }],
    events: [
      {
        id: 'systemes-territoriaux-integres-pour-l-ess',
        name: {
          fr: 'Systèmes territoriaux intégrés pour l’ESS',
          en: 'Integrated territorial systems for the SSE',
        },
        startDate: '2021-06-01T11:05',
        endDate: '2021-06-01T13:45',
        timeZone: 'America/Argentina/Cordoba',
        eventAttendanceMode: 'OnlineEventAttendanceMode',
        location: [{ type: 'VirtualLocation', name: 'Zoom' }],
        participants: [{ agent: 'gsef', roles: ['organizer'] }],
        url: 'https://example.org/session-2-3-2',
      },
    ],
  });
});

test('sessions stand under their days, in the order of days', () => {
  const [event] = makeDocument('programme', filled.programme).document.events ?? [];
  assert.deepEqual(
    event?.subEvent?.map(({ startDate, subEvent }) => [startDate, subEvent?.map(({ name }) => name)]),
    [
      ['2013-11-14', [{ fr: 'Premier atelier' }]],
      ['2013-11-15', [{ fr: 'Deuxième atelier' }]],
    ],
  );
  assert.deepEqual([event?.startDate, event?.endDate], ['2013-11-14', '2013-11-15']);
});

test('a translation is marked as one', () => {
  const [quotation] = makeDocument('quote', filled.quote).document.quotations ?? [];
  assert.equal(quotation?.inLanguage, 'fr');
  assert.deepEqual(quotation?.translations, { en: 'human' });
});

test('a member without a point stays without one', () => {
  const { document } = makeDocument('member', filled.member);
  const seats = document.places?.filter(({ geo }) => geo).map(({ id }) => id);
  assert.deepEqual(seats, ['bamako-ml']);
  assert.deepEqual(document.organizations?.[0]?.members?.length, 2);
});

test('what is wrong is told at its field', () => {
  const cases: readonly (readonly [Parameters<typeof makeDocument>[0], Written, (readonly [number, string])[]])[] = [
    ['event', { own: {}, rows: [{ 'name.fr': 'A', startDate: 'soon' }] }, [[0, 'startDate']]],
    ['event', { own: {}, rows: [{}, { startDate: '2026' }] }, [[1, 'name']]],
    ['event', { own: {}, rows: [{ 'name.fr': 'A', startDate: '2026', url: 'example' }] }, [[0, 'url']]],
    ['quote', { own: {}, rows: [{ speaker: 'A' }] }, [[0, 'text']]],
    ['programme', { own: {}, rows: [{ startDate: '2026-01-01', 'name.fr': 'A' }] }, [[-1, 'name']]],
  ];
  for (const [kind, written, places] of cases)
    assert.deepEqual(
      problemsOf(makeDocument(kind, written)).map(({ row, key }) => [row, key]),
      places,
    );
});
