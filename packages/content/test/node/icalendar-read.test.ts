import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Event, readDocument } from '@ess-kit/content';
import { readFeed } from '@ess-kit/content/feeds.js';
import { readCalendar } from '@ess-kit/content/icalendar-read.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import fc from 'fast-check';
import * as calendars from '../feeds/calendars.ts';
import { cpuTime } from '../feeds/cpu-time.ts';

const now = Date.UTC(2026, 4, 1);

/** Reads a calendar; what is read follows the model. */
function read(text: string) {
  const { document, faults } = readCalendar(text, { now });
  assert.deepEqual(readDocument(document), { document, faults: [] });
  const events = document.events ?? [];
  const ids = [...events, ...(document.places ?? [])].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  return { document, faults, events };
}

/** Reads one event with these lines. */
const one = (lines: string, calendar?: string) => {
  const { events, faults, document } = read(calendars.event(lines, calendar));
  return { event: events[0]!, events, faults, document };
};

const times = ({ startDate, endDate, timeZone }: Event) => [startDate, endDate, timeZone];
const told = ({ faults }: { faults: ReturnType<typeof readCalendar>['faults'] }) =>
  faults.map(({ path, expected, repaired }) => `${path} ${expected}${repaired ? ` → ${repaired}` : ''}`);

test('a calendar of Google', () => {
  const { document, events, faults } = read(calendars.google);
  assert.deepEqual(faults, []);
  assert.equal(document.name, "Agenda de l'économie solidaire");
  assert.deepEqual(events[0], {
    id: '4k2mj1-google.com',
    name: 'Assemblée générale',
    description: 'Avec trois réseaux\u00a0:\n\n• AIMF\n• RIPESS\n\nProgramme (https://example.org/programme)',
    startDate: '2026-05-11T10:00',
    endDate: '2026-05-11T12:00',
    timeZone: 'Europe/Paris',
    eventStatus: 'EventScheduled',
    location: [
      { type: 'Place', name: 'Maison des réseaux, 12 rue Haute, 75011 Paris, France' },
      { type: 'VirtualLocation', url: 'https://meet.google.com/abc-defg-hij' },
    ],
    participants: [{ label: "Agenda de l'économie solidaire", roles: ['organizer'] }],
    dateModified: '2026-04-30',
  });
  assert.deepEqual(times(events[1]!), ['2026-06-01', '2026-06-03', undefined]);
  assert.deepEqual(
    events.slice(2).map(({ id, name, startDate, eventStatus }) => [id, name, startDate, eventStatus]),
    [
      [
        'monthly-google.com-20260310T1830',
        'An exception before its series, and one of a time that is excluded',
        '2026-03-10T18:30',
        undefined,
      ],
      ['monthly-google.com-20260414T1830', 'Permanence', '2026-04-14T18:30', undefined],
      ['monthly-google.com-20260512T1830', 'Permanence (déplacée)', '2026-05-13T19:00', undefined],
      ['monthly-google.com-20260609T1830', 'Permanence', '2026-06-09T18:30', undefined],
      ['monthly-google.com-20260714T1830', 'Permanence', '2026-07-14T18:30', undefined],
      ['gone-google.com', 'Marché solidaire', '2026-06-20T09:00', 'EventCancelled'],
    ],
  );
});

test('a calendar of Outlook', () => {
  const { events, faults } = read(calendars.outlook);
  const [meeting, days, visit] = events;
  assert.equal(events.length, 3, 'what is private stays so');
  assert.deepEqual(meeting!.name, { 'fr-FR': 'Réunion du réseau' });
  assert.deepEqual(times(meeting!), ['2026-05-12T14:00', '2026-05-12T16:00', 'Europe/Paris']);
  assert.equal(meeting!.description, 'Point d’étape\n\nOrdre du jour, suite');
  assert.ok(meeting!.id.length <= 60);
  assert.deepEqual(meeting!.participants, [{ label: 'Diallo, Awa', roles: ['organizer'] }]);
  assert.deepEqual(
    meeting!.location!.map(({ type, url }) => [type, url]),
    [
      ['Place', undefined],
      ['VirtualLocation', 'https://teams.example/l/meetup-join/1'],
    ],
  );
  assert.deepEqual(times(days!), ['2026-05-18', '2026-05-19', undefined]);
  assert.equal(days!.description, 'Deux jours & une nuit');
  assert.deepEqual(times(visit!), ['2026-07-15T07:00', '2026-07-15T09:00', 'UTC'], 'the moments of its own block');
  assert.deepEqual(told({ faults }), [
    '/VEVENT/0/DTSTART timeZone → Europe/Paris',
    '/VEVENT/2/DTSTART timeZone → UTC',
    '/VEVENT/3/CLASS PUBLIC',
  ]);
});

test('a calendar of Nextcloud', () => {
  const { document, events, faults } = read(calendars.nextcloud);
  const [session, ...weeks] = events;
  assert.deepEqual(session, {
    id: '5c0e6a35-7a0a-4f0e-9c0a-2f3f0c7c0a11',
    name: 'Sesión 2.3.2: finanzas éticas, monedas sociales y economía solidaria en los territorios 🌍',
    keywords: ['Finanzas', 'Sala A', 'Territorios, ciudades'],
    image: { url: 'https://ripess.example/i.png' },
    startDate: '2026-06-01T11:05',
    endDate: '2026-06-01T13:45',
    timeZone: 'America/Argentina/Cordoba',
    eventStatus: 'EventScheduled',
    location: [
      { type: 'Place', place: 'place-Centro-Cultural' },
      { type: 'VirtualLocation', name: 'Sala Zoom', url: 'https://zoom.example/j/1' },
    ],
    participants: [{ label: 'Enrique Sosa', roles: ['moderator'] }],
    documents: [
      {
        name: 'Guía, 2026.pdf',
        url: 'https://ripess.example/files/guia.pdf',
        availability: 'available',
        encodingFormat: 'application/pdf',
      },
    ],
    url: 'https://ripess.example/sesion',
    dateModified: '2026-04-02',
  });
  assert.deepEqual(document.places, [
    { id: 'place-Centro-Cultural', name: 'Centro Cultural', geo: { latitude: -31.4167, longitude: -64.1833 } },
  ]);
  assert.equal(weeks.length, 104, 'two years of Mondays');
  assert.deepEqual(times(weeks[0]!), ['2025-05-05T19:00', '2025-05-05T21:00', 'America/Argentina/Cordoba']);
  assert.deepEqual(told({ faults }), [
    '/VEVENT/0/ATTACH url',
    '/VEVENT/1/RRULE an end → 104 times, 2025-05-05T19:00 to 2027-04-26T19:00',
  ]);
});

test('LF only, CR only, mixed ends, a byte order mark, blank lines between properties, folds by tab', () => {
  const lines = calendars.google.split('\r\n');
  const expected = readCalendar(calendars.google, { now });
  const ends = ['\n', '\r\n', '\r'];
  for (const text of [
    lines.join('\n'),
    lines.join('\r'),
    lines.reduce((text, line, index) => `${text}${line}${ends[index % 3]}`, ''),
    `\uFEFF${lines.join('\r\n')}`,
    lines.join('\r\n\r\n').replace(/(\r\n){2} /g, '\r\n '),
    lines.join('\r\n').replace(/\r\n /g, '\r\n\t'),
  ])
    assert.deepEqual(readCalendar(text, { now }), expected);
});

test('lines over 75 octets that are never folded', () => {
  const text = calendars.google.replace(/\r\n /g, '');
  assert.deepEqual(readCalendar(text, { now }), readCalendar(calendars.google, { now }));
});

test('a line folded within a character: bytes are unfolded before they are decoded', async () => {
  const bytes = Buffer.from(calendars.event('DESCRIPTION:économie'));
  const at = bytes.indexOf(Buffer.from('é')) + 1;
  const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]);
  const { document } = await readFeed(folded);
  assert.equal(document.events![0]!.description, 'économie');
});

test('lines that are no property are left out and told by their number', () => {
  const { event, faults } = one('DTSTART:20260511T080000Z\nSuite du texte sans rien\nLOCATION:Ici');
  assert.equal(event.location![0]!.name, 'Ici');
  assert.deepEqual(faults, [{ path: 'line 7', expected: 'a property', found: '"Suite du texte sans rien"' }]);
});

test('a file that stops in the middle keeps its complete events', () => {
  const cut = calendars.google.slice(0, calendars.google.indexOf('SUMMARY:Permanence (d'));
  const { events, faults } = read(cut);
  assert.deepEqual(events.map(({ id }) => id).slice(0, 3), [
    '4k2mj1-google.com',
    'days-google.com',
    'monthly-google.com-20260310T1830',
  ]);
  assert.equal(events.length, 3);
  assert.deepEqual(told({ faults }), ['line 74 END:VEVENT', 'line 1 END:VCALENDAR → as if it stood there']);
});

test('an event that was never closed before the next begins', () => {
  const { events, faults } = read(
    calendars
      .event('DTSTART:20260511T080000Z')
      .replace('END:VEVENT', 'BEGIN:VEVENT\r\nUID:f\r\nSUMMARY:F\r\nEND:VEVENT'),
  );
  assert.deepEqual(
    events.map(({ id }) => id),
    ['e', 'f'],
  );
  assert.match(told({ faults })[0]!, /END:VEVENT/);
});

test('a calendar served as a web page is a calendar; a web page served as a calendar is refused in words', async () => {
  assert.equal((await readFeed(calendars.google, 'text/html')).format, 'icalendar');
  const { document, faults } = await readFeed('<html><h1>Sign in</h1></html>', 'text/calendar');
  assert.deepEqual(document, {});
  assert.match(faults[0]!.expected, /web page.*text\/calendar/);
  assert.match(readCalendar('<html>').faults[0]!.expected, /BEGIN:VCALENDAR/);
});

test('malformed dates: the event is kept without a date', () => {
  for (const value of [
    '202605111T080000Z',
    '2026MAI11T080000',
    '#DTSTART#',
    '',
    '20261311',
    '20260511T250000Z',
    'TBA',
  ]) {
    const { event, faults } = one(`DTSTART:${value}`);
    assert.deepEqual([event.name, event.startDate], ['E', undefined], value);
    assert.deepEqual(told({ faults }), ['/VEVENT/0/DTSTART date']);
    assert.match(faults[0]!.found!, /in line 6$/);
  }
  assert.deepEqual(one('LOCATION:Ici').faults, [], 'none at all is no fault');
});

test('a year that is wrong throughout is left as it is: nobody can say by how much', () => {
  assert.deepEqual(times(one('DTSTART:00260511T080000Z').event), ['0026-05-11T08:00', undefined, 'UTC']);
});

test('a date as ISO 8601 writes it, a date without VALUE=DATE, an offset', () => {
  assert.deepEqual(times(one('DTSTART:2026-05-11T08:00:00Z').event), ['2026-05-11T08:00', undefined, 'UTC']);
  assert.deepEqual(times(one('DTSTART:20260511').event), ['2026-05-11', undefined, undefined]);
  assert.deepEqual(times(one('DTSTART:20260511T100000+0200').event), ['2026-05-11T08:00', undefined, 'UTC']);
});

test('no DTSTAMP, no UID: an id is made of the title and the date', () => {
  const text = calendars.event('DTSTART;VALUE=DATE:20260511').replace('UID:e\r\n', '');
  assert.equal(read(text).events[0]!.id, 'E-2026-05-11');
});

test('no SUMMARY: what the event begins to say about itself; nothing at all is left out', () => {
  const bare = (lines: string) => read(calendars.event(lines).replace('SUMMARY:E\r\n', ''));
  const described = bare('DESCRIPTION:Atelier couture\\nVenez nombreux');
  assert.equal(described.events[0]!.name, 'Atelier couture');
  assert.deepEqual(told(described), ['/VEVENT/0/DESCRIPTION SUMMARY → Atelier couture']);
  const nothing = bare('DTSTART:20260511');
  assert.equal(nothing.events.length, 0);
  assert.deepEqual(told(nothing), ['/VEVENT/0/SUMMARY present']);
});

test('a UID that different events share merges none of them', () => {
  const { events } = read(
    calendars
      .event('DTSTART;VALUE=DATE:20260511')
      .replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:F\r\nEND:VEVENT\r\nEND:VCALENDAR'),
  );
  assert.deepEqual(
    events.map(({ id, name }) => [id, name]),
    [
      ['e', 'E'],
      ['e-2', 'F'],
    ],
  );
});

test('floating times have no zone; with X-WR-TIMEZONE they have that one', () => {
  assert.deepEqual(times(one('DTSTART:20260511T080000').event), ['2026-05-11T08:00', undefined, undefined]);
  assert.deepEqual(times(one('DTSTART:20260511T080000', 'X-WR-TIMEZONE:Africa/Dakar').event), [
    '2026-05-11T08:00',
    undefined,
    'Africa/Dakar',
  ]);
});

test('UTC times beside X-WR-TIMEZONE are shown on its clocks', () => {
  assert.deepEqual(
    times(one('DTSTART:20260511T080000Z\nDTEND:20260511T093000Z', 'X-WR-TIMEZONE:Asia/Kathmandu').event),
    ['2026-05-11T13:45', '2026-05-11T15:15', 'Asia/Kathmandu'],
  );
});

test('TZID without VTIMEZONE, and names that are not of IANA', () => {
  for (const [tzid, zone] of [
    ['Europe/Rome', 'Europe/Rome'],
    ['/mozilla.org/20050126_1/Europe/Rome', 'Europe/Rome'],
    ['/freeassociation.sourceforge.net/America/Argentina/Cordoba', 'America/Argentina/Cordoba'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['E. South America Standard Time', 'America/Sao_Paulo'],
    ['Pacific Standard Time (Mexico)', 'America/Tijuana'],
    ['"(UTC-03:00) Brasília"', 'America/Sao_Paulo'],
    ['(UTC-03:00) Brasília', 'America/Sao_Paulo'],
    ['"(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"', 'Europe/Brussels'],
    ['"(GMT+01.00) Amsterdam / Berlin / Bern / Rom / Stockholm / Wien"', 'Europe/Amsterdam'],
    ['Western/Central Europe', 'Europe/Berlin'],
  ] as const) {
    const { event, faults } = one(`DTSTART;TZID=${tzid}:20260511T080000`);
    assert.deepEqual(times(event), ['2026-05-11T08:00', undefined, zone], tzid);
    assert.equal(faults.length, tzid === zone ? 0 : 1);
  }
});

test('a zone that nobody knows: hours without a zone, and told', () => {
  for (const tzid of ['Europe/Atlantis', 'My zone', '(UTC+01:00) Atlantis', 'constructor']) {
    const { event, faults } = one(`DTSTART;TZID="${tzid}":20260511T080000\nDTEND;TZID="${tzid}":20260511T090000`);
    assert.deepEqual(times(event), ['2026-05-11T08:00', '2026-05-11T09:00', undefined]);
    assert.ok(told({ faults }).includes('/VEVENT/0/DTSTART timeZone'));
  }
});

test('X-LIC-LOCATION and a block of one offset say which zone is meant', () => {
  const block = (name: string, more = '') =>
    `BEGIN:VTIMEZONE\nTZID:${name}\n${more}BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE`;
  assert.equal(
    one('DTSTART;TZID=x:20260511T080000', block('x', 'X-LIC-LOCATION:Africa/Nairobi\n')).event.timeZone,
    'Africa/Nairobi',
  );
  assert.deepEqual(times(one('DTSTART;TZID=x:20260511T080000', block('x')).event), [
    '2026-05-11T08:00',
    undefined,
    'Etc/GMT-3',
  ]);
});

test('VTIMEZONE as a property, DTSTAMP as a date or with TZID', () => {
  const { event, faults } = one(
    'DTSTART:20260511T080000Z\nDTSTAMP;TZID=Europe/Rome:20260401T100000',
    'VTIMEZONE: Europe/Rome',
  );
  assert.deepEqual(times(event), ['2026-05-11T10:00', undefined, 'Europe/Rome']);
  assert.deepEqual(faults, []);
  assert.deepEqual(one('DTSTAMP;VALUE=DATE:20260401').faults, []);
});

test('eighty-five blocks before one event', () => {
  const block = (index: number) =>
    `BEGIN:VTIMEZONE\nTZID:zone ${index}\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE`;
  const { events, faults } = one(
    'DTSTART:20260511T080000Z',
    Array.from({ length: 85 }, (_, index) => block(index)).join('\n'),
  );
  assert.deepEqual([events.length, faults], [1, []]);
});

test('an alarm in an event changes nothing of it', () => {
  const { event } = one('BEGIN:VALARM\nUID:alarm\nDESCRIPTION:Reminder\nSUMMARY:Reminder\nTRIGGER:-PT15M\nEND:VALARM');
  assert.deepEqual([event.id, event.name, event.description], ['e', 'E', undefined]);
});

test('whole days: the end is counted out, may be absent, or a mistake', () => {
  const day = (end: string) => one(`DTSTART;VALUE=DATE:20260511${end}`);
  assert.deepEqual(times(day('').event), ['2026-05-11', undefined, undefined]);
  assert.deepEqual(times(day('\nDTEND;VALUE=DATE:20260512').event), ['2026-05-11', undefined, undefined]);
  assert.deepEqual(times(day('\nDTEND;VALUE=DATE:20260514').event), ['2026-05-11', '2026-05-13', undefined]);
  assert.deepEqual(times(day('\nDTEND;VALUE=DATE:20260511').event), ['2026-05-11', undefined, undefined]);
  assert.deepEqual(times(day('\nDURATION:P1W').event), ['2026-05-11', '2026-05-17', undefined]);
  const back = day('\nDTEND;VALUE=DATE:20260501');
  assert.deepEqual(
    [times(back.event), told(back)],
    [['2026-05-11', undefined, undefined], ['/VEVENT/0/DTEND after DTSTART']],
  );
});

test('an end before the start: the start is kept, and told', () => {
  const back = one('DTSTART:20260511T080000Z\nDTEND:20260511T070000Z');
  assert.deepEqual(
    [times(back.event), told(back)],
    [['2026-05-11T08:00', undefined, 'UTC'], ['/VEVENT/0/DTEND after DTSTART']],
  );
});

test('times over two days, properties in any order, an end in another zone', () => {
  assert.deepEqual(times(one('DTEND:20260512T020000Z\nDTSTART:20260511T200000Z').event), [
    '2026-05-11T20:00',
    '2026-05-12T02:00',
    'UTC',
  ]);
  assert.deepEqual(
    times(one('DTSTART;TZID=Europe/Paris:20260511T100000\nDTEND;TZID=Africa/Dakar:20260511T100000').event),
    ['2026-05-11T10:00', '2026-05-11T12:00', 'Europe/Paris'],
  );
});

test('DURATION instead of DTEND, also across the change of clocks', () => {
  assert.deepEqual(times(one('DTSTART;TZID=Europe/Paris:20260329T013000\nDURATION:PT1H').event), [
    '2026-03-29T01:30',
    '2026-03-29T03:30',
    'Europe/Paris',
  ]);
  assert.deepEqual(told(one('DTSTART:20260511T080000Z\nDURATION:-PT1H')), ['/VEVENT/0/DURATION duration']);
});

test('a series keeps its hour when the clocks change', () => {
  const { events } = one(
    'DTSTART;TZID=Europe/Paris:20260322T090000\nDTEND;TZID=Europe/Paris:20260322T100000\nRRULE:FREQ=WEEKLY;UNTIL=20260405T070000Z',
  );
  assert.deepEqual(
    events.map(({ startDate, endDate }) => [startDate, endDate]),
    [
      ['2026-03-22T09:00', '2026-03-22T10:00'],
      ['2026-03-29T09:00', '2026-03-29T10:00'],
      ['2026-04-05T09:00', '2026-04-05T10:00'],
    ],
  );
});

test('days that recur, until a day that is included', () => {
  const { events } = one('DTSTART;VALUE=DATE:20260511\nDTEND;VALUE=DATE:20260513\nRRULE:FREQ=WEEKLY;UNTIL=20260525');
  assert.deepEqual(
    events.map(({ id, startDate, endDate }) => [id, startDate, endDate]),
    [
      ['e-20260511', '2026-05-11', '2026-05-12'],
      ['e-20260518', '2026-05-18', '2026-05-19'],
      ['e-20260525', '2026-05-25', '2026-05-26'],
    ],
  );
});

test('RDATE as dates, hours and periods', () => {
  const { events } = one(
    'DTSTART:20260511T080000Z\nDTEND:20260511T090000Z\nRDATE;VALUE=PERIOD:20260512T100000Z/20260512T110000Z,20260513T100000Z/PT3H\nRDATE:20260514T080000Z',
  );
  assert.deepEqual(
    events.map(({ startDate, endDate }) => [startDate, endDate]),
    [
      ['2026-05-11T08:00', '2026-05-11T09:00'],
      ['2026-05-12T10:00', '2026-05-12T11:00'],
      ['2026-05-13T10:00', '2026-05-13T13:00'],
      ['2026-05-14T08:00', '2026-05-14T09:00'],
    ],
  );
});

test('rules that cannot be followed: the first time, and told', () => {
  for (const rule of ['FREQ=HOURLY', 'FREQ=YEARLY;BYWEEKNO=20', 'FREQ=FOO', 'every week', 'FREQ=DAILY;BYMONTH=13']) {
    const { events, faults } = one(`DTSTART:20260511T080000Z\nRRULE:${rule}`);
    assert.equal(events.length, 1, rule);
    assert.match(told({ faults })[0]!, /RRULE .*→ the first time only/);
  }
});

test('rules that name no day end all the same', () => {
  for (const rule of [
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYDAY=1MO;INTERVAL=7',
    'FREQ=WEEKLY;INTERVAL=999999',
    'FREQ=YEARLY;BYMONTH=2;BYDAY=MO;BYSETPOS=99',
    'FREQ=DAILY;INTERVAL=0;COUNT=999999',
  ]) {
    const took = cpuTime(() => {
      assert.ok(one(`DTSTART:20260511T080000Z\nRRULE:${rule}`).events.length >= 1);
    });
    assert.ok(took < 1000, `${Math.round(took)} ms`);
  }
});

test('only names of who organises and chairs are read: no address, nobody who was invited', () => {
  const { event } = one(
    'ORGANIZER;CN=private@example.org:mailto:private@example.org\nATTENDEE;CN=Invité:mailto:invite@example.org\nATTENDEE;ROLE=CHAIR;CN="Sall, Aïda":mailto:a@example.org\nORGANIZER:mailto:x@example.org',
  );
  assert.deepEqual(event.participants, [{ label: 'Sall, Aïda', roles: ['moderator'] }]);
  assert.ok(!JSON.stringify(read(calendars.google).document).includes('@'));
  assert.ok(!JSON.stringify(read(calendars.outlook).document).includes('@'));
});

test('categories used as rooms and organisers used as speakers stay what they are', () => {
  const { event } = one('CATEGORIES:Salle A\nORGANIZER;CN=Awa Sall:mailto:awa@example.org');
  assert.deepEqual([event.keywords, event.participants], [['Salle A'], [{ label: 'Awa Sall', roles: ['organizer'] }]]);
});

test('a LOCATION that is an address is online; GEO 0;0 is nowhere', () => {
  assert.deepEqual(one('LOCATION:Zoom: https://zoom.example/j/1').event.location, [
    { type: 'VirtualLocation', url: 'https://zoom.example/j/1' },
  ]);
  const nowhere = one('LOCATION:Ici\nGEO:0;0');
  assert.deepEqual(
    [nowhere.event.location, told(nowhere)],
    [[{ type: 'Place', name: 'Ici' }], ['/VEVENT/0/GEO a place on land']],
  );
  assert.deepEqual(told(one('GEO:91;0')), ['/VEVENT/0/GEO latitude;longitude']);
});

test('HTML and character references in text; X-ALT-DESC where there is no DESCRIPTION', () => {
  assert.equal(one('DESCRIPTION:<b>A</b> &amp\\; B<br>C').event.description, 'A & B\nC');
  assert.equal(one('DESCRIPTION;ALTREP="https://x.example/":Texte').event.description, 'Texte');
  assert.equal(one('X-ALT-DESC;FMTTYPE=text/html:<p>Un</p><p>deux</p>').event.description, 'Un\n\ndeux');
});

test('METHOD:CANCEL cancels all', () => {
  assert.equal(one('DTSTART:20260511', 'METHOD:CANCEL').event.eventStatus, 'EventCancelled');
});

test('hostile addresses are dropped', () => {
  const { event } = one(
    'URL:javascript:alert(1)\nATTACH:data:text/html,x\nCONFERENCE;VALUE=URI:vbscript:x\nIMAGE:file:///etc/passwd\nX-GOOGLE-CONFERENCE:javascript:0',
  );
  assert.deepEqual(event, { id: 'e', name: 'E' });
});

test('hostile strings stay strings', () => {
  for (const { value } of attackStrings()) {
    const line = value.replace(/[\r\n]/g, ' ');
    one(
      `DESCRIPTION:${line}\nLOCATION;LANGUAGE=${line}:x\nX-A;B=${line}:${line}\nDTSTART;TZID=${line}:20260511T080000\nRRULE:${line}\n${line}`,
    );
  }
});

test('whatever the lines, nothing is thrown', () => {
  const names = [
    'BEGIN',
    'END',
    'DTSTART',
    'DTEND',
    'RRULE',
    'EXDATE',
    'RDATE',
    'RECURRENCE-ID',
    'UID',
    'SUMMARY',
    'DURATION',
    'TZOFFSETTO',
    'TZID',
    'GEO',
  ];
  const values = [
    'VEVENT',
    'VTIMEZONE',
    'STANDARD',
    'VCALENDAR',
    '20260511',
    '20260511T080000Z',
    'FREQ=DAILY',
    'FREQ=WEEKLY;COUNT=3',
    'x',
    '+0100',
    'PT1H',
    '',
    '1;2',
  ];
  const line = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom('', ';TZID=x', ';TZID=Europe/Paris', ';VALUE=DATE', ';LANGUAGE=fr'),
        fc.constantFrom(...values),
      )
      .map(([name, parameter, value]) => `${name}${parameter}:${value}`),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 30 }),
      (lines) => void read(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:E\n${lines.join('\n')}\nEND:VEVENT`),
    ),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.string(), (text) => void readCalendar(`BEGIN:VCALENDAR${text}`)));
});

test('ten thousand events are read at once', () => {
  const events = Array.from(
    { length: 10_000 },
    (_, index) =>
      `BEGIN:VEVENT\nUID:${index}\nSUMMARY:E ${index}\nDESCRIPTION:x\\, y\nDTSTART;TZID=Europe/Paris:202605${String(1 + (index % 28)).padStart(2, '0')}T080000\nDURATION:PT1H\nEND:VEVENT`,
  );
  const text = `BEGIN:VCALENDAR\n${events.join('\n')}\nEND:VCALENDAR`;
  const took = cpuTime(() => {
    assert.equal(readCalendar(text, { now }).document.events!.length, 10_000);
  });
  assert.ok(took < 3000, `${Math.round(took)} ms`);
});
