import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEvents, readDocument } from '@ess-kit/content';
import { readFeed } from '@ess-kit/content/feeds.js';
import { readFrab } from '@ess-kit/content/frab-read.js';
import { readCalendar } from '@ess-kit/content/icalendar-read.js';
import { readJsonLd } from '@ess-kit/content/jsonld-read.js';
import { recognise } from '@ess-kit/content/recognise.js';
import fc from 'fast-check';
import { complete } from '../documents.ts';
import { event } from '../feeds/calendars.ts';
import { cpuTime } from '../feeds/cpu-time.ts';
import { frabSchedule, small } from '../feeds/schedule.ts';

test('a content document is read as ever', async () => {
  const { document, faults, format } = await readFeed(JSON.stringify(complete()));
  assert.deepEqual({ document, faults }, readDocument(complete()));
  assert.equal(format, 'ess');
});

test('a schedule that stops in the middle: its complete part, and where it ended', async () => {
  const text = JSON.stringify(frabSchedule(), undefined, 1);
  const { document, faults, format } = await readFeed(text.slice(0, text.length / 2));
  assert.equal(format, 'frab');
  assert.match(faults[0]!.path, /^\/schedule\/conference\/days\/\d\/rooms\/Salle \d\/\d+/);
  assert.match(faults[0]!.found!, /line \d{4}/);
  const sessions = [...allEvents(document.events)].filter(({ startDate }) => startDate?.includes('T'));
  assert.ok(sessions.length > 100 && sessions.length < 200, String(sessions.length));
});

test('what a feed is, is told by what it holds, not by how it is served', async () => {
  const text = JSON.stringify(frabSchedule({ sessions: 2 }));
  for (const contentType of ['text/html', 'text/calendar', undefined])
    assert.equal((await readFeed(`\uFEFF${text}`, contentType)).format, 'frab');
  assert.equal((await readFeed(new TextEncoder().encode(text))).format, 'frab');
});

const table = 'Nom;Ville;Latitude;Longitude\r\nRéseau « été »;Orléans;47,9;1,9\r\n';
const features = JSON.stringify({
  type: 'FeatureCollection',
  features: ['Un', 'Deux', 'Trois'].map((name) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Point', coordinates: [2, 48] },
  })),
});
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, isBig: boolean) => {
  const bytes = [...`\uFEFF${text}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
  if (isBig) for (let at = 0; at < bytes.length; at += 2) bytes.push(...bytes.splice(0, 2).reverse());
  return Uint8Array.from(bytes);
};

test('a table, whatever wrote its letters', async () => {
  for (const feed of [
    table,
    new TextEncoder().encode(`\uFEFF${table}`),
    latin1(table),
    utf16(table, false),
    utf16(table, true),
  ]) {
    const { document, faults, format } = await readFeed(feed, 'text/plain');
    assert.equal(format, 'csv');
    assert.deepEqual(faults, []);
    assert.deepEqual(
      document.organizations!.map(({ name }) => name),
      ['Réseau « été »'],
    );
    assert.deepEqual(document.places![0]!.geo, { latitude: 47.9, longitude: 1.9 });
  }
});

test('GeoJSON, and as much of it as there is', async () => {
  const whole = await readFeed(features);
  assert.deepEqual([whole.format, whole.faults], ['geojson', []]);
  assert.equal(whole.document.organizations!.length, 3);
  const cut = await readFeed(features.slice(0, features.indexOf('Trois')));
  assert.equal(cut.document.organizations!.length, 2);
  assert.match(cut.faults[0]!.path, /^\/features\/2/);
});

test('look-alikes are refused in words', async () => {
  for (const [text, words] of [
    ['', /empty/],
    ['<!doctype html><title>404</title>', /web page.*served as text\/html/],
    ['<?xml version="1.0"?><schedule/>', /XML.*schedule\.json/],
    ['{ "type": "FeatureCollection", "features": [] }', /GeoJSON without features/],
    ['{ "type": "MultiPolygon", "coordinates": [] }', /GeoJSON of a shape alone/],
    ['lat;lon\n48;2', /a table of organisations: none of its first rows/],
    ['BEGIN:VCARD\nEND:VCARD', /VCALENDAR/],
    ['Dear all', /content document, schedule JSON/],
    ['[{ "title": "x" }]', /content document, schedule JSON/],
    ['{ "schedule": {} }', /content document, schedule JSON/],
  ] as const) {
    const { document, faults } = await readFeed(text, 'text/html');
    assert.deepEqual(document, {});
    assert.equal(faults.length, 1);
    assert.match(faults[0]!.expected, words);
  }
});

test('whatever the text, nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), async (text) => void (await readFeed(text))),
  );
});

test('no text is so long that it takes long', () => {
  for (const one of [' ', '-', ',', ';', ', ', '\n', '<', '<a ', '&', '/', '(', '"', '\\', '1', 'é', 'T09:']) {
    const long = one.repeat(100_000 / one.length);
    const text = `a${long}b`;
    const took = cpuTime(() => {
      readFrab(
        small([
          {
            title: text,
            language: text,
            date: text,
            start: text,
            duration: text,
            url: text,
            room: text,
            guid: text,
            persons: [text],
          },
        ]),
      );
      const line = text.replace(/\n/g, ' ');
      readCalendar(
        event(
          `DESCRIPTION:${line}\nLOCATION:${line}\nCATEGORIES:${line}\nDTSTART;TZID=${line}:${line}\nRRULE:${line}\nGEO:${line}\nX;A=${line}\nDURATION:${line}`,
        ),
      );
      readJsonLd({
        '@type': 'Event',
        '@id': text,
        name: text,
        startDate: text,
        keywords: text,
        url: text,
        location: text,
        duration: text,
      });
      recognise(text);
      recognise(`${text}\n${text}`);
    });
    assert.ok(took < 4000, `${JSON.stringify(one)} ${Math.round(took)} ms`);
  }
});
