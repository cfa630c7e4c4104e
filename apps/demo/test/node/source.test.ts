import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstItem, listItems } from '../../src/builder/source/items.ts';
import { cleanAddress, readSource, suggestionFor } from '../../src/builder/source/load.ts';
import { places } from '../../src/places.js';

const sample = (name: string) => readFileSync(join(places.content, name), 'utf8');
const itemsOf = async (name: string) => {
  const outcome = await readSource(sample(name), `https://example.org/${name}`);
  assert.ok('loaded' in outcome);
  return listItems(outcome.loaded.document, 'fr');
};

test('addresses as people paste them', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    [' https://example.org/a.json#item ', 'https://example.org/a.json'],
    ['example.org/a.ics', 'https://example.org/a.ics'],
    ['webcal://example.org/a.ics', 'https://example.org/a.ics'],
    ['javascript:alert(1)', undefined],
    ['https://a:b@example.org/', undefined],
    ['not an address', undefined],
    ['', undefined],
  ];
  for (const [written, address] of cases) assert.equal(cleanAddress(written), address, written);
});

test('a page of pretalx leads to its schedule', () => {
  assert.equal(
    suggestionFor('https://pretalx.example.org/forum-2026/schedule/'),
    'https://pretalx.example.org/forum-2026/schedule/export/schedule.json',
  );
  assert.equal(suggestionFor('https://example.org/'), undefined);
});

test('what cannot be read has a reason', async () => {
  const read = async (text: string) => {
    const outcome = await readSource(text, 'https://pretalx.example.org/forum/schedule/');
    return 'failure' in outcome ? outcome.failure.code : 'read';
  };
  assert.equal(await read('<!doctype html><p>Hello'), 'web-page');
  assert.equal(await read('hello'), 'unknown');
  assert.equal(await read('{"inLanguage":"fr"}'), 'empty');
  assert.equal(await read(sample('aimf.json')), 'read');
});

test('the best thing to show first', async () => {
  const first = async (name: string) => {
    const found = firstItem(await itemsOf(name));
    return [found?.kind, found?.widgets[0]];
  };
  assert.deepEqual(await first('aimf.json'), ['event', 'programme-timeline']);
  assert.deepEqual(await first('uclg.json'), ['event', 'programme-timeline']);
  assert.deepEqual(await first('networks.json'), ['document', 'network-map']);
  assert.deepEqual(await first('essfi.json'), ['document', 'event-list']);
});

test('parts stand below what they are a part of', async () => {
  const items = await itemsOf('aimf.json');
  const depths = items.filter(({ kind }) => kind === 'event' || kind === 'part').map(({ depth }) => depth);
  assert.equal(depths[0], 0);
  assert.ok(depths.includes(1) && depths.includes(2));
});
