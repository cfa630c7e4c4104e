import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, readAddress, writeAddress } from '../../src/builder/address.ts';
import { start, type State } from '../../src/builder/state.ts';
import { filled } from './written.ts';

const state: State = {
  ...start,
  kind: 'programme',
  written: filled.programme,
  item: 'colloque',
  widget: 'programme-timeline',
  plain: true,
  level: 2,
  language: 'ar',
  theme: 'aimf',
  accent: '#0a5b7c',
  room: 'none',
  width: 1080,
  form: 'tag',
  system: 'spip',
  release: 'pinned',
  folder: 'https://example.org/ess/',
  file: 'https://example.org/content.json',
  link: 'https://example.org/colloque?a=1&b=2#c',
};

test('what was chosen comes back from the address', () => {
  const { fragment, isWhole } = writeAddress(state);
  assert.equal(isWhole, true);
  assert.deepEqual(readAddress(`#${fragment}`), state);
});

test('an address says nothing of what was not chosen', () => assert.equal(writeAddress(start).fragment, ''));

test('an address of a feed does not carry what was written before', () => {
  const { fragment } = writeAddress({ ...state, source: 'address', address: 'https://example.org/a.ics' });
  assert.deepEqual(readAddress(fragment).written, start.written);
});

test('what is too long for an address is left out, and told', () => {
  const rows = Array.from({ length: 100 }, () => ({ 'name.fr': 'x'.repeat(longest / 50), startDate: '2026' }));
  const { fragment, isWhole } = writeAddress({ ...state, written: { own: {}, rows } });
  assert.equal(isWhole, false);
  assert.ok(fragment.length < longest);
  assert.equal(readAddress(fragment).theme, 'aimf');
});

test('a bad address is read as far as it is good', () => {
  const bad = [
    '#kind=nothing&theme=aimf&level=99&width=7&accent=red;}&room=&written={"rows":[',
    '#kind=constructor&theme=aimf&written={"own":{"__proto__":"x","a b":"y"},"rows":"no"}',
    '#theme=aimf&written=[1,2]&form=__proto__',
    '#theme=aimf&%E0%A4%A',
    '#theme=aimf&written=null&address=%00',
  ];
  for (const fragment of bad) {
    const read = readAddress(fragment);
    assert.equal(read.theme, 'aimf', fragment);
    assert.deepEqual({ ...read, theme: 'none', address: '' }, start, fragment);
  }
  assert.deepEqual(readAddress('####'), start);
});

test('an address of somebody else cannot fill the page', () => {
  const rows = Array.from({ length: 5000 }, () => ({ 'name.fr': 'x'.repeat(9000) }));
  const read = readAddress(new URLSearchParams({ written: JSON.stringify({ own: {}, rows }) }).toString());
  assert.ok(read.written.rows.length <= 200);
  assert.ok(read.written.rows.every((row) => row['name.fr']!.length <= 4000));
});
