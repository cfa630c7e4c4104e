import { baseOf, type InterfaceLanguage } from '@ess-kit/core';
import { mixedLanguages } from '@ess-kit/core/event/abstract.js';
import type { Messages } from '../locales/messages.js';
import type { QuoteView } from '../view/quote-view.js';
import { isNoted } from '../view/version-note.js';

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
  const each = (act: (tag: string, names: boolean) => void) =>
    views.forEach((view) =>
      view.shown.forEach((version) => act(version.language, version.made === 'original' && isNoted(version, view))),
    );
  each((tag) => tag && baseOf(tag) !== language && languages.add(tag));
  each((tag, names) => names && languages.delete(tag));
  return mixedLanguages(words, language, [...languages]);
}
