import { writeNumber } from './number.js';
import type { InterfaceLanguage } from './tag.js';

/** The plural categories that CLDR gives each interface language: all must be written. */
interface PluralCategories {
  en: 'one' | 'other';
  fr: 'one' | 'many' | 'other';
  es: 'one' | 'many' | 'other';
  pt: 'one' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

const rules = new Map<string, Intl.PluralRules>();

/** The form of this language for this number, with `#` replaced by the number as the language writes it. */
export function plural<L extends InterfaceLanguage>(
  language: L,
  count: number,
  forms: Record<PluralCategories[L], string>,
): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  const form = (forms as Record<string, string>)[rule.select(count)]!;
  return form.replace('#', writeNumber(language, count));
}
