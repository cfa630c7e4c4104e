/** Documents to test with: one that uses every field, and any number that follow the model. */
import { contentDocument } from '@ess-kit/content';
import type { ShapeData } from '@ess-kit/content/shape.js';
import fc from 'fast-check';

/** A document without a fault or a warning. */
export const complete = () => ({
  $schema: './content.schema.json',
  inLanguage: 'fr',
  fallbackLanguages: ['fr', 'en'],
  name: { fr: 'Contenu', en: 'Content' },
  dateModified: '2021-06-02',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  source: 'Programme',
  organizations: [
    {
      id: 'ica',
      kind: 'network',
      name: { fr: 'Alliance', en: 'Alliance' },
      alternateName: ['ACI'],
      foundingDate: '1895',
      location: 'brussels',
      areaServed: ['001'],
      knowsLanguage: ['fr', 'en'],
      members: [{ organization: 'gsef', relation: 'member' }],
      sameAs: ['https://example.org/ica'],
      about: ['finance'],
    },
    { id: 'gsef', name: 'GSEF', parentOrganization: 'ica', url: 'https://gsef.example/' },
  ],
  people: [
    {
      id: 'saiz',
      name: 'Emilia Saiz',
      honorificPrefix: 'Mme',
      affiliations: [{ roleName: 'SG', organization: 'ica', current: true }],
    },
  ],
  places: [
    {
      id: 'brussels',
      name: 'Bruxelles',
      addressCountry: 'BE',
      address: 'Rue Haute 1',
      geo: { latitude: 50.85, longitude: 4.35 },
    },
  ],
  topics: [{ id: 'finance', name: { fr: 'Finance' }, kind: 'topic' }],
  events: [
    {
      id: 'forum',
      kind: 'event',
      name: { fr: 'Forum', en: 'Forum' },
      startDate: '2021-05-26',
      endDate: '2021-06-01',
      timeZone: 'Europe/Brussels',
      eventStatus: 'EventScheduled',
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: [
        { type: 'Place', place: 'brussels' },
        { type: 'VirtualLocation', name: 'Zoom', url: 'https://zoom.example/1' },
      ],
      maximumAttendeeCapacity: 100,
      remainingAttendeeCapacity: 7,
      image: { url: 'https://forum.example/i.png', description: 'Salle', width: 300, height: 200, credit: 'GSEF' },
      url: 'https://forum.example/',
      subEvent: [
        {
          id: 'session',
          kind: 'session',
          identifier: '2.3.2',
          name: { fr: 'Séance', en: 'Session' },
          abstract: { fr: 'Résumé', en: 'Abstract' },
          startDate: '2021-06-01T11:05',
          endDate: '2021-06-01T13:45',
          doorTime: '2021-06-01T11:00',
          duration: 'PT2H40M',
          timeStatements: [
            { start: '2021-06-01T11:05', end: '2021-06-01T13:45', utcOffset: '+02:00', effective: true },
          ],
          registration: {
            required: true,
            url: 'https://forum.example/register',
            opens: '2021-05-01',
            closes: '2021-05-31',
            state: 'open',
          },
          inLanguage: ['fr', 'en'],
          languageServices: [{ language: 'es', mode: 'simultaneous' }],
          participants: [
            { agent: 'gsef', roles: ['organizer', 'moderator'], status: 'confirmed' },
            { agent: 'saiz', roles: ['speaker'] },
            { label: { fr: 'Une municipalité' }, roles: ['speaker'], status: 'tbc', via: 'ica' },
            { agent: 'ica', roles: ['speaker'], status: 'tbc' },
          ],
          documents: [
            { name: 'Note', url: null, availability: 'missing' },
            {
              id: 'guide',
              name: { fr: 'Guide' },
              url: 'https://forum.example/g.pdf',
              availability: 'available',
              encodingFormat: 'application/pdf',
              role: 'guidelines',
              inLanguage: ['fr'],
            },
          ],
          recordings: [{ name: 'Film', url: 'https://forum.example/f', role: 'recording' }],
          links: [{ url: 'https://forum.example/live', rel: 'livestream', phase: 'during' }],
          figures: [{ value: 250, qualifier: 'about', unitText: { fr: 'personnes' } }],
          about: ['finance'],
          asPrinted: [{ text: '18.55', source: 'Note', locator: 'Heure', note: { fr: 'point' } }],
        },
      ],
    },
  ],
  quotations: [
    {
      id: 'saiz-1',
      text: { fr: 'Nous « voulons » agir', en: 'We will act' },
      inLanguage: 'fr',
      translations: { en: 'human' },
      creator: 'saiz',
      isPartOf: 'session',
      isPartOfBasis: 'stated',
    },
  ],
  posts: [
    {
      id: 'post',
      headline: { fr: 'Titre' },
      author: 'gsef',
      datePublished: '2020-04-17',
      dateModified: '2020-04-21',
      timeRequired: 'PT2M',
      inLanguage: 'fr',
      articleSection: ['finance'],
      about: ['session'],
      mentions: ['ica', 'saiz'],
    },
  ],
});

const oneOf = (...values: readonly string[]) => fc.constantFrom(...values);

const strings: Record<string, fc.Arbitrary<unknown>> = {
  string: fc.string(),
  id: fc.stringMatching(/^[\w.~-]{1,8}$/),
  ref: oneOf('a', 'constructor'),
  date: oneOf(
    '2021',
    '2021-02',
    '2020-02-29',
    '2021-02-29',
    '2021-06-31',
    '2021-06-01T11:05',
    '2021-06-01T11:05:00',
    '0000',
    '2021-06-01T24:00',
    '1900-02-29',
    '2000-02-29',
    '2021-04-30',
  ),
  instant: oneOf('2021-06-01T10:00:00Z', '2021'),
  duration: oneOf('PT2H30M', 'P', 'PT', 'P1D', 'P1DT5M', 'PT5', 'P1W'),
  url: oneOf(
    'https://example.org',
    'HTTPS://example.org',
    'mailto:a@b.c',
    'tel:+33',
    'tel:x',
    'javascript:0',
    'https:///x',
    '//x',
  ),
  language: oneOf('fr', 'pt-BR', 'x', 'fr_FR', 'zh-Hant-TW'),
  timeZone: oneOf('Europe/Paris', 'UTC', 'Etc/GMT+5', 'a b'),
  utcOffset: oneOf('+02:00', '-14:59', '+15:00', '2'),
  text: fc.oneof(fc.string(), fc.dictionary(oneOf('fr', 'en', 'x y', 'constructor'), fc.string())),
};

/** Values that follow a shape, near enough to be right now and then. */
export function valueOf(shape: ShapeData, depth = 0): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'boolean':
      return fc.oneof({ weight: 5, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constant(null) });
    case 'number':
      return fc.oneof(
        fc.integer({ min: Math.max(shape.min, -9), max: Math.min(shape.max, 99) }),
        fc.double({ noNaN: true }),
      );
    case 'choice':
      return oneOf(...shape.values);
    case 'text':
      return shape.values ? fc.dictionary(oneOf('fr', 'en'), oneOf(...shape.values)) : strings['text']!;
    case 'list':
      return depth > 3 ? fc.constant([]) : fc.array(valueOf(shape.of(), depth + 1), { maxLength: 2 });
    case 'object': {
      const fields = Object.entries({ ...shape.required, ...shape.optional }).map(
        ([key, part]) => [key, depth > 5 ? fc.constant(undefined) : valueOf(part, depth + 1)] as const,
      );
      return fc
        .record(Object.fromEntries(fields), { requiredKeys: Object.keys(shape.required) })
        .map((value) => pickSome(value, Object.keys(shape.required)));
    }
    default:
      return strings[shape.kind]!;
  }
}

/** Few optional fields each, or hardly any document would be right in all. */
function pickSome(value: Record<string, unknown>, required: readonly string[]): Record<string, unknown> {
  const keys = Object.keys(value);
  return Object.fromEntries(
    Object.entries(value).filter(([key], index) => required.includes(key) || (index * 7 + keys.length) % 9 === 0),
  );
}

export const anyDocument = valueOf(contentDocument as ShapeData);
