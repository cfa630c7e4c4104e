import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, readTime } from '../../src/builder/content/written-date.ts';

const dates: readonly (readonly [written: string, date: string])[] = [
  ['2026-06-01', '2026-06-01'],
  ['2026', '2026'],
  ['2026-06', '2026-06'],
  ['2026/6/1', '2026-06-01'],
  ['1/6/2026', '2026-06-01'],
  ['01.06.2026', '2026-06-01'],
  ['6/25/2026', '2026-06-25'],
  ['1er juin 2026', '2026-06-01'],
  ['lundi 1 juin 2026', '2026-06-01'],
  ['Février 2026', '2026-02'],
  ['June 1, 2026', '2026-06-01'],
  ['1st June 2026', '2026-06-01'],
  ['1 de junio de 2026', '2026-06-01'],
  ['15 de março de 2026', '2026-03-15'],
  ['1 يونيو 2026', '2026-06-01'],
  ['١ يونيو ٢٠٢٦', '2026-06-01'],
];
for (const [written, date] of dates) test(`${written} is ${date}`, () => assert.equal(readDate(written), date));

test('what is no date stays as it is written', () => {
  for (const text of ['soon', '', 'juin', 'le 3']) assert.equal(readDate(text), text);
});

const times: readonly (readonly [written: string, time: string | undefined])[] = [
  ['9h30', '09:30'],
  ['9 h', '09:00'],
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['14:05:00', '14:05'],
  ['2 PM', '14:00'],
  ['12:15 a.m.', '00:15'],
  ['٩:٣٠', '09:30'],
  ['25:00', undefined],
  ['9:75', undefined],
  ['noon', undefined],
];
for (const [written, time] of times) test(`${written} is ${time}`, () => assert.equal(readTime(written), time));
