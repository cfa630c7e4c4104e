import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ContentDocument, readDocument } from '@ess-kit/content';
import ICAL from 'ical.js';
import { complete } from '../documents.ts';
import { google } from '../feeds/calendars.ts';
import { frabSchedule, small } from '../feeds/schedule.ts';

const bin = fileURLToPath(new URL('../../dist/bin/ess-kit.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ess-kit-convert-'));
after(() => rmSync(folder, { recursive: true }));

const run = (input: string | undefined, ...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, 'convert', ...args], { encoding: 'utf8', cwd: folder, input, maxBuffer: 1e8 });

function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const schedule = file('schedule.json', frabSchedule({ sessions: 12 }));
const calendar = file('google.ics', google);
const content = file('content.json', complete());
const parse = (text: string) => JSON.parse(text) as ContentDocument;

test('a schedule becomes a content document, on the standard output', () => {
  const { status, stdout, stderr } = run(undefined, '--to', 'ess', schedule);
  assert.equal(status, 0);
  assert.equal(stderr, '');
  assert.deepEqual(readDocument(parse(stdout)).faults, []);
  assert.equal(parse(stdout).events![0]!.name, 'Forum de l’économie sociale');
});

test('a calendar from the standard input', () => {
  const { status, stdout } = run(google, '--to', 'ess', '-', '-');
  assert.equal(status, 0);
  assert.equal(parse(stdout).events![0]!.name, 'Assemblée générale');
});

test('a schedule becomes a calendar: the name of the file tells', () => {
  const { status } = run(undefined, schedule, 'programme.ics');
  assert.equal(status, 0);
  const text = readFileSync(join(folder, 'programme.ics'), 'utf8');
  assert.equal(new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').length, 12);
});

test('what a format has no place for is told by its path', () => {
  const { status, stderr } = run(undefined, '--to', 'ics', content, 'content.ics');
  assert.equal(status, 0, 'fields only');
  assert.match(stderr, /content\.ics \(ics\):\n/);
  assert.match(stderr, /lost {6}\/events\/0\/subEvent\/0\/participants: Event\.participants\n/);
  assert.match(stderr, /lost {6}\/quotations: ContentDocument\.quotations\n/);
  assert.match(stderr, /texts in "en"/);
  assert.equal(run(undefined, '--to', 'ics', '--strict', content, 'strict.ics').status, 1);
});

test('an item that has no place: exit 1', () => {
  const { status, stderr, stdout } = run(
    undefined,
    '--to',
    'frab',
    file('rooms.json', {
      inLanguage: 'fr',
      events: [
        {
          id: 'e',
          name: 'E',
          timeZone: 'Europe/Paris',
          subEvent: [
            {
              id: 'a',
              kind: 'session',
              name: 'A',
              startDate: '2026-05-04T09:00',
              endDate: '2026-05-04T10:00',
              location: [{ type: 'Place', name: 'R' }],
            },
            { id: 'b', kind: 'session', name: 'B', startDate: '2026-05-04' },
          ],
        },
      ],
    }),
  );
  assert.equal(status, 1);
  assert.match(stderr, /missing {3}\/events\/0\/subEvent\/1: a session without an hour\n/);
  assert.match(stdout, /"title": "A"/);
});

test('what was repaired and left out of a feed is told; of one kind only the first three', () => {
  const feed = small(Array.from({ length: 9 }, () => ({ logo: '/l.png', duration: '00:00' })));
  const { status, stderr } = run(undefined, '--to', 'ess', file('faults.json', feed));
  assert.equal(status, 0);
  assert.match(
    stderr,
    /faults\.json \(frab\):\n {2}left out {2}\/schedule\/conference\/days\/0\/rooms\/Salle 1\/0\/logo: url was expected, found "\/l.png"\.\n/,
  );
  assert.equal(stderr.match(/\/logo:/g)!.length, 3);
  assert.match(stderr, /…and 6 more of this kind/);
});

test('JSON-LD in the language that is asked for, and back', () => {
  const { status, stdout } = run(undefined, '--to', 'jsonld', '--language', 'en', content);
  assert.equal(status, 0);
  assert.match(stdout, /"@language": "en"/);
  const back = run(stdout, '--to', 'ess', '-');
  assert.equal(back.status, 0);
  assert.equal(parse(back.stdout).inLanguage, 'en');
});

test('organisations become a table and GeoJSON, by the name of the file, and come back', () => {
  const ids = (text: string) => parse(text).organizations!.map(({ id }) => id);
  const expected = complete().organizations.map(({ id }) => id);
  for (const name of ['members.csv', 'members.geojson']) {
    const { status, stderr } = run(undefined, content, name);
    assert.equal(status, 0);
    assert.match(stderr, /lost {6}\/events: ContentDocument\.events\n/);
    const back = run(undefined, '--to', 'ess', name);
    assert.equal(back.status, 0);
    assert.equal(back.stderr, '');
    assert.deepEqual(ids(back.stdout), expected);
  }
  const nothing = run(undefined, schedule, 'none.csv');
  assert.equal(nothing.status, 1);
  assert.match(nothing.stderr, /Nothing in schedule\.json has a place/);
});

test('a table that is wrong in part: what is refused is told by its row', () => {
  const { status, stderr, stdout } = run(
    'Nom;Latitude;Longitude;Couleur\nA;48,85;2,35;rouge\nB;404.330.064;1;bleu\n',
    ...['--to', 'geojson', '--from', 'csv', '-'],
  );
  assert.equal(status, 0);
  assert.match(stderr, /left out {2}\/row\/3\/Latitude: number was expected, found "404\.330\.064"\.\n/);
  assert.match(stderr, /\/row\/1: columns that are known here was expected, found Couleur\./);
  assert.match(stdout, /"coordinates": \[\s+2\.35,\s+48\.85\s+\]/);
});

test('--language says what plain texts of a feed are in', () => {
  assert.equal(parse(run(undefined, '--to', 'ess', '--language', 'fr', calendar).stdout).inLanguage, 'fr');
});

test('a file that is there is replaced only when asked to', () => {
  file('there.ics', 'mine');
  const refused = run(undefined, schedule, 'there.ics');
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /there\.ics is there already; --force replaces it/);
  assert.equal(readFileSync(join(folder, 'there.ics'), 'utf8'), 'mine');
  assert.equal(run(undefined, '--force', schedule, 'there.ics').status, 0);
  assert.match(readFileSync(join(folder, 'there.ics'), 'utf8'), /^BEGIN:VCALENDAR/);
});

test('what cannot be read: exit 1, words, and no file', () => {
  for (const [name, words] of [
    [file('page.ics', '<html>404</html>'), /web page/],
    [file('empty.json', ''), /empty/],
    ['none.json', /There is no such file/],
    ['.', /This is a folder/],
  ] as const) {
    const { status, stderr, stdout } = run(undefined, '--to', 'ess', name, 'out.json');
    assert.equal(status, 1, name);
    assert.match(stderr, words);
    assert.equal(stdout, '');
    assert.ok(!existsSync(join(folder, 'out.json')));
  }
  const nothing = run(
    undefined,
    file('undated.json', { inLanguage: 'fr', events: [{ id: 'e', name: 'E' }] }),
    'undated.ics',
  );
  assert.equal(nothing.status, 1);
  assert.match(nothing.stderr, /Nothing in undated\.json has a place/);
  assert.ok(!existsSync(join(folder, 'undated.ics')));
});

test('--from takes a file for what it does not look like', () => {
  const bare = file('bare.json', { title: 'x' });
  assert.equal(run(undefined, '--to', 'ess', bare).status, 1);
  assert.equal(run(undefined, '--to', 'ess', '--from', 'ess', bare).status, 0);
});

test('a command line that makes no sense: exit 2', () => {
  for (const args of [
    [],
    ['--to', 'ess'],
    ['--to', 'pdf', schedule],
    [schedule, 'out.json'],
    ['--to', 'ess', '--from', 'constructor', schedule],
    ['--to', 'ess', schedule, 'a', 'b'],
    ['--to', 'ess', '--language', 'français', schedule],
    ['--nope', schedule],
  ]) {
    const { status, stdout, stderr } = run(undefined, ...args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /Usage/);
  }
});

test('control characters of a feed do not reach the terminal', () => {
  const { stderr } = run(undefined, '--to', 'ess', file('esc.json', small([{ logo: '\u001b[2J\u202e' }])));
  assert.ok(!/[\u001b\u202e]/.test(stderr));
});
