import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEvents, asUtc, type ContentDocument, find, parseDate, readDocument } from '@ess-kit/content';
import { readFrab } from '@ess-kit/content/frab-read.js';
import { writeFrab } from '@ess-kit/content/frab-write.js';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { anyDocument, complete } from '../documents.ts';
import { scheduleSchema } from '../feeds/schedule-schema.ts';
import { frabSchedule, type FrabSchedule, sessionsOf, small } from '../feeds/schedule.ts';

const isValid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(scheduleSchema);

function write(document: ContentDocument, language = 'fr') {
  const { schedule, losses } = writeFrab(document, { language });
  const copy = schedule && (JSON.parse(JSON.stringify(schedule)) as FrabSchedule);
  if (copy) assert.ok(isValid(copy), JSON.stringify(isValid.errors));
  return { schedule: copy!, losses };
}

const kept = (feed: FrabSchedule) =>
  [...sessionsOf(feed)].map(([session, room, day]) => ({
    day: day.date,
    room,
    guid: session.guid,
    id: session.id,
    title: session.title,
    subtitle: session['subtitle'],
    date: session.date,
    start: session.start,
    duration: session.duration,
    track: session.track,
    type: session.type,
    language: session.language,
    abstract: session['abstract'],
    description: session['description'],
    url: session['url'],
    do_not_record: session['do_not_record'],
    persons: session.persons!.map(({ guid, public_name }) => [guid, public_name]),
    links: session['links'],
    attachments: session['attachments'],
  }));

test('a schedule comes back as it was', () => {
  const feed = frabSchedule();
  for (const [session] of sessionsOf(feed)) for (const person of session.persons!) delete person.code;
  const { document } = readFrab(feed);
  const { schedule, losses } = write(document);
  assert.deepEqual(losses, []);
  // Numbers belong to the program that gave them; guids stay.
  const withoutNumbers = (sessions: ReturnType<typeof kept>) =>
    sessions.map((session) => ({ ...session, id: 0 })).sort((one, other) => (one.guid! < other.guid! ? -1 : 1));
  assert.deepEqual(withoutNumbers(kept(schedule)), withoutNumbers(kept(feed)));
  const { conference } = schedule.schedule;
  assert.deepEqual(
    [
      conference.title,
      conference.acronym,
      conference.start,
      conference.end,
      conference.daysCount,
      conference.time_zone_name,
    ],
    ['Forum de l’économie sociale', 'forum2026', '2026-05-04', '2026-05-07', 4, 'Africa/Tunis'],
  );
  assert.deepEqual(
    conference.days.map(({ date, day_start, day_end }) => [date, day_start, day_end]),
    frabSchedule().schedule.conference.days.map(({ date, day_start, day_end }) => [date, `${day_start}`, `${day_end}`]),
  );
});

test('what was written is read as the same programme', () => {
  const { document } = readFrab(frabSchedule({ sessions: 60 }));
  const { schedule } = write(document);
  assert.deepEqual(readFrab(schedule).document, { ...document, people: readFrab(schedule).document.people });
  assert.deepEqual(
    readFrab(schedule)
      .document.people!.map(({ name }) => name)
      .sort(),
    document.people!.map(({ name }) => name).sort(),
  );
});

test('any session comes back with its time, whatever the zone', () => {
  const instant = fc
    .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
    .map((time) => Math.floor(time / 300_000) * 300_000);
  const zones = fc.constantFrom(
    'Europe/Paris',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Chatham',
    'Africa/Dakar',
    'America/Sao_Paulo',
  );
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 600 }), zones, (time, minutes, timeZone) => {
      const startDate = new Date(time).toISOString().slice(0, 16);
      const endDate = new Date(time + minutes * 60_000).toISOString().slice(0, 16);
      const session = { id: 's', name: 'S', startDate, endDate, location: [{ type: 'Place' as const, name: 'R' }] };
      const { schedule, losses } = write({ events: [{ id: 'e', name: 'E', timeZone, subEvent: [session] }] });
      // Clocks that were turned back within it make it longer or shorter than its hours say; none at all is refused.
      if (losses.length) return;
      const back = [...allEvents(readFrab(schedule).document.events)].at(-1)!;
      assert.equal(back.startDate, startDate);
      assert.equal(asUtc(parseDate(back.endDate!)!), asUtc(parseDate(endDate)!));
    }),
  );
});

test('a session without an hour, a room, an end or a zone is left out, and told by its path', () => {
  const place = { type: 'Place' as const, name: 'R' };
  const whole = { name: 'S', startDate: '2026-05-04T09:00', endDate: '2026-05-04T10:00', location: [place] };
  const { schedule, losses } = write({
    events: [
      {
        id: 'e',
        name: 'E',
        timeZone: 'Europe/Paris',
        subEvent: [
          { id: 'good', ...whole },
          { id: 'a', ...whole, startDate: '2026-05-04', endDate: undefined },
          { id: 'b', ...whole, location: undefined },
          { id: 'c', ...whole, endDate: undefined },
          { id: 'd', ...whole, timeZone: 'Mars/Olympus' },
          { id: 'f', ...whole, duration: 'PT30M', endDate: undefined },
        ],
      },
      { id: 'other', name: 'O' },
    ],
  });
  assert.deepEqual(
    [...sessionsOf(schedule)].map(([{ title, duration }]) => [title, duration]),
    [
      ['S', '01:00'],
      ['S', '00:30'],
    ],
  );
  assert.deepEqual(
    losses.map(({ path, what }) => `${path}: ${what}`),
    [
      '/events/1: a further event: a schedule is of one',
      '/events/0/subEvent/1: a session without an hour',
      '/events/0/subEvent/2: a session without a room',
      '/events/0/subEvent/3: a session without an end',
      '/events/0/subEvent/4: a session without a known time zone',
    ],
  );
});

test('sessions without a day stand under their date, parts of sessions beside them', () => {
  const location = [{ type: 'Place' as const, name: 'R' }];
  const at = (hour: number) => ({ startDate: `2026-05-04T${hour}:00`, endDate: `2026-05-04T${hour + 1}:00`, location });
  const { schedule } = write({
    events: [
      {
        id: 'e',
        name: 'E',
        timeZone: 'Europe/Paris',
        subEvent: [{ id: 'w', name: 'W', ...at(10), subEvent: [{ id: 'i', name: 'I', ...at(11) }] }],
      },
      { id: 'n', name: 'N', superEvent: 'e', ...at(14), timeZone: 'Europe/Paris' },
    ],
  });
  assert.deepEqual(
    [...sessionsOf(schedule)].map(([{ title }, , { date }]) => [title, date]),
    [
      ['W', '2026-05-04'],
      ['I', '2026-05-04'],
      ['N', '2026-05-04'],
    ],
  );
});

test('who is not a known speaker is told, and not announced', () => {
  const { document } = readDocument(complete());
  const { schedule, losses } = write({
    ...document,
    events: [
      {
        ...document.events![0]!,
        subEvent: [{ ...find(document, 'events', 'session')!, location: [{ type: 'Place', name: 'R' }] }],
      },
    ],
  });
  const [first] = sessionsOf(schedule);
  assert.deepEqual(
    first![0].persons!.map(({ name }) => name),
    ['Emilia Saiz'],
  );
  assert.ok(losses.some(({ path }) => path === '/events/0/subEvent/0/participants/2'));
});

test('nothing to write is no schedule', () => {
  for (const document of [{}, { events: [] }, { events: [{ id: 'e', name: 'E' }] }])
    assert.equal(writeFrab(document, { language: 'fr' }).schedule, undefined);
});

test('any document is written without a throw, and what is written follows the schema', () => {
  fc.assert(fc.property(anyDocument, (value) => void write(readDocument(value).document, 'en')));
  const one = small([{ room: '__proto__' }]);
  write(readFrab(one).document);
});
