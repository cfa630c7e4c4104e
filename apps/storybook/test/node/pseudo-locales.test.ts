import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accented, disguiseWords, long, mirrored } from '../../.storybook/pseudo/text.ts';

test('an accented text is two fifths longer, and shows both its ends', () => {
  assert.match(accented('Search'), /^⟦Šéåŕçĥ \S.*⟧$/);
  for (const text of ['All', 'Part of this is only available in French and Spanish.', 'Ünïcode 12'])
    assert.ok(accented(text).length >= text.length * 1.4, accented(text));
  assert.doesNotMatch(accented('The quick brown fox jumps over the lazy dog'), /[A-Za-z]/);
});

test('a mirrored text runs from right to left and leaves what follows it alone', () => {
  assert.equal(mirrored('Search'), '\u202ESearch\u202C');
});

test('a long text says itself three times', () => {
  assert.equal(long('Search'), 'Search Search Search');
});

test('what stands between words is none', () => {
  for (const disguise of [accented, mirrored, long])
    for (const text of [', ', ' : ', '12', '']) assert.equal(disguise(text), text);
});

test('all words are disguised, those that a function says too', () => {
  const words = {
    all: 'All',
    filter: { none: 'None', count: (shown: number) => `${shown} results` },
    marks: ['“', '”'],
    days: 3,
  };
  const { all, filter, marks, days } = disguiseWords(words, long);
  assert.equal(all, 'All All All');
  assert.equal(filter.none, 'None None None');
  assert.equal(filter.count(2), '2 results 2 results 2 results');
  assert.deepEqual(marks, ['“', '”']);
  assert.equal(days, 3);
});
