import type { ContentDocument, Quotation, Text } from '@ess-kit/content';
import { pickText } from '@ess-kit/content/text.js';
import { baseOf } from '@ess-kit/core';

/** The words of a quotation in one language. */
export interface Version {
  readonly value: string;
  /** BCP 47 tag, or empty when nobody said. */
  readonly language: string;
  /** Spoken like this, or how it was translated; undefined where nobody said which language was spoken. */
  readonly made?: 'original' | 'human' | 'machine' | 'translated';
  /** Language from which it was translated. */
  readonly from?: string;
}

/** Which version a page asks for. */
export type Show = 'translation' | 'original' | 'both';

/** The language in which somebody spoke, as far as it is known. */
function spokenIn(document: ContentDocument, { text, inLanguage, translations = {} }: Quotation): string | undefined {
  if (inLanguage) return inLanguage;
  if (typeof text === 'string') return document.inLanguage ?? '';
  const [tag, ...more] = Object.keys(text).filter((tag) => !Object.hasOwn(translations, tag));
  return more.length ? undefined : tag;
}

/** A text in this very language, not in the next best. */
function exactly(text: Text, language: string, textLanguage: string | undefined) {
  const found = pickText(text, language, [], textLanguage);
  return found && baseOf(found.language) === baseOf(language) ? found : undefined;
}

/**
 * What can be shown of a quotation to a reader of these languages: a version in the first of them that there is, then
 * the original, where that is another.
 */
export function versionsOf(document: ContentDocument, quotation: Quotation, wanted: readonly string[]): Version[] {
  const { text, translations = {} } = quotation;
  const spoken = spokenIn(document, quotation);
  const original = spoken === undefined ? undefined : exactly(text, spoken, spoken);
  const [reader] = wanted.flatMap((language) => exactly(text, language, spoken) ?? []);
  const shown =
    reader ?? original ?? pickText(text, wanted[0] ?? '', document.fallbackLanguages, spoken ?? document.inLanguage);
  if (!shown) return [];
  if (spoken === undefined) return [shown];
  if (baseOf(shown.language) === baseOf(spoken)) return [{ ...shown, made: 'original' }];
  const made = Object.hasOwn(translations, shown.language)
    ? (translations[shown.language] as Version['made'])
    : undefined;
  const translation = { ...shown, made: made ?? 'translated', from: spoken } as const;
  return original ? [translation, { ...original, made: 'original' }] : [translation];
}

/** The versions that stand, in order; `turned` when the reader asked for the other one. */
export function shownOf(versions: readonly Version[], show: Show, turned: boolean): readonly Version[] {
  if (show === 'both') return versions;
  const last = (show === 'original') !== turned;
  return last ? versions.slice(-1) : versions.slice(0, 1);
}
