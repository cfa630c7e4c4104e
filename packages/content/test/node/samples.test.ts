import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allEvents, type ContentDocument, parseDuration, readDocument } from '@ess-kit/content';
import { checkContent } from '@ess-kit/content/check.js';
import { canExport, writeCalendar } from '@ess-kit/content/icalendar-write.js';
import { eventJsonLd } from '@ess-kit/content/jsonld.js';
import { statedTimes } from '@ess-kit/content/time-statements.js';

const folder = new URL('../../samples/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const parse = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

for (const name of files) {
  test(`${name} has no error, and is read without fault`, () => {
    const errors = checkContent(parse(name)).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
    assert.deepEqual(readDocument(parse(name)).faults, []);
  });

  test(`${name} can be written as JSON-LD and as a calendar`, () => {
    const { document } = readDocument(parse(name));
    for (const language of ['fr', 'en', 'es', 'ar'])
      for (const event of allEvents(document.events)) {
        assert.ok(eventJsonLd(document, event, language)?.['name'], event.id);
        if (canExport(event, document) === true)
          assert.ok(writeCalendar(document, [event], { language, now: 0 }).includes('BEGIN:VEVENT'));
      }
  });
}

/** What the sources of a sample hold, counted by hand. */
function counts(name: string, count: (document: ContentDocument) => void): void {
  test(`${name} holds all that its source does`, () => {
    assert.ok(files.includes(name), `samples/${name} is missing`);
    count(readDocument(parse(name)).document);
  });
}

counts('led-forum.json', (document) => {
  const events = [...allEvents(document.events)];
  const sessions = events.filter(({ kind }) => kind === 'session');
  assert.equal(sessions.length, 1);
  assert.equal(events.length, 2, 'one forum, one session');
  const [session] = sessions;
  const times = statedTimes(session!.timeStatements!);
  assert.deepEqual(
    times.map(({ lasts }) => lasts),
    [160, 160, undefined],
  );
  assert.deepEqual(
    session!.timeStatements!.map(({ duration }) => duration && parseDuration(duration)),
    [undefined, undefined, 150],
  );
  assert.equal(times[1]!.start! - times[0]!.start!, 10 * 60_000, 'ten minutes apart');
  const withRole = (role: string) => session!.participants!.filter(({ roles }) => roles.some((each) => each === role));
  assert.equal(withRole('organizer').length, 4);
  assert.equal(withRole('moderator').length, 4);
  assert.equal(withRole('speaker').length, 7);
  assert.equal(withRole('speaker').filter(({ status }) => status === 'tbc').length, 4);
  assert.equal(session!.maximumVirtualAttendeeCapacity ?? session!.maximumAttendeeCapacity, 70);
  assert.deepEqual([...session!.inLanguage!].sort(), ['en', 'es', 'fr']);
});

counts('essfi.json', (document) => {
  assert.equal(document.posts?.length, 3);
  const events = [...allEvents(document.events)];
  assert.equal(events.length, 3);
  assert.equal(events.filter(({ startDate }) => !startDate).length, 1);
  const speakers = events.flatMap(({ participants = [] }) =>
    participants.filter(({ roles }) => roles.includes('speaker')),
  );
  const people = new Set(document.people?.map(({ id }) => id));
  assert.equal(new Set(speakers.map(({ agent }) => agent).filter((agent) => people.has(agent ?? ''))).size, 7);
});

counts('aimf.json', (document) => {
  assert.equal(document.events?.length, 1);
  const [congress] = document.events!;
  assert.equal(congress!.subEvent?.filter(({ kind }) => kind === 'workshop').length, 3);
  const missing = congress!.documents!.filter(({ url, availability }) => !url && availability === 'missing');
  assert.equal(missing.length, 5);
});

counts('uclg.json', (document) => {
  const events = [...allEvents(document.events)];
  assert.equal(document.events!.filter(({ superEvent }) => !superEvent).length, 1);
  assert.deepEqual(
    events.filter(({ kind }) => kind === 'day').map(({ startDate }) => startDate),
    ['2021-02-15', '2021-02-16', '2021-02-17', '2021-02-18', '2021-02-19', '2021-02-22'],
  );
});
