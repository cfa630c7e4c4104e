import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '@ess-kit/content';
import { quotationJsonLd } from '@ess-kit/content/quotation-jsonld.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { complete } from '../documents.ts';

const ld = (fields: object, language = 'fr', more: object = {}) => {
  const quotation = { id: 'q', text: { fr: 'Nous agissons' }, inLanguage: 'fr', ...fields };
  const { document } = readDocument({ ...complete(), ...more, quotations: [quotation] });
  return quotationJsonLd(document, document.quotations![0]!, language);
};

test('a quotation: text, language, who said it, where', () => {
  assert.deepEqual(
    ld({
      creator: 'saiz',
      affiliations: [{ roleName: { fr: 'secrétaire générale' }, organization: 'ica', current: true }],
      isPartOf: 'forum',
      isPartOfBasis: 'stated',
      about: ['finance'],
      dateCreated: '2021-05-26',
      citation: 'https://forum.example/report.pdf',
    }),
    {
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      text: 'Nous agissons',
      inLanguage: 'fr',
      creator: {
        '@type': 'Person',
        name: 'Emilia Saiz',
        affiliation: [
          {
            '@type': 'OrganizationRole',
            roleName: 'secrétaire générale',
            affiliation: { '@type': 'Organization', name: 'Alliance', sameAs: ['https://example.org/ica'] },
          },
        ],
      },
      dateCreated: '2021-05-26',
      citation: 'https://forum.example/report.pdf',
      about: [{ '@type': 'Thing', name: 'Finance' }],
      recordedAt: { '@type': 'Event', '@id': 'https://forum.example/', url: 'https://forum.example/', name: 'Forum' },
    },
  );
});

test('a translation names its original and who translated it', () => {
  const text = { fr: 'Nous agissons', en: 'We act' };
  const fields = { text, translations: { en: 'human' }, translator: { en: 'GSEF' } };
  const english = ld(fields, 'en');
  assert.equal(english?.['text'], 'We act');
  assert.equal(english?.['inLanguage'], 'en');
  assert.deepEqual(english?.['translationOfWork'], { '@type': 'Quotation', text: 'Nous agissons', inLanguage: 'fr' });
  assert.equal(english?.['creditText'], 'GSEF');
  const french = ld(fields, 'fr');
  assert.equal(french?.['translationOfWork'], undefined);
  assert.equal(french?.['creditText'], undefined);
});

test('what is not known is not said', () => {
  assert.deepEqual(ld({}), {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: 'Nous agissons',
    inLanguage: 'fr',
  });
  assert.deepEqual(ld({ creatorLabel: 'Fakhri' })?.['creator'], { '@type': 'Person', name: 'Fakhri' });
  assert.equal(ld({ isPartOf: 'forum', isPartOfBasis: 'inferred' })?.['recordedAt'], undefined);
  assert.equal(ld({ creator: 'nobody' })?.['creator'], undefined);
});

test('a role of nowhere is a title, a place without a role an affiliation, a former one nothing', () => {
  const creator = (affiliations: object[]) =>
    ld({ creator: 'saiz', affiliations })?.['creator'] as Record<string, unknown>;
  assert.deepEqual(creator([{ roleName: 'maire' }])['jobTitle'], ['maire']);
  assert.deepEqual(creator([{ organization: 'gsef' }])['affiliation'], [
    { '@type': 'Organization', name: 'GSEF', url: 'https://gsef.example/' },
  ]);
  const former = creator([{ roleName: 'ministre', organization: 'ica', current: false }]);
  assert.deepEqual([former['jobTitle'], former['affiliation']], [undefined, undefined]);
});

test('an organisation that speaks holds no office', () => {
  assert.deepEqual(ld({ creator: 'gsef', affiliations: [{ roleName: 'x' }] })?.['creator'], {
    '@type': 'Organization',
    name: 'GSEF',
    url: 'https://gsef.example/',
  });
});

test('hostile strings stay strings', () => {
  for (const { value } of attackStrings()) {
    const node = quotationJsonLd({}, { id: 'q', text: { fr: value }, creatorLabel: { fr: value } }, 'fr');
    if (value.trim()) assert.equal((JSON.parse(JSON.stringify(node)) as { text: string }).text, value);
    else assert.equal(node, undefined);
  }
});
