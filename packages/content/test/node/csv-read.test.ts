import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '@ess-kit/content';
import { checkContent } from '@ess-kit/content/check.js';
import { readCsv } from '@ess-kit/content/csv-read.js';
import fc from 'fast-check';
import { cpuTime } from '../feeds/cpu-time.ts';

const rows = (...lines: readonly string[]) => readCsv(lines.join('\n'));
const told = ({ faults }: ReturnType<typeof readCsv>) => faults.map(({ path }) => path);

test('a table of members: organisations, their places, and the network that they name', () => {
  const { document, faults } = rows(
    'id,name,type,latitude,longitude,country,city,url,network,theme,founded',
    'raess,Réseau africain,network,,,,,,RIPESS,,2011',
    'gsef,GSEF,Association,37.5665,126.978,South Korea,Seoul,https://gsef.example/,RIPESS,Finance; Cities,2013-11',
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(document, {
    organizations: [
      { id: 'raess', name: 'Réseau africain', kind: 'network', foundingDate: '2011' },
      {
        id: 'gsef',
        name: 'GSEF',
        kind: 'organization',
        url: 'https://gsef.example/',
        foundingDate: '2013-11',
        location: 'seoul-kr',
        about: ['finance', 'cities'],
      },
      { id: 'ripess', kind: 'network', name: 'RIPESS', members: [{ organization: 'raess' }, { organization: 'gsef' }] },
    ],
    places: [{ id: 'seoul-kr', name: 'Seoul', addressCountry: 'KR', geo: { latitude: 37.5665, longitude: 126.978 } }],
    topics: [
      { id: 'finance', name: 'Finance', kind: 'theme' },
      { id: 'cities', name: 'Cities', kind: 'theme' },
    ],
  });
  assert.deepEqual(readDocument(document).faults, []);
  assert.deepEqual(checkContent({ inLanguage: 'en', ...document }), []);
});

test('the columns of four languages', () => {
  const seats: readonly (readonly [header: string, row: string])[] = [
    [
      'Nom;Latitude;Longitude;Pays;Ville;Site web;Réseau;Année de création',
      'X;14,69;-17,44;Sénégal;Dakar;https://x.example;N;1999',
    ],
    [
      'Nombre;Latitud;Longitud;País;Ciudad;Sitio web;Red;Año de fundación',
      'X;14,69;-17,44;Senegal;Dakar;https://x.example;N;1999',
    ],
    ['NOME;lat;lng;país;cidade;site;rede;ano de fundação', 'X;14,69;-17,44;Senegal;Dakar;https://x.example;N;1999'],
    [
      'Name;Lat;Long;Country code;Town;Homepage;Member of;Year founded',
      'X;14.69;-17.44;sn;Dakar;https://x.example;N;1999.0',
    ],
  ];
  for (const [header, row] of seats) {
    const { document, faults } = rows(header, row);
    assert.deepEqual(faults, [], header);
    assert.deepEqual(document, {
      organizations: [
        { id: 'x', name: 'X', url: 'https://x.example', foundingDate: '1999', location: 'dakar-sn' },
        { id: 'n', kind: 'network', name: 'N', members: [{ organization: 'x' }] },
      ],
      places: [{ id: 'dakar-sn', name: 'Dakar', addressCountry: 'SN', geo: { latitude: 14.69, longitude: -17.44 } }],
    });
  }
});

test('working languages by tag or name, in whatever language they are named', () => {
  const { document, faults } = rows(
    'nom;langues de travail',
    'A;"fr, EN / pt_BR"',
    'B;français | Inglés',
    'C;العربية | deutsch',
    'D;"Wolof, klingonais"',
  );
  assert.deepEqual(
    document.organizations?.map(({ knowsLanguage }) => knowsLanguage),
    [['fr', 'en', 'pt-BR'], ['fr', 'en'], ['ar', 'de'], ['wo']],
  );
  assert.deepEqual(
    faults.map(({ path, found }) => [path, found]),
    [['/row/5/langues de travail', '"klingonais"']],
  );
});

test('texts by language', () => {
  const { document } = rows(
    'name:fr,name_en,Nom (es),description-pt_BR,ville_FR,city',
    'Réseau,Network,Red,Rede,Bruxelles,Brussel',
    ',,,,,',
    ',Only English,,,,',
  );
  assert.deepEqual(document.organizations, [
    {
      id: 'reseau',
      name: { fr: 'Réseau', en: 'Network', es: 'Red' },
      description: { 'pt-BR': 'Rede' },
      location: 'brussel',
    },
    { id: 'only-english', name: { en: 'Only English' } },
  ]);
  assert.deepEqual(document.places, [{ id: 'brussel', name: { und: 'Brussel', fr: 'Bruxelles' } }]);
});

test('quotes, line breaks in cells, and every sign and line end', () => {
  for (const delimiter of [',', ';', '\t', '|'])
    for (const end of ['\r\n', '\n', '\r']) {
      const text = ['name|city|description', '"A ""B"" | C"|"Paris"|"one\ntwo"', 'D|Lyon|'].join('\u0000');
      const table = text.replace(/\|(?! C)/g, delimiter).replace(/\u0000/g, end);
      const { document, faults } = readCsv(`\uFEFF${table}${end}`);
      assert.deepEqual(faults, [], JSON.stringify(table));
      assert.deepEqual(
        document.organizations!.map(({ name, description }) => [name, description]),
        [
          ['A "B" | C', 'one\ntwo'],
          ['D', undefined],
        ],
      );
    }
});

test('each cell that is refused is told by its row, and the rest of the row is kept', () => {
  const reading = rows(
    'name;latitude;longitude;Pays;URL;fondée;founded',
    'A;404.330.064;2,35;France;pas de site;x;31/12/1999',
    '',
    'B;0;0;Neverland;;x;1/2/1999',
    'C;48,85;;FR;www.c.example;;soon',
    'D;-91;181;;;;1999-01-01 00:00:00',
    ';1;2;;;;',
    'E;120,98;14,6;;;;',
  );
  assert.deepEqual(
    reading.document.organizations!.map(({ name, url, foundingDate }) => [name, url, foundingDate]),
    [
      ['A', undefined, '1999-12-31'],
      ['B', undefined, '1999'],
      ['C', 'https://www.c.example', undefined],
      ['D', undefined, '1999-01-01'],
      ['E', undefined, undefined],
    ],
  );
  assert.deepEqual(
    reading.document.places!.map(({ name, addressCountry, geo }) => [name, addressCountry, geo]),
    [
      [{ en: 'France', fr: 'France', es: 'Francia', pt: 'França' }, 'FR', undefined],
      ['E', undefined, { latitude: 14.6, longitude: 120.98 }],
    ],
  );
  assert.deepEqual(told(reading), [
    '/row/2/latitude',
    '/row/2/URL',
    '/row/2/founded',
    '/row/4/latitude',
    '/row/4/Pays',
    '/row/4/founded',
    '/row/5/longitude',
    '/row/5/URL',
    '/row/5/founded',
    '/row/6/latitude',
    '/row/7/name',
    '/row/8/latitude',
    '/row/1',
    '/row/1',
  ]);
  const [swapped, unknown, order] = reading.faults.slice(-3);
  assert.equal(swapped!.repaired, '14.6, 120.98: swapped');
  assert.equal(unknown!.found, 'fondée');
  assert.match(order!.expected, /1 can only be the other way round/);
});

test('a point in one cell', () => {
  for (const [header, cell] of [
    ['geo_point_2d', '"48.85, 2.35"'],
    ['lat|lon', '48.85|2.35'],
    ['Coordonnées GPS', '"48,85; 2,35"'],
    ['WKT', 'POINT (2.35 48.85)'],
    ['coordinates', '"[48.85,2.35]"'],
  ] as const) {
    const { document, faults } = readCsv(`name,${header},city\nX,${cell},Paris\nY,,`);
    assert.deepEqual(faults, [], header);
    assert.deepEqual(document.places![0]!.geo, { latitude: 48.85, longitude: 2.35 }, header);
  }
});

test('degrees as people write them', () => {
  const numbers = ['−17,44', '17.44 W', '17,44° O', '-17.44', ' - 17.44'];
  for (const number of numbers) {
    const { document } = readCsv(`name;lat;lon\nX;14.69;${number}`);
    assert.equal(document.places![0]!.geo!.longitude, -17.44, number);
  }
});

test('ids are legal, unique and the same each time', () => {
  const table = ['name,id', 'Coopérative,', 'Coopérative,', 'شبكة,', 'X,007', 'Y,007', 'Z,a b', 'Other,cooperative'];
  const { document, faults } = rows(...table, 'Coopérative,z');
  assert.deepEqual(
    document.organizations!.map(({ id }) => id),
    ['cooperative-2', document.organizations![1]!.id, '007', '007-2', 'a-b', 'cooperative', 'z'],
  );
  assert.match(document.organizations![1]!.id, /^x\w+$/);
  assert.deepEqual(
    faults.map(({ path, expected, repaired }) => [path, expected, repaired]),
    [
      ['/row/3', 'another organisation', undefined],
      ['/row/6/id', 'unique', '007-2'],
    ],
  );
  assert.deepEqual(rows(...table, 'Coopérative,z').document, document);
});

test('one row for each network that an organisation belongs to', () => {
  const { document, faults } = rows(
    'name;acronym;network;relation;country',
    'City;;Réseau intercontinental;membre;FR',
    'City;;AIMF;observateur;FR',
    'City;;AIMF;;FR',
    'Réseau intercontinental;RIPESS;;;',
    'Europe;;RIPESS;section;',
    'Two;;RIPESS | AIMF;partner;',
    'Self;;self;;',
    'Three;;RIPESS;boss;',
  );
  assert.deepEqual(
    document.organizations!.flatMap(({ id, members }) => (members ? [[id, members]] : [])),
    [
      [
        'reseau-intercontinental',
        [
          { organization: 'city', relation: 'member' },
          { organization: 'europe', relation: 'section' },
          { organization: 'two', relation: 'partner' },
          { organization: 'three' },
        ],
      ],
      [
        'aimf',
        [
          { organization: 'city', relation: 'observer' },
          { organization: 'two', relation: 'partner' },
        ],
      ],
    ],
  );
  assert.deepEqual(
    faults.map(({ path, expected }) => [path, expected]),
    [
      ['/row/4', 'another organisation'],
      ['/row/9/relation', 'a relation'],
      ['/row/8/network', 'another organisation'],
    ],
  );
});

test('areas and parents', () => {
  const { document, faults } = rows(
    'name,area served,parent organization',
    'Africa,Afrique,',
    'Two,2 | Amérique latine | SN | Atlantis,Africa',
    'Lost,,Nobody',
  );
  assert.deepEqual(document.organizations, [
    { id: 'africa', name: 'Africa', areaServed: ['002'] },
    { id: 'two', name: 'Two', areaServed: ['002', '419', 'SN'], parentOrganization: 'africa' },
    { id: 'lost', name: 'Lost' },
  ]);
  assert.deepEqual(
    faults.map(({ path, found }) => [path, found]),
    [
      ['/row/3/area served', '"Atlantis"'],
      ['/row/4/parent organization', '"Nobody"'],
    ],
  );
});

test('a title before the names of columns, a sum after the rows, cells too many', () => {
  const { document, faults } = rows(
    'sep=;',
    'Annuaire 2021;;',
    'Nom;Ville;Pays',
    'A;Paris;France',
    'B;Saint-Denis;La Réunion;',
    'C;Paris;France;surplus',
    'TOTAL;;3',
  );
  assert.deepEqual(
    document.organizations!.map(({ name }) => name),
    ['A', 'B'],
  );
  assert.equal(document.places![1]!.addressCountry, 'RE');
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['/row/6', '/row/7/Nom'],
  );
});

test('a quote that nothing closes costs its own cell only', () => {
  const { document, faults } = rows('name;city', 'A;"Paris', 'B;Lyon', 'C;Nantes');
  assert.deepEqual(
    document.organizations!.map(({ name }) => name),
    ['A', 'B', 'C'],
  );
  assert.deepEqual(
    faults.map(({ path }) => path),
    ['/row/2'],
  );
});

test('what would be a formula in a spreadsheet is read without its apostrophe', () => {
  const { document } = rows('name,city', "'=1+1,'@home", "'Ndrangheta,''-x");
  assert.deepEqual(
    document.organizations!.map(({ name }) => name),
    ['=1+1', "'Ndrangheta"],
  );
  assert.deepEqual(
    document.places!.map(({ name }) => name),
    ['@home', "'-x"],
  );
});

test('a table without names is refused in words', () => {
  for (const [text, words] of [
    ['a,b\n1,2', /column called name/],
    ['', /none/],
    ['name,city', /none of its rows/],
    ['name,city\n,Paris', /none of its rows/],
  ] as const) {
    const { document, faults } = readCsv(text);
    assert.deepEqual(document, {});
    assert.match(faults[0]!.expected, words);
  }
});

test('hostile names of columns reach no prototype', () => {
  const { document } = rows('name,__proto__,constructor', 'X,Y,Z');
  assert.deepEqual(document, { organizations: [{ id: 'x', name: 'X' }] });
  assert.equal(Object.getPrototypeOf(document.organizations![0]), Object.prototype);
});

test('whatever the table, what is read is a document without a fault', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'A',
      'B',
      '"',
      'FR',
      'Paris',
      '48,85',
      '-17.4',
      '0',
      '999',
      'membre',
      '2011',
      'a|b',
      '\r\n',
      "'=1",
      '[1]',
      '{"fr":"X"}',
    ),
    fc.string(),
  );
  const header = fc.subarray(
    [
      'name',
      'nom_fr',
      'id',
      'type',
      'lat',
      'lon',
      'pays',
      'ville',
      'url',
      'réseau',
      'relation',
      'theme',
      'theme_id',
      'founded',
      'area',
      'x',
    ],
    { minLength: 3 },
  );
  fc.assert(
    fc.property(header, fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 8 }), (names, table) => {
      const { document } = readCsv([names, ...table].map((row) => row.join(';')).join('\n'));
      assert.deepEqual(readDocument(document).faults, []);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readCsv(text)));
});

test('10,000 rows take no time that anybody sees, and no cell is so long that it takes long', () => {
  const members = Array.from(
    { length: 10_000 },
    (_, index) =>
      `Coopérative ${index},${(index % 170) - 85},${(index % 350) - 175},Sénégal,Dakar,Réseau ${index % 50},https://c${index}.example`,
  );
  const table = ['Nom,Latitude,Longitude,Pays,Ville,Réseau,Site web', ...members].join('\r\n');
  let reading: ReturnType<typeof readCsv>;
  const took = cpuTime(() => (reading = readCsv(table)));
  assert.equal(reading!.document.organizations!.length, 10_050);
  assert.ok(took < 2000, `${Math.round(took)} ms`);
  for (const one of ['"', '""', ';', ',', '\n', '\r', '|', '\\', 'a', '[', '{"fr":', '1', ' ', 'é', "'"]) {
    const long = one.repeat(100_000 / one.length);
    const time = cpuTime(() => {
      readCsv(`name;lat;lon;pays;ville;réseau;theme;founded;url;area;geo\n${`${long};`.repeat(11)}`);
      readCsv(`${long};name\n1;2`);
      readCsv(`name;theme\n${long}`);
    });
    assert.ok(time < 4000, `${JSON.stringify(one)} ${Math.round(time)} ms`);
  }
});
