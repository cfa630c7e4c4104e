import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '@ess-kit/content';
import { readGeoJson } from '@ess-kit/content/geojson-read.js';
import fc from 'fast-check';
import { cpuTime } from '../feeds/cpu-time.ts';

const feature = (properties: unknown, geometry: unknown = null, more: object = {}) => ({
  type: 'Feature',
  geometry,
  properties,
  ...more,
});
const point = (...coordinates: readonly unknown[]) => ({ type: 'Point', coordinates });
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const told = ({ faults }: ReturnType<typeof readGeoJson>) =>
  faults.map(({ path, expected, repaired }) => [path, expected, repaired]);

test('features are organisations, and points are of longitude and latitude', () => {
  const { document, faults } = readGeoJson(
    collection(
      feature({ nom: 'Réseau', Ville: 'Dakar', pays: 'SN', réseau: 'RIPESS', fondée: null }, point(-17.44, 14.69, 22), {
        id: 7,
      }),
      feature({ name: 'Two', 'name:en': 'Two', website: 'https://two.example', founded: 1999 }, point(2.35, 48.85), {
        id: 'node/12',
      }),
      feature({ name: 'Nowhere' }),
    ),
  );
  assert.deepEqual(
    faults.map(({ path, found }) => [path, found]),
    [['/features/properties', 'fondée']],
  );
  assert.deepEqual(document, {
    organizations: [
      { id: '7', name: 'Réseau', location: 'dakar-sn' },
      { id: 'node-12', name: { en: 'Two' }, url: 'https://two.example', foundingDate: '1999', location: 'two' },
      { id: 'nowhere', name: 'Nowhere' },
      { id: 'ripess', kind: 'network', name: 'RIPESS', members: [{ organization: '7' }] },
    ],
    places: [
      { id: 'dakar-sn', name: 'Dakar', addressCountry: 'SN', geo: { latitude: 14.69, longitude: -17.44 } },
      { id: 'two', name: { en: 'Two' }, geo: { latitude: 48.85, longitude: 2.35 } },
    ],
  });
});

test('a feature alone, and a shape alone', () => {
  assert.equal(readGeoJson(feature({ name: 'One' }, point(1, 2))).document.organizations!.length, 1);
  for (const value of [
    point(2, 48),
    { type: 'MultiPolygon', coordinates: [[[[0, 0]]]] },
    collection(),
    collection(feature({ lat: 1 }, point(1, 2))),
    { type: 'GeometryCollection', geometries: [] },
    null,
    'text',
  ]) {
    const { document, faults } = readGeoJson(value);
    assert.deepEqual(document, {});
    assert.match(faults[0]!.expected, /organisations: .*GeoJSON/);
  }
});

test('what is wrong is told by its path, and the rest is kept', () => {
  const reading = readGeoJson(
    collection(
      feature({ name: 'Line' }, { type: 'LineString', coordinates: [[1, 2]] }),
      feature({ name: 'Zero', city: 'Paris' }, point(0, 0)),
      feature({ name: 'Far' }, point(200, 95)),
      feature({ name: 'Swapped' }, point(14.6, 120.98)),
      feature({ name: 'Text' }, point('2.35', '48,85')),
      feature({ name: 'Half' }, point(2)),
      feature({ name: 'Odd' }, { type: 'Circle' }),
      feature({ name: 'One of many' }, { type: 'MultiPoint', coordinates: [[3, 4]] }),
      feature({ title: '' }, point(1, 1)),
      feature(null, point(1, 1)),
      7,
      null,
    ),
  );
  assert.deepEqual(
    reading.document.organizations!.map(({ name }) => name),
    ['Line', 'Zero', 'Far', 'Swapped', 'Text', 'Half', 'Odd', 'One of many'],
  );
  assert.deepEqual(
    reading.document.places!.map(({ name, geo }) => [name, geo]),
    [
      ['Paris', undefined],
      ['Swapped', { latitude: 14.6, longitude: 120.98 }],
      ['Text', { latitude: 48.85, longitude: 2.35 }],
      ['One of many', { latitude: 4, longitude: 3 }],
    ],
  );
  assert.deepEqual(told(reading), [
    ['/features/0/geometry/type', 'Point: a seat is one', undefined],
    ['/features/1/geometry/coordinates', 'a point: 0, 0 is in the sea off Africa', undefined],
    ['/features/2/geometry/coordinates', 'latitude from -90 to 90, longitude from -180 to 180', undefined],
    [
      '/features/3/geometry/coordinates',
      'latitude from -90 to 90, longitude from -180 to 180',
      '14.6, 120.98: swapped',
    ],
    ['/features/5/geometry/coordinates', 'two numbers, latitude and longitude', undefined],
    ['/features/6/geometry', 'a geometry', undefined],
    ['/features/8/properties/title', 'present', undefined],
    ['/features/9/properties', 'present', undefined],
    ['/features/10', 'object', undefined],
    [
      '/features/properties',
      'latitude and longitude in this order: 1 can only be the other way round, and others may be',
      undefined,
    ],
  ]);
});

test('properties that are a text of JSON, and lists and texts that tools wrote so', () => {
  const { document, faults } = readGeoJson(
    collection(
      feature(JSON.stringify({ name: 'Text', lat: '48,85', lon: 2.35 })),
      feature({ name: '{"fr":"Réseau","en":"Network"}', themes: '["finance","cities"]', network: ['A', 'B'] }),
      feature({ name: { fr: 'Objet' }, geo_point_2d: [14.69, -17.44] }, null),
      feature({ name: 'Both', geo_point_2d: { lat: 1, lon: 2 } }, point(2, 1)),
      feature('{ "name": ', point(1, 1)),
    ),
  );
  assert.deepEqual(
    document.organizations!.map(({ name, about }) => [name, about]),
    [
      ['Text', undefined],
      [{ fr: 'Réseau', en: 'Network' }, ['finance', 'cities']],
      [{ fr: 'Objet' }, undefined],
      ['Both', undefined],
      ['A', undefined],
      ['B', undefined],
    ],
  );
  assert.deepEqual(
    document.places!.map(({ geo }) => geo),
    [
      { latitude: 48.85, longitude: 2.35 },
      { latitude: 14.69, longitude: -17.44 },
      { latitude: 1, longitude: 2 },
    ],
  );
  assert.deepEqual(
    faults.map(({ path, repaired }) => [path, repaired]),
    [
      ['/features/0/properties', 'read as JSON'],
      ['/features/4/properties', undefined],
    ],
  );
});

test('another system of coordinates is told once, and its points are left out', () => {
  const inMetres = (name: string) => ({
    ...collection(feature({ name: 'X' }, point(2.35, 48.85)), feature({ name: 'Y' }, point(652381, 6862047))),
    crs: { type: 'name', properties: { name } },
  });
  const lambert = readGeoJson(inMetres('urn:ogc:def:crs:EPSG::2154'));
  assert.deepEqual(
    lambert.faults.map(({ path }) => path),
    ['/crs/properties/name'],
  );
  assert.equal(lambert.document.organizations!.length, 2);
  assert.equal(lambert.document.places, undefined);
  assert.equal(readGeoJson(inMetres('urn:ogc:def:crs:OGC:1.3:CRS84')).document.places!.length, 1);
});

test('two features with one id, and two that are the same', () => {
  const { document, faults } = readGeoJson(
    collection(
      feature({ name: 'A', id: 1 }, point(1, 2)),
      feature({ name: 'B', id: 1 }, point(1, 2)),
      feature({ name: 'C' }, point(1, 2)),
      feature({ name: 'C' }, point(1, 2)),
      feature({ name: 'C' }, point(1, 3)),
      feature({ name: 'C' }, point(1, 2), { id: 'other' }),
    ),
  );
  assert.deepEqual(
    document.organizations!.map(({ id }) => id),
    ['1', '1-2', 'c', 'c-2', 'other'],
  );
  assert.deepEqual(
    faults.map(({ path, expected }) => [path, expected]),
    [
      ['/features/3/properties', 'another organisation'],
      ['/features/1/properties/id', 'unique'],
    ],
  );
});

test('whatever it is, what is read is a document without a fault', () => {
  const properties = fc.dictionary(
    fc.constantFrom('name', 'nom', 'name:fr', 'id', 'lat', 'lon', 'geo', 'network', 'theme', 'country', '__proto__'),
    fc.oneof(fc.string(), fc.anything(), fc.constantFrom('FR', 'A', 'B', 48.85)),
  );
  const geometry = fc.oneof(
    fc.record({ type: fc.constantFrom('Point', 'MultiPoint', 'x'), coordinates: fc.array(fc.double()) }),
    fc.anything(),
  );
  const features = fc.array(fc.oneof(fc.record({ properties, geometry, id: fc.anything() }), fc.anything()));
  fc.assert(
    fc.property(features, (list) => {
      assert.deepEqual(readDocument(readGeoJson(collection(...list)).document).faults, []);
    }),
  );
  fc.assert(fc.property(fc.anything(), (value) => void readGeoJson(value)));
});

test('10,000 features take no time that anybody sees', () => {
  const members = Array.from({ length: 10_000 }, (_, index) =>
    feature(
      { name: `Coopérative ${index}`, pays: 'Sénégal', ville: 'Dakar', réseau: `Réseau ${index % 50}` },
      point((index % 350) - 175, (index % 170) - 85),
    ),
  );
  let reading: ReturnType<typeof readGeoJson>;
  const took = cpuTime(() => (reading = readGeoJson(collection(...members))));
  assert.equal(reading!.document.organizations!.length, 10_050);
  assert.ok(took < 2000, `${Math.round(took)} ms`);
});

test('no text is so long that it takes long', () => {
  for (const one of [' ', '-', '1', '1 ', '.', 'a.', 'POINT', '[', '{"a":', '\\\\', '|', '"']) {
    const long = one.repeat(100_000 / one.length);
    const took = cpuTime(() => {
      for (const text of [long, `1${long}x`, `POINT${long}`, `-${long}`]) {
        const fields = ['lat', 'lon', 'geo', 'url', 'founded', 'country', 'theme', 'network', 'city', 'kind', text];
        readGeoJson(
          collection(
            feature({ name: text, ...Object.fromEntries(fields.map((name) => [name, text])) }, point(text, text)),
          ),
        );
        readGeoJson(collection(feature({ name: text, geo: text })));
      }
    });
    assert.ok(took < 4000, `${JSON.stringify(one)} ${Math.round(took)} ms`);
  }
});
