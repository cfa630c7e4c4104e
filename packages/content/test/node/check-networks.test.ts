import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '@ess-kit/content/check.js';
import { cpuTime } from '../feeds/cpu-time.ts';

const now = Date.UTC(2026, 10, 23);

/** What is told about organisations and places, as `severity path: message Right would be …`. */
const told = (organizations: readonly object[], places: readonly object[] = []) =>
  checkContent(
    {
      inLanguage: 'en',
      organizations: organizations.map((each) => ({ name: 'X', ...each })),
      places: places.map((each) => ({ name: 'P', ...each })),
    },
    now,
  ).map(({ severity, path, message, expected }) => `${severity} ${path}: ${message} ${expected}`);

const list = (...members: readonly (readonly [organization: string, relation?: string])[]) =>
  members.map(([organization, relation]) => ({ organization, ...(relation ? { relation } : {}) }));

test('circles of membership, a founder that is a member, and a section that names its network are right', () => {
  assert.deepEqual(
    told([
      { id: 'a', members: list(['b'], ['c', 'member'], ['s', 'section'], ['b', 'founder']) },
      { id: 'b', members: list(['a'], ['c', 'partner']) },
      { id: 'c', members: list(['a', 'member'], ['b', 'observer']) },
      { id: 's', kind: 'section', parentOrganization: 'a', members: list(['a', 'member']) },
      { id: 't', kind: 'network', parentOrganization: 'a' },
    ]),
    [],
  );
});

test('members and parents that nobody knows', () => {
  const problems = told([
    { id: 'ripess', members: list(['raes', 'section']) },
    { id: 'raess', parentOrganization: 'ripes' },
  ]);
  assert.equal(problems.length, 2);
  assert.match(problems[0]!, /^error \/organizations\/0\/members\/0\/organization: .*"raes"\. perhaps "raess"$/);
  assert.match(problems[1]!, /^error \/organizations\/1\/parentOrganization: .*"ripes"\. perhaps "ripess"$/);
});

test('bonds that exclude each other', () => {
  const cases: readonly (readonly [organizations: readonly object[], problem: string])[] = [
    [
      [
        { id: 'a', members: list(['b', 'section']) },
        { id: 'b', members: list(['a', 'section']) },
      ],
      'error /organizations/1/members/0/relation: "a" is a section of "b", and by /organizations/0/members/0 the other way round. one of the two',
    ],
    [
      [
        { id: 'a', parentOrganization: 'b' },
        { id: 'b', parentOrganization: 'a' },
      ],
      'error /organizations/1/parentOrganization: "b" is a part of "a", and by /organizations/0/parentOrganization the other way round. one of the two',
    ],
    [
      [{ id: 'a', members: list(['b', 'section'], ['b', 'partner']) }, { id: 'b' }],
      'error /organizations/0/members/1/relation: "b" is partner of "a", and by /organizations/0/members/0 section of it. one of the two',
    ],
    [
      [{ id: 'a', members: list(['b', 'section'], ['b', 'section']) }, { id: 'b' }],
      'warning /organizations/0/members/1: /organizations/0/members/0 says the same. each organisation once',
    ],
    [
      [{ id: 'a', members: list(['c', 'section']) }, { id: 'b', members: list(['c', 'section']) }, { id: 'c' }],
      'warning /organizations/1/members/0/relation: "c" is a section of "b", and by /organizations/0/members/0 of "a". one of the two; what belongs to several networks is a member of the others',
    ],
    [
      [
        { id: 'a', members: list(['c', 'section']) },
        { id: 'b' },
        { id: 'c', kind: 'section', parentOrganization: 'b' },
      ],
      'warning /organizations/2/parentOrganization: "c" is a section of "b", and by /organizations/0/members/0 of "a". one of the two; what belongs to several networks is a member of the others',
    ],
    [
      [{ id: 'a', members: list(['a']) }],
      'error /organizations/0/members/0/organization: "a" is a part of itself. another organisation',
    ],
    [
      [{ id: 'a', parentOrganization: 'a' }],
      'error /organizations/0/parentOrganization: "a" is a part of itself. another organisation',
    ],
  ];
  for (const [organizations, problem] of cases) assert.deepEqual(told(organizations), [problem]);
});

test('areas that there are none of', () => {
  const problems = told([{ id: 'a', areaServed: ['002', 'SN', 'XK', 'fr', '2', 'Afrique', 'EU', 'Atlantis', '999'] }]);
  assert.deepEqual(
    problems.map((problem) => problem.replace(/^error \/organizations\/0\/areaServed\/(\d): .*\. /, '$1 ')),
    [
      '3 "FR"',
      '4 "002"',
      '5 "002"',
      ...[6, 7, 8].map(
        (index) => `${index} a UN M49 region such as "002" (Africa), or a country of ISO 3166 such as "SN"`,
      ),
    ],
  );
});

test('a foundation that is still to come', () => {
  assert.deepEqual(
    told([
      { id: 'a', foundingDate: '2026-11-24' },
      { id: 'b', foundingDate: '2026' },
    ]),
    [],
  );
  assert.deepEqual(told([{ id: 'a', foundingDate: '2027' }]), [
    'warning /organizations/0/foundingDate: "2027" is still to come. a date that is past',
  ]);
});

test('places: countries, and coordinates out of range, swapped or nowhere', () => {
  const at = (latitude: number, longitude: number) =>
    told([], [{ id: 'p', geo: { latitude, longitude } }]).map((problem) => problem.replace(/^(\w+) \S+: /, '$1: '));
  assert.deepEqual(told([], [{ id: 'p', addressCountry: 'SN', geo: { latitude: 14.7, longitude: -17.4 } }]), []);
  assert.deepEqual(
    told(
      [],
      [
        { id: 'p', addressCountry: 'Sénégal' },
        { id: 'q', addressCountry: '002' },
      ],
    ),
    [
      'error /places/0/addressCountry: "Sénégal" is not the code of a country. "SN"',
      'error /places/1/addressCountry: "002" is not the code of a country. two letters of ISO 3166 such as "SN"',
    ],
  );
  assert.deepEqual(at(120.98, 14.6), [
    'error: 120.98 is not in range. a number from -90 to 90',
    'error: These coordinates are the other way round. latitude 14.6 and longitude 120.98',
  ]);
  assert.deepEqual(at(95, 200), [
    'error: 95 is not in range. a number from -90 to 90',
    'error: 200 is not in range. a number from -180 to 180',
  ]);
  assert.match(at(0, 0).join(), /^warning: This is a point in the Gulf of Guinea/);
});

test('10,000 members, and as many that nobody knows', () => {
  const members = Array.from({ length: 10_000 }, (_, index) => ({ organization: `unknown-${index}` }));
  const organizations = members.map((_, index) => ({ id: `member-${index}`, name: 'X', foundingDate: '1999' }));
  const document = { inLanguage: 'en', organizations: [{ id: 'network', name: 'N', members }, ...organizations] };
  let problems: ReturnType<typeof checkContent> = [];
  const took = cpuTime(() => (problems = checkContent(document, now)));
  assert.equal(problems.length, 10_000);
  assert.ok(took < 8000, `${Math.round(took)} ms`);
});
