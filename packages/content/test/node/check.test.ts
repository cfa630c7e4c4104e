import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent, type Problem } from '@ess-kit/content/check.js';
import fc from 'fast-check';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { complete } from '../documents.ts';

const event = (fields: object) => ({ inLanguage: 'fr', events: [{ id: 'e', name: 'E', ...fields }] });

/** Checks that exactly these problems are found, each as `severity path`. */
function expectProblems(document: unknown, ...expected: readonly string[]): readonly Problem[] {
  const problems = checkContent(document);
  assert.deepEqual(
    problems.map(({ severity, path }) => `${severity} ${path}`),
    expected,
    JSON.stringify(problems, undefined, 2),
  );
  for (const { message, expected } of problems) {
    assert.match(message, /[.?]$/, 'a message is a sentence');
    assert.ok(expected && !/undefined/.test(message + expected), expected);
  }
  return problems;
}

test('a good document has no problem', () => {
  expectProblems(complete());
});

test('a wrong date says what would be right', () => {
  const [problem] = expectProblems(event({ startDate: '2021-13-01' }), 'error /events/0/startDate');
  assert.equal(problem!.message, '"2021-13-01" is not a date.');
  assert.equal(problem!.expected, '2021, 2021-12, 2021-12-01 or 2021-12-01T18:30');
});

test('of two items with one id the outer one has it, wherever it is written', () => {
  const [problem] = expectProblems(
    { inLanguage: 'fr', events: [{ subEvent: [{ id: 'a', name: 'S', kind: 'session' }], id: 'a', name: 'E' }] },
    'error /events/0/subEvent/0/id',
  );
  assert.match(problem!.message, /is taken by \/events\/0\./);
});

test('what is no document', () => {
  for (const value of [null, '', undefined]) expectProblems(value, 'error ');
  for (const value of [1, 'text', [], true]) expectProblems(value, 'error ');
});

test('values of the wrong kind', () => {
  expectProblems(event({ url: '/page' }), 'error /events/0/url');
  expectProblems(event({ url: 'javascript:alert(1)' }), 'error /events/0/url');
  expectProblems(event({ duration: '2h30' }), 'error /events/0/duration');
  expectProblems(event({ location: {} }), 'error /events/0/location');
  expectProblems(event({ name: 3 }), 'error /events/0/name');
  expectProblems(event({ registration: { required: 'yes' } }), 'error /events/0/registration/required');
  expectProblems(event({ name: { fr: 3, en: 'E' } }), 'error /events/0/name/fr');
});

test('a value that is not known is compared with those that are', () => {
  const [problem] = expectProblems(event({ kind: 'worskhop' }), 'error /events/0/kind');
  assert.match(problem!.expected, /^"workshop"/);
});

test('capacities are whole numbers, coordinates are on earth', () => {
  expectProblems(event({ maximumAttendeeCapacity: '70' }), 'error /events/0/maximumAttendeeCapacity');
  const [half] = expectProblems(event({ maximumAttendeeCapacity: 7.5 }), 'error /events/0/maximumAttendeeCapacity');
  assert.match(half!.message, /whole number/);
  const place = (latitude: unknown, longitude: unknown) => ({
    inLanguage: 'fr',
    places: [{ id: 'p', name: 'P', geo: { latitude, longitude } }],
  });
  const [north] = expectProblems(place(91, 0), 'error /places/0/geo/latitude');
  assert.match(north!.expected, /-90 to 90/);
  expectProblems(place(0, 181), 'error /places/0/geo/longitude');
  expectProblems(place(0, 0), 'warning /places/0/geo');
  expectProblems(place(14.7, -17.4));
});

test('a missing field is named once', () => {
  expectProblems({ inLanguage: 'fr', events: [{ id: 'e' }] }, 'error /events/0/name');
  expectProblems({ inLanguage: 'fr', events: [{ name: 'E' }] }, 'error /events/0/id');
  expectProblems({ inLanguage: 'fr', events: [{ id: 'é', name: 'E' }] }, 'error /events/0/id');
});

test('an unknown field is compared with those that are known', () => {
  const [near] = expectProblems(event({ startdate: '2021' }), 'error /events/0/startdate');
  assert.equal(near!.expected, 'perhaps startDate');
  const [other] = expectProblems(event({ speakers: [] }), 'error /events/0/speakers');
  assert.match(other!.expected, /participants/);
  const [none] = expectProblems(event({ zzzzzzzz: 1 }), 'error /events/0/zzzzzzzz');
  assert.match(none!.expected, /^one of id, name/);
  expectProblems({ inLanguage: 'fr', 'a/b': 1 }, 'error /a~1b');
  expectProblems(
    JSON.parse('{"inLanguage":"fr","__proto__":1,"constructor":2}'),
    'error /__proto__',
    'error /constructor',
  );
});

test('a field that says nothing', () => {
  expectProblems(event({ abstract: '' }), 'warning /events/0/abstract');
  expectProblems(event({ abstract: '  ' }), 'warning /events/0/abstract');
  expectProblems(event({ url: null }), 'warning /events/0/url');
  expectProblems(event({ abstract: {} }), 'warning /events/0/abstract');
  expectProblems(event({ abstract: { fr: '' } }), 'warning /events/0/abstract/fr');
  expectProblems(event({ subEvent: [] }));
});

test('an id stands once in a document, across its collections', () => {
  const [problem] = expectProblems(
    {
      inLanguage: 'fr',
      people: [{ id: 'a', name: 'A' }],
      events: [{ id: 'e', name: 'E', subEvent: [{ id: 'a', name: 'B' }] }],
    },
    'error /events/0/subEvent/0/id',
  );
  assert.match(problem!.message, /\/people\/0/);
});

test('a reference leads somewhere', () => {
  const [problem] = expectProblems(
    {
      ...event({ participants: [{ agent: 'gseff', roles: ['speaker'] }] }),
      organizations: [{ id: 'gsef', name: 'GSEF' }],
    },
    'error /events/0/participants/0/agent',
  );
  assert.equal(problem!.expected, 'perhaps "gsef"');
  expectProblems(event({ superEvent: 'constructor' }), 'error /events/0/superEvent');
});

test('a reference leads to the right collection', () => {
  const [problem] = expectProblems(
    { ...event({ location: [{ type: 'Place', place: 'gsef' }] }), organizations: [{ id: 'gsef', name: 'GSEF' }] },
    'error /events/0/location/0/place',
  );
  assert.match(problem!.message, /is an organisation \(\/organizations\/0\), not a place/);
  expectProblems(
    { ...event({ participants: [{ agent: 'p', roles: ['speaker'] }] }), places: [{ id: 'p', name: 'P' }] },
    'error /events/0/participants/0/agent',
  );
});

test('an event does not contain itself', () => {
  expectProblems(event({ superEvent: 'e' }), 'error /events/0/superEvent');
  const circle = ['a', 'b', 'c'].map((id, index) => ({ id, name: id, superEvent: ['b', 'c', 'a'][index] }));
  expectProblems(
    { inLanguage: 'fr', events: [...circle, { id: 'd', name: 'D', superEvent: 'a' }] },
    'error /events/0/superEvent',
    'error /events/1/superEvent',
    'error /events/2/superEvent',
  );
  // By nesting and by name together: the outer event names its own part.
  expectProblems(
    { inLanguage: 'fr', events: [{ id: 'a', name: 'A', superEvent: 'b', subEvent: [{ id: 'b', name: 'B' }] }] },
    'error /events/0/superEvent',
  );
});

test('a nested event is a part of what it stands in', () => {
  const nested = (superEvent: string) => ({
    inLanguage: 'fr',
    events: [
      { id: 'a', name: 'A', subEvent: [{ id: 'b', name: 'B', superEvent }] },
      { id: 'c', name: 'C' },
    ],
  });
  expectProblems(nested('a'));
  expectProblems(nested('c'), 'error /events/0/subEvent/0/superEvent');
});

test('an end is not before its start', () => {
  expectProblems(event({ startDate: '2021-06-02', endDate: '2021-06-01' }), 'error /events/0/endDate');
  expectProblems(event({ startDate: '2021-06-01', endDate: '2021-06-01' }));
  expectProblems(
    event({ startDate: '2021-06-01T11:05', endDate: '2021-06-01T11:00', timeZone: 'Europe/Paris' }),
    'error /events/0/endDate',
  );
  expectProblems(
    event({ registration: { opens: '2021-06', closes: '2021-05' } }),
    'error /events/0/registration/closes',
  );
  expectProblems(
    { inLanguage: 'fr', posts: [{ id: 'p', headline: 'H', datePublished: '2020-04-17', dateModified: '2020-04-01' }] },
    'error /posts/0/dateModified',
  );
  expectProblems(event({ endDate: '2021' }), 'warning /events/0/endDate');
});

test('start and end are known to the same precision', () => {
  expectProblems(event({ startDate: '2021-05-26', endDate: '2021-06' }), 'warning /events/0/endDate');
  expectProblems(
    event({ startDate: '2021-06-01T11:05', endDate: '2021-06-01', timeZone: 'Europe/Paris' }),
    'warning /events/0/endDate',
  );
});

test('an hour has a time zone, its own or that of what contains the event', () => {
  expectProblems(event({ startDate: '2021-06-01T11:05' }), 'error /events/0/startDate');
  expectProblems(event({ startDate: '2021-06-01T11:05', timeZone: 'Europe/Paris' }));
  expectProblems(
    event({ timeZone: 'Europe/Paris', subEvent: [{ id: 's', name: 'S', startDate: '2021-06-01T11:05' }] }),
  );
  expectProblems({
    inLanguage: 'fr',
    events: [
      { id: 'a', name: 'A', timeZone: 'Europe/Paris' },
      { id: 'b', name: 'B', superEvent: 'a' },
      { id: 'c', name: 'C', superEvent: 'b', startDate: '2021-06-01T11:05' },
    ],
  });
  expectProblems(event({ registration: { closes: '2021-06-01T11:05' } }), 'error /events/0/registration/closes');
  expectProblems(event({ timeStatements: [{ start: '2021-06-01T11:05' }] }), 'error /events/0/timeStatements/0/start');
});

test('a time zone exists', () => {
  const [problem] = expectProblems(event({ timeZone: 'America/Cordobba' }), 'error /events/0/timeZone');
  assert.match(problem!.expected, /Cordoba/);
  const [city] = expectProblems(event({ timeZone: 'Africa/Paris' }), 'error /events/0/timeZone');
  assert.equal(city!.expected, 'perhaps "Europe/Paris"');
  expectProblems(event({ timeZone: 'UTC' }));
});

test('an hour that the clocks skip, and one that they show twice', () => {
  const [gap] = expectProblems(
    event({ startDate: '2021-03-28T02:30', timeZone: 'Europe/Paris' }),
    'error /events/0/startDate',
  );
  assert.match(gap!.expected, /03:30/);
  const [overlap] = expectProblems(
    event({ startDate: '2021-10-31T02:30', timeZone: 'Europe/Paris' }),
    'warning /events/0/startDate',
  );
  assert.match(overlap!.message, /2021-10-31T00:30/);
});

const statements = (...timeStatements: object[]) =>
  event({
    startDate: '2021-06-01T11:05',
    endDate: '2021-06-01T13:45',
    timeZone: 'America/Argentina/Cordoba',
    timeStatements,
  });
const host = { start: '2021-06-01T11:05', end: '2021-06-01T13:45', utcOffset: '-03:00' };
const europe = { start: '2021-06-01T16:15', end: '2021-06-01T18:55', utcOffset: '+02:00' };

test('time statements that contradict each other are told with their moments', () => {
  const [problem] = expectProblems(
    statements({ ...host, effective: true }, europe, { duration: 'PT2H30M' }),
    'warning /events/0/timeStatements',
  );
  assert.match(problem!.message, /\(0, effective\) 2021-06-01 14:05 to 16:45 UTC, 160 minutes/);
  assert.match(problem!.message, /\(1\) 2021-06-01 14:15 to 16:55 UTC, 160 minutes/);
  assert.match(problem!.message, /\(2\) says 150 minutes/);
});

test('time statements that agree need no decision', () => {
  expectProblems(
    statements(host, { ...europe, start: '2021-06-01T16:05', end: '2021-06-01T18:45' }, { duration: 'PT2H40M' }),
  );
});

test('exactly one of contradicting statements is effective, and it is what the event says', () => {
  const warning = 'warning /events/0/timeStatements';
  const error = 'error /events/0/timeStatements';
  expectProblems(statements(host, europe), warning, error);
  expectProblems(statements({ ...host, effective: true }, { ...europe, effective: true }), error, warning);
  expectProblems(statements(host, { ...europe, effective: true }), warning, error);
});

test('texts are plain', () => {
  for (const name of ['<b>Forum</b>', 'a<br>b', 'x <!-- y', 'A &amp; B', '&#233;t&#233;'])
    expectProblems(event({ name }), 'warning /events/0/name');
  for (const name of ['1 < 2 et 3 > 2', 'A & B', 'x <3', 'AT&T']) expectProblems(event({ name }));
});

test('texts have no outer quotation marks', () => {
  for (const name of ['« Forum »', '“Forum”', '"Forum"', '„Forum“'])
    expectProblems(event({ name }), 'warning /events/0/name');
  for (const name of ['« A » et « B »', '"A" or "B"', 'Le « Forum »', '"', '""', 'L’« ESS »'])
    expectProblems(event({ name }));
});

test('a benign text is left alone', () => {
  for (const { value } of attackStrings('benign')) {
    const problems = checkContent(event({ name: value }));
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
      value,
    );
  }
});

test('a participant is somebody, with a role', () => {
  expectProblems(event({ participants: [{ roles: ['speaker'] }] }), 'error /events/0/participants/0');
  expectProblems(event({ participants: [{ label: 'X', roles: [] }] }), 'error /events/0/participants/0/roles');
  expectProblems(event({ participants: [{ label: 'X', roles: ['speaker'], status: 'tbc' }] }));
});

test('a file is available at an address, or missing without', () => {
  const files = (fields: object) => event({ documents: [{ name: 'N', ...fields }] });
  expectProblems(files({ availability: 'available' }), 'error /events/0/documents/0/url');
  expectProblems(
    files({ availability: 'missing', url: 'https://example.org/' }),
    'error /events/0/documents/0/availability',
  );
  expectProblems(files({ availability: 'missing', url: null }));
  expectProblems(files({ availability: 'available', url: 'https://example.org/' }));
});

test('a location says where', () => {
  expectProblems(event({ location: [{ type: 'Place' }] }), 'error /events/0/location/0');
  expectProblems(event({ location: [{ type: 'VirtualLocation' }] }));
  expectProblems(event({ location: [{ type: 'VirtualLocation', address: 'Rue 1' }] }), 'error /events/0/location/0');
});

test('no more places are left than there are', () => {
  expectProblems(
    event({ maximumAttendeeCapacity: 70, remainingAttendeeCapacity: 71 }),
    'error /events/0/remainingAttendeeCapacity',
  );
  expectProblems(
    event({ maximumVirtualAttendeeCapacity: 70, remainingAttendeeCapacity: 71 }),
    'error /events/0/remainingAttendeeCapacity',
  );
  expectProblems(event({ maximumAttendeeCapacity: 70, remainingAttendeeCapacity: 70 }));
  expectProblems(event({ remainingAttendeeCapacity: 70 }));
  expectProblems(
    event({ maximumAttendeeCapacity: 70, maximumVirtualAttendeeCapacity: 80 }),
    'error /events/0/maximumVirtualAttendeeCapacity',
  );
});

test('the attendance mode fits the locations', () => {
  const mode = (name: string, ...types: string[]) =>
    event({ eventAttendanceMode: `${name}EventAttendanceMode`, location: types.map((type) => ({ type, name: 'N' })) });
  const path = '/events/0/eventAttendanceMode';
  expectProblems(mode('Online', 'Place'), `error ${path}`);
  expectProblems(mode('Offline', 'VirtualLocation'), `error ${path}`);
  expectProblems(mode('Mixed', 'Place'), `warning ${path}`);
  expectProblems(mode('Online', 'Place', 'VirtualLocation'), `warning ${path}`);
  expectProblems(mode('Mixed', 'Place', 'VirtualLocation'));
  expectProblems(mode('Online'));
});

test('a rescheduled event says from when', () => {
  expectProblems(event({ eventStatus: 'EventRescheduled' }), 'warning /events/0/previousStartDate');
  expectProblems(event({ eventStatus: 'EventRescheduled', previousStartDate: '2020-06' }));
});

test('a quotation is by somebody, and says how its session is known', () => {
  const quotation = (fields: object) => ({ ...event({}), quotations: [{ id: 'q', text: 'Oui', ...fields }] });
  expectProblems(quotation({}), 'warning /quotations/0');
  expectProblems(quotation({ creatorLabel: 'Fakhri', isPartOf: 'e' }), 'warning /quotations/0/isPartOf');
});

test('language tags are tags, written as is the custom', () => {
  expectProblems(event({ inLanguage: ['français'] }), 'error /events/0/inLanguage/0');
  const [odd] = expectProblems(event({ inLanguage: ['pt-br'] }), 'warning /events/0/inLanguage/0');
  assert.equal(odd!.expected, '"pt-BR"');
  expectProblems(event({ name: { FR: 'E' } }), 'warning /events/0/name/FR');
  expectProblems(event({ name: { 'f r': 'E', fr: 'E' } }), 'error /events/0/name/f r');
  expectProblems(event({ inLanguage: ['fr-abc-abc-abc-abc'] }), 'error /events/0/inLanguage/0');
});

test('every language of the texts can be fallen back to', () => {
  const [problem] = expectProblems(event({ name: { fr: 'E', en: 'E', es: 'E' } }), 'warning /fallbackLanguages');
  assert.match(problem!.message, /"en" \(\/events\/0\/name\/en\), "es"/);
  expectProblems({ ...event({ name: { fr: 'E', 'en-GB': 'E' } }), fallbackLanguages: ['en'] });
});

test('plain texts have a language', () => {
  expectProblems({ events: [{ id: 'e', name: 'E' }] }, 'warning /inLanguage');
  expectProblems({ events: [{ id: 'e', name: { fr: 'E' } }] });
});

test('nothing throws, whatever the document', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void checkContent(value)));
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) =>
        void checkContent({
          events: [{ id: 'e', name: value, timeStatements: value, participants: [value], subEvent: [value] }],
        }),
    ),
  );
  for (const { value } of attackStrings()) {
    checkContent(
      event({ name: value, id: value, startDate: value, timeZone: value, superEvent: value, [value]: value }),
    );
    checkContent(value);
  }
  const self: Record<string, unknown> = { id: 'a', name: 'A' };
  self['subEvent'] = [self];
  self['kind'] = self;
  assert.ok(checkContent({ events: [self] }).length);
});
