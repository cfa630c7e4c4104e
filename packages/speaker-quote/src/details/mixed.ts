import { baseOf, type InterfaceLanguage } from '@ess-kit/core';
import { mixedLanguages } from '@ess-kit/core/event/abstract.js';
import type { Messages } from '../locales/messages.js';
import type { QuoteView } from '../view/quote-view.js';
import { isNoted } from '../view/version-note.js';
import { versionsOf } from '../view/versions.js';

/**
 * Says, once for the element, that some of it is in another language than it speaks. Where each quotation says that
 * itself, nothing is left to be said of that language.
 */
export function mixed(
  words: Messages,
  language: InterfaceLanguage,
  others: ReadonlySet<string>,
  views: readonly QuoteView[],
) {
  const languages = new Set(others);
  for (const view of views) {
    // What the reader would be given: who chose a language knows which one it is.
    const [best] = versionsOf(view.document, view.quotation, [language]);
    if (best!.language && baseOf(best!.language) !== language) languages.add(best!.language);
  }
  for (const view of views)
    for (const version of view.shown)
      if (version.made === 'original' && isNoted(version, view)) languages.delete(version.language);
  return mixedLanguages(words, language, [...languages]);
}
