import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '@ess-kit/content/recognise.js';
import fc from 'fast-check';
import { anyDocument, complete } from '../documents.ts';

const formats: readonly (readonly [format: string | undefined, value: unknown])[] = [
  ['ess', complete()],
  ['ess', { inLanguage: 'fr' }],
  ['ess', { events: [] }],
  ['frab', { schedule: { conference: { days: [] } } }],
  ['frab', { conference: { days: [{ rooms: {} }] } }],
  ['schedule2', { schedule: { conference: { days: [] }, events: [] } }],
  ['jsonld', { '@context': 'https://schema.org', '@type': 'Event' }],
  ['jsonld', [{ '@type': 'Event' }]],
  ['jsonld', [[null, { '@graph': [] }]]],
  ['geojson', { type: 'FeatureCollection', features: [] }],
  ['geojson', { type: 'MultiPolygon', coordinates: [] }],
  [undefined, {}],
  [undefined, []],
  [undefined, [[[]]]],
  [undefined, [{ title: 'A list of anything' }]],
  [undefined, { schedule: 'weekly' }],
  [undefined, { schedule: { conference: {} } }],
  [undefined, null],
  [undefined, 42],
];

test('values parsed from JSON, and the same as text', () => {
  for (const [format, value] of formats) {
    assert.equal(recognise(value), format, JSON.stringify(value));
    assert.equal(recognise(JSON.stringify(value)), format);
    assert.equal(recognise(`\uFEFF\n${JSON.stringify(value)}`), format);
  }
});

test('texts', () => {
  const texts: readonly (readonly [format: string | undefined, text: string])[] = [
    ['icalendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'],
    ['icalendar', '\uFEFF\nbegin:vcalendar\n'],
    ['html', '<!doctype html><title>404</title>'],
    ['html', '\n<html>BEGIN:VCALENDAR'],
    ['csv', 'name;lat;lon\r\nGSEF;48.8;2.3\r\n'],
    ['csv', '"name","city"\n"GSEF","Paris"\n'],
    ['csv', 'name\tcity\nGSEF\tParis'],
    ['csv', 'name|city\rGSEF|Paris'],
    ['csv', 'name,geo.lat,geo.lon\n"GSEF,\nSeoul",37,127'],
    ['csv', 'sep=;\r\nname;city\r\nGSEF;Seoul'],
    [undefined, 'BEGIN:VCARD\r\n'],
    [undefined, '{ "schedule": { "conference": { "days": ['],
    [undefined, 'Dear all, the programme is late.\nYours, the team'],
    [undefined, 'no cells\nat all'],
    [undefined, ''],
  ];
  for (const [format, text] of texts) assert.equal(recognise(text), format, text);
});

test('whatever it is, nothing is thrown', () => {
  recognise('['.repeat(200_000) + ']'.repeat(200_000));
  recognise(JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`));
  fc.assert(fc.property(fc.anything(), (value) => void recognise(value)));
  fc.assert(fc.property(fc.string(), (text) => void recognise(text)));
  fc.assert(fc.property(fc.json(), (text) => void recognise(text)));
});

test('what our own reader keeps something of is ours', () => {
  fc.assert(
    fc.property(anyDocument, (value) => {
      const holds = Object.values(value as object).some((part) => Array.isArray(part) && part.length > 0);
      if (holds && (value as { events?: unknown }).events) assert.equal(recognise(value), 'ess');
    }),
  );
});
