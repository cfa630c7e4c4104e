import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickText, textLanguage } from '@ess-kit/content/text.js';
import fc from 'fast-check';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';

const tags = fc.constantFrom('fr', 'fr-CA', 'FR-be', 'en', 'en-GB', 'pt', 'pt-BR', 'zh-Hant-TW', 'zh-Hans', 'ar', 'es');
const texts = fc.dictionary(tags, fc.constantFrom('Bonjour', 'Hello', '', ' ', '\u00a0'));
const filled = (text: Record<string, string>) => Object.keys(text).filter((tag) => text[tag]!.trim());

test('the exact tag wins', () => {
  fc.assert(
    fc.property(texts, fc.array(tags), (text, fallbacks) => {
      for (const tag of filled(text))
        assert.deepEqual(pickText(text, tag, fallbacks), { value: text[tag], language: tag });
    }),
  );
});

test('what is shown is never blank, and there is something whenever there is something', () => {
  fc.assert(
    fc.property(texts, tags, fc.array(tags), fc.option(tags, { nil: undefined }), (text, tag, fallbacks, own) => {
      const picked = pickText(text, tag, fallbacks, own);
      assert.equal(!!picked, filled(text).length > 0);
      if (picked) assert.equal(text[picked.language], picked.value);
    }),
  );
});

test('a language of the reader wins over every fallback', () => {
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  fc.assert(
    fc.property(texts, tags, fc.array(tags), (text, tag, fallbacks) => {
      if (filled(text).some((each) => base(each) === base(tag)))
        assert.equal(base(pickText(text, tag, fallbacks)!.language), base(tag));
    }),
  );
});

test('the order of fallback', () => {
  const pick = (text: Record<string, string>, ...rest: [string, string[]?, string?]) =>
    pickText(text, ...rest)?.language;
  assert.equal(pick({ 'fr-CA': 'a', fr: 'b' }, 'fr-CA'), 'fr-CA', 'exact');
  assert.equal(pick({ 'fr-BE': 'a', fr: 'b' }, 'fr-CA'), 'fr', 'base');
  assert.equal(pick({ 'zh-Hans': 'a', 'zh-Hant': 'b' }, 'zh-Hant-TW'), 'zh-Hant', 'the nearest shorter tag');
  assert.equal(pick({ en: 'a', 'fr-BE': 'b' }, 'fr-CA'), 'fr-BE', 'same base');
  assert.equal(pick({ en: 'a', 'fr-BE': 'b' }, 'fr'), 'fr-BE', 'same base, from the base');
  assert.equal(pick({ en: 'a', es: 'b', fr: 'c' }, 'ar', ['es', 'fr']), 'es', 'fallbacks in their order');
  assert.equal(pick({ en: 'a', fr: 'c' }, 'ar', ['es'], 'fr'), 'fr', 'the language of the document');
  assert.equal(pick({ en: 'a', fr: 'c' }, 'ar', ['es'], 'pt'), 'en', 'any');
  assert.equal(pick({ fr: ' ', en: 'a' }, 'fr'), 'en', 'blank is missing');
  assert.equal(pick({ 'pt-br': 'a' }, 'PT-BR'), 'pt-br', 'whatever the case');
});

test('a plain string is in the language of its document', () => {
  assert.deepEqual(pickText('RIPESS', 'en', [], 'fr'), { value: 'RIPESS', language: 'fr' });
  assert.deepEqual(pickText('RIPESS', 'en'), { value: 'RIPESS', language: '' });
  assert.equal(pickText('  ', 'en'), undefined);
  assert.equal(pickText(undefined, 'en'), undefined);
});

test('the language of plain strings: a post has its own, an event does not', () => {
  const document = { inLanguage: 'fr' };
  assert.equal(textLanguage(document, { id: 'p', headline: 'x', inLanguage: 'es' }), 'es');
  assert.equal(textLanguage(document, { id: 'e', name: 'x', inLanguage: ['en', 'es'] }), 'fr');
  assert.equal(textLanguage(document), 'fr');
});

test('no tag throws or hangs', () => {
  for (const { value } of attackStrings())
    assert.equal(pickText({ fr: 'Bonjour' }, value, [value], value)?.value, 'Bonjour');
  for (const odd of ['-', '--', 'en-', '-en', '_']) assert.ok(pickText({ fr: 'Bonjour' }, odd));
});
