/** Organisations out as tables and as GeoJSON, and back: what is read again is what was written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type ContentDocument, readDocument, type Text } from '@ess-kit/content';
import { readCsv } from '@ess-kit/content/csv-read.js';
import { writeCsv } from '@ess-kit/content/csv-write.js';
import { readGeoJson } from '@ess-kit/content/geojson-read.js';
import { writeGeoJson } from '@ess-kit/content/geojson-write.js';
import fc from 'fast-check';
import { anyDocument } from '../documents.ts';

const sample = readDocument(
  JSON.parse(readFileSync(new URL('../../samples/networks.json', import.meta.url), 'utf8')),
).document;

const throughCsv = (document: ContentDocument) => readCsv(writeCsv(document).text ?? '');
const throughGeoJson = (document: ContentDocument) =>
  readGeoJson(JSON.parse(JSON.stringify(writeGeoJson(document).collection ?? null)));

/** A document as both ways hold it: every text says its language, and bonds stand in the order of members. */
function held({ inLanguage, organizations = [], places = [], topics = [] }: ContentDocument) {
  const say = (text: Text | undefined) => (typeof text === 'string' && inLanguage ? { [inLanguage]: text } : text);
  const rank = new Map(organizations.map(({ id }, index) => [id, index]));
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  const known = (item: object) =>
    Object.fromEntries(
      Object.entries(item).filter(([, part]) => part !== undefined && !(Array.isArray(part) && !part.length)),
    );
  return {
    organizations: organizations.map(({ image: _, ...each }) =>
      known({
        ...each,
        name: say(each.name),
        description: say(each.description),
        members: [...(each.members ?? [])].sort(
          (one, other) => rank.get(one.organization)! - rank.get(other.organization)!,
        ),
      }),
    ),
    places: byId(places).map((each) => known({ ...each, name: say(each.name), address: say(each.address) })),
    topics: byId(topics).map((each) => known({ ...each, name: say(each.name) })),
  };
}

test('the sample of networks comes back whole, as a table and as GeoJSON', () => {
  for (const { document, faults } of [throughCsv(sample), throughGeoJson(sample)]) {
    assert.deepEqual(faults, []);
    assert.deepEqual(held(document), held(sample));
  }
});

test('what has no place in a row is told by its path', () => {
  const document: ContentDocument = {
    inLanguage: 'fr',
    name: 'Annuaire',
    fallbackLanguages: ['fr'],
    organizations: [
      {
        id: 'a',
        name: 'A',
        image: { url: 'https://a.example/i.png' },
        location: 'nowhere',
        about: ['none'],
        parentOrganization: 'nobody',
        members: [{ organization: 'nobody' }, { organization: 'a' }],
      },
      { id: 'a', name: 'Autre' },
    ],
    places: [{ id: 'p', name: 'P' }],
    topics: [{ id: 't', name: 'T' }],
    events: [{ id: 'e', name: 'E' }],
  };
  const losses = [
    '/name ContentDocument.name',
    '/fallbackLanguages ContentDocument.fallbackLanguages',
    '/organizations/0/image Organization.image',
    '/events ContentDocument.events',
    '/organizations/0/members/0 a member that is not in the document',
    '/organizations/0/members/1 an organisation that is a member of itself',
    '/organizations/0/location a place that is not in the document',
    '/organizations/0/about/0 a topic that is not in the document',
    '/organizations/0/parentOrganization an organisation that is not in the document',
    '/organizations/1 another organisation with the same id',
    '/places/0 a place of no organisation',
    '/topics/0 a topic of no organisation',
  ];
  for (const written of [writeCsv(document), writeGeoJson(document)]) {
    assert.deepEqual(written.losses.map(({ path, what }) => `${path} ${what}`).sort(), losses.sort());
    assert.deepEqual(
      written.losses.filter(({ isItem }) => isItem).map(({ path }) => path),
      ['/organizations/1'],
    );
  }
  assert.equal(writeCsv({}).text, undefined);
  assert.equal(writeGeoJson({ events: [] }).collection, undefined);
});

test('a table as spreadsheets take it: a mark, CRLF, and no cell that would run', () => {
  const { text } = writeCsv({
    organizations: [
      { id: 'a', name: '=HYPERLINK("https://bad.example")', location: 'p' },
      { id: 'b', name: { fr: 'Deux\nlignes, "citées"' } },
    ],
    places: [{ id: 'p', name: '@lieu', geo: { latitude: -3.5, longitude: -17 } }],
  });
  assert.equal(
    text,
    [
      '\uFEFFid,name,name:fr,latitude,longitude,place_id,city',
      `a,"'=HYPERLINK(""https://bad.example"")",,-3.5,-17,p,'@lieu`,
      'b,,"Deux\nlignes, ""citées""",,,,',
      '',
    ].join('\r\n'),
  );
});

test('GeoJSON as maps take it', () => {
  const document: ContentDocument = {
    inLanguage: 'fr',
    organizations: [
      { id: 'a', name: 'A', location: 'p', kind: 'network' },
      { id: 'b', name: 'B' },
    ],
    places: [{ id: 'p', name: { fr: 'Dakar' }, addressCountry: 'SN', geo: { latitude: 14.7, longitude: -17.4 } }],
  };
  assert.deepEqual(writeGeoJson(document).collection, {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'a',
        geometry: { type: 'Point', coordinates: [-17.4, 14.7] },
        properties: { 'name:fr': 'A', kind: 'network', place_id: 'p', 'city:fr': 'Dakar', country: 'SN' },
      },
      { type: 'Feature', id: 'b', geometry: null, properties: { 'name:fr': 'B' } },
    ],
  });
});

/** Texts with all that tables are written in: quotes, signs, breaks, what would be a formula. */
const words = fc
  .array(
    fc.oneof(fc.constantFrom(...'a é " \' ; , | \\ [ ] { } = + - @ \n \t : / 0'.split(' '), ' ', '\r\n'), fc.string()),
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '' && !/^\{\s*"/.test(text));
const tag = fc.constantFrom('fr', 'en', 'pt-BR', 'zh-Hant', 'ar');
const text: fc.Arbitrary<Text> = fc.oneof(words, fc.dictionary(tag, words, { minKeys: 1, noNullPrototype: true }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const url = fc.constantFrom('https://a.example/x?y=1;2|3', 'http://b.example', 'mailto:a@b.example', 'tel:+221');
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((number) => number || 1);

const documents: fc.Arbitrary<ContentDocument> = fc
  .record({
    inLanguage: maybe(tag),
    placeIds: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { minLength: 1 }),
    topicIds: fc.uniqueArray(fc.constantFrom('t1', 't2', 't3'), { minLength: 1 }),
    ids: fc.uniqueArray(fc.stringMatching(/^[\w.~-]{1,8}$/), { minLength: 1, maxLength: 6 }),
  })
  .map(({ ids, ...rest }) => ({ ...rest, ids: ids.filter((id) => !/^[pt]\d$/.test(id)) }))
  .chain(({ inLanguage, placeIds, topicIds, ids }) => {
    const idOf = fc.nat().map((number) => number);
    const place = fc.record({
      name: text,
      addressCountry: maybe(fc.constantFrom('FR', 'SN', 'RE', 'XK')),
      address: maybe(text),
      geo: maybe(fc.record({ latitude: degrees(90), longitude: degrees(180) })),
      url: maybe(url),
      source: maybe(words),
    });
    const topic = fc.record({ name: text, kind: maybe(fc.constantFrom('topic', 'collection', 'theme', 'track')) });
    const organization = fc.record({
      name: text,
      kind: maybe(
        fc.constantFrom('network', 'federation', 'section', 'member', 'partner', 'organization', 'government'),
      ),
      alternateName: maybe(fc.array(words, { minLength: 1 })),
      description: maybe(text),
      url: maybe(url),
      sameAs: maybe(fc.uniqueArray(url, { minLength: 1 })),
      source: maybe(words),
      foundingDate: maybe(fc.constantFrom('1895', '2011-10', '2020-02-29', '2021-06-01T11:05')),
      location: maybe(idOf),
      areaServed: maybe(fc.uniqueArray(fc.constantFrom('001', '002', '419', 'SN', 'FR'), { minLength: 1 })),
      knowsLanguage: maybe(fc.uniqueArray(fc.constantFrom('fr', 'pt-BR', 'ar', 'wo'), { minLength: 1 })),
      about: maybe(fc.uniqueArray(fc.constantFrom(...topicIds), { minLength: 1 })),
      parentOrganization: maybe(idOf),
      members: maybe(
        fc.array(
          fc.record({
            organization: idOf,
            relation: maybe(fc.constantFrom('section', 'member', 'partner', 'observer', 'founder')),
          }),
          { maxLength: 4 },
        ),
      ),
    });
    return fc
      .record({
        organizations: fc.tuple(...ids.map(() => organization)),
        places: fc.tuple(...placeIds.map(() => place)),
        topics: fc.tuple(...topicIds.map(() => topic)),
      })
      .map(({ organizations, places, topics }) => {
        const all = organizations.map((each, index) => ({
          ...each,
          id: ids[index]!,
          location: each.location === undefined ? undefined : placeIds[each.location % placeIds.length],
          parentOrganization:
            each.parentOrganization === undefined ? undefined : ids[each.parentOrganization % ids.length],
          members: each.members
            ?.map((member) => ({ ...member, organization: ids[member.organization % ids.length]! }))
            .filter((member) => member.organization !== ids[index]),
        }));
        const document = {
          ...(inLanguage ? { inLanguage } : {}),
          organizations: all,
          // What nobody names is in no row, which is told.
          places: places
            .map((each, index) => ({ ...each, id: placeIds[index]! }))
            .filter(({ id }) => all.some(({ location }) => location === id)),
          topics: topics
            .map((each, index) => ({ ...each, id: topicIds[index]! }))
            .filter(({ id }) => all.some(({ about }) => about?.includes(id))),
        };
        const { document: read, faults } = readDocument(JSON.parse(JSON.stringify(document)));
        assert.deepEqual(faults, []);
        return read;
      });
  });

test('any organisations come back as they were written', () => {
  fc.assert(
    fc.property(documents, (document) => {
      for (const written of [writeCsv(document), writeGeoJson(document)]) assert.deepEqual(written.losses, []);
      for (const { document: back, faults } of [throughCsv(document), throughGeoJson(document)]) {
        if (!document.organizations?.length) continue;
        assert.deepEqual(faults, []);
        assert.deepEqual(held(back), held(document));
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever the document, nothing is thrown, and every organisation that is not told as missing is there', () => {
  fc.assert(
    fc.property(anyDocument, (value) => {
      const { document } = readDocument(value);
      const ids = new Set(document.organizations?.map(({ id }) => id));
      assert.equal(throughCsv(document).document.organizations?.length ?? 0, ids.size);
      assert.equal(throughGeoJson(document).document.organizations?.length ?? 0, ids.size);
    }),
  );
});
