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

test('look-alikes are refused in words', async () => {
  for (const [text, words] of [
    ['', /empty/],
    ['<!doctype html><title>404</title>', /web page.*served as text\/html/],
    ['<?xml version="1.0"?><schedule/>', /XML.*schedule\.json/],
    ['{ "type": "FeatureCollection", "features": [] }', /GeoJSON/],
    ['name;lat\nGSEF;48', /CSV/],
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
