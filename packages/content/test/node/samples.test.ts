import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
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

test('ess-kit check finds no error in the samples', () => {
  const bin = fileURLToPath(new URL('../../dist/bin/ess-kit.js', import.meta.url));
  const paths = files.map((name) => fileURLToPath(new URL(name, folder)));
  const { status, stdout } = spawnSync(process.execPath, [bin, 'check', ...paths], { encoding: 'utf8' });
  assert.match(stdout, new RegExp(`\\n0 errors, .* in ${files.length} files\\n$`));
  assert.equal(status, 0);
});

/** Texts by language, with the path to each. `translations` has the same keys, and no texts. */
function* textsOf(value: unknown, path = ''): Generator<[path: string, text: Record<string, string>]> {
  if (typeof value !== 'object' || value === null || path.endsWith('/translations')) return;
  const entries = Object.entries(value);
  if (entries.length && entries.every(([key, part]) => /^[a-z]{2}$/.test(key) && typeof part === 'string'))
    yield [path, value as Record<string, string>];
  else for (const [key, part] of entries) yield* textsOf(part, `${path}/${key}`);
}

for (const name of files) {
  test(`${name} says everything in French, English and Spanish`, () => {
    for (const [path, text] of textsOf(parse(name)))
      for (const language of ['fr', 'en', 'es']) assert.ok(text[language]?.trim(), `${path}/${language}`);
  });

  test(`${name} is typeset as each language is`, () => {
    for (const [path, text] of textsOf(parse(name)))
      for (const [language, value] of Object.entries(text)) {
        const where = `${path}/${language}: ${value}`;
        assert.doesNotMatch(value, /['"«»]/, where);
        assert.doesNotMatch(value, /^\s|\s$| {2}/, where);
        if (language === 'fr') {
          // U+00A0 before a colon, U+202F before other tall marks; a colon within a title or a time has none.
          assert.doesNotMatch(value, /[ \u202F]:|[ \u00A0][;!?]|[^\s\u202F][;!?]|[^\s\u00A0]: /, where);
        } else assert.doesNotMatch(value, /[\s\u00A0\u202F][:;!?]/, where);
        if (language === 'es') assert.equal(value.match(/[¿¡]/g)?.length, value.match(/[?!]/g)?.length, where);
      }
  });
}

/** What the sources of a sample hold, counted by hand. The two longest have their own files. */
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
