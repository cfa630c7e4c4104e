import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDocument } from '@ess-kit/content';
import { organizationsJsonLd } from '@ess-kit/content/organization-jsonld.js';
import fc from 'fast-check';
import { anyDocument } from '../documents.ts';

interface Graph {
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

const read = (value: object) => readDocument({ inLanguage: 'fr', ...value }).document;
const graph = (...args: Parameters<typeof organizationsJsonLd>) =>
  (organizationsJsonLd(...args) as Graph | undefined)?.['@graph'];

const content = read({
  fallbackLanguages: ['fr', 'en'],
  organizations: [
    {
      id: 'ripess',
      name: { fr: 'Réseau intercontinental', en: 'Intercontinental network' },
      alternateName: ['RIPESS'],
      description: { fr: 'Réseau de réseaux' },
      url: 'https://ripess.example',
      sameAs: ['https://wiki.example/ripess'],
      foundingDate: '1997',
      location: 'dakar',
      areaServed: ['001', 'SN', 'atlantis!'],
      knowsLanguage: ['fr', 'pt'],
      members: [
        { organization: 'raess', relation: 'section' },
        { organization: 'city', relation: 'member' },
        { organization: 'fund', relation: 'founder' },
        { organization: 'friend', relation: 'partner' },
        { organization: 'guest', relation: 'observer' },
        { organization: 'somebody' },
        { organization: 'nobody', relation: 'member' },
        { organization: 'ripess', relation: 'member' },
      ],
    },
    { id: 'raess', name: 'RAESS', parentOrganization: 'ripess' },
    ...['city', 'fund', 'friend', 'guest', 'somebody'].map((id) => ({ id, name: id })),
  ],
  places: [
    {
      id: 'dakar',
      name: { fr: 'Dakar' },
      address: 'Rue 1',
      addressCountry: 'SN',
      geo: { latitude: 14.7, longitude: -17.4 },
    },
  ],
});

test('an organisation: names, seat, areas, and who belongs to it', () => {
  assert.deepEqual(organizationsJsonLd(content, { language: 'en' }), {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Organization',
        '@id': '#ripess',
        name: 'Intercontinental network',
        alternateName: ['RIPESS'],
        description: 'Réseau de réseaux',
        url: 'https://ripess.example',
        sameAs: ['https://wiki.example/ripess'],
        foundingDate: '1997',
        location: {
          '@type': 'Place',
          name: 'Dakar',
          address: { '@type': 'PostalAddress', name: 'Rue 1', addressCountry: 'SN' },
          geo: { '@type': 'GeoCoordinates', latitude: 14.7, longitude: -17.4 },
        },
        areaServed: [
          { '@type': 'Place', name: 'world', identifier: '001' },
          { '@type': 'Country', name: 'Senegal', identifier: 'SN' },
          { '@type': 'Place', name: 'atlantis!', identifier: 'atlantis!' },
        ],
        knowsLanguage: ['fr', 'pt'],
        subOrganization: [{ '@id': '#raess' }],
        member: [{ '@id': '#city' }, { '@id': '#fund' }],
        founder: [{ '@id': '#fund' }],
      },
      { '@type': 'Organization', '@id': '#raess', name: 'RAESS', parentOrganization: [{ '@id': '#ripess' }] },
      { '@type': 'Organization', '@id': '#city', name: 'city', memberOf: [{ '@id': '#ripess' }] },
      { '@type': 'Organization', '@id': '#fund', name: 'fund', memberOf: [{ '@id': '#ripess' }] },
      // Partners, observers and what nobody said: no property of schema.org says that.
      ...['friend', 'guest', 'somebody'].map((id) => ({ '@type': 'Organization', '@id': `#${id}`, name: id })),
    ],
  });
});

test('some of them: the others are named only; ids start from the address of the document', () => {
  const organizations = content.organizations!.filter(({ id }) => id === 'city');
  const base = 'https://cdn.example/networks.json';
  assert.deepEqual(graph(content, { language: 'fr', organizations, base }), [
    {
      '@type': 'Organization',
      '@id': `${base}#city`,
      name: 'city',
      memberOf: [
        {
          '@type': 'Organization',
          '@id': `${base}#ripess`,
          name: 'Réseau intercontinental',
          url: 'https://ripess.example',
        },
      ],
    },
  ]);
});

test('none at all', () => {
  assert.equal(organizationsJsonLd(read({}), { language: 'fr' }), undefined);
  assert.equal(organizationsJsonLd(content, { language: 'fr', organizations: [] }), undefined);
});

test('the networks of the sample: both sides of every section', () => {
  const sample = readFileSync(new URL('../../samples/networks.json', import.meta.url), 'utf8');
  const nodes = graph(readDocument(JSON.parse(sample)).document, { language: 'fr' })!;
  assert.equal(nodes.length, 59);
  const sides = (property: string) =>
    nodes.flatMap((node) =>
      ((node[property] ?? []) as { '@id': string }[]).map((other) => [node['@id'], other['@id']] as const),
    );
  const below = sides('subOrganization').map(([one, other]) => `${other} in ${one}`);
  assert.equal(below.length, 13);
  assert.deepEqual(
    below.sort(),
    sides('parentOrganization')
      .map(([one, other]) => `${one} in ${other}`)
      .sort(),
  );
  assert.equal(sides('member').length, 16);
});

test('whatever the document, what comes out is JSON in which nothing is empty', () => {
  fc.assert(
    fc.property(anyDocument, (value) => {
      const result = organizationsJsonLd(readDocument(value).document, { language: 'fr' });
      const shape = JSON.stringify(result, (_, part: unknown) => (typeof part === 'string' ? 'text' : part));
      assert.doesNotMatch(shape ?? '', /null|\[\]|\{\}/);
    }),
  );
});
