/** Which language of a text is shown. */
import type { ContentDocument, Item, Text } from './model.js';

/** A text in one language. */
export interface PickedText {
  readonly value: string;
  /** BCP 47 tag, or empty when nobody said (as `lang=""` in HTML). */
  readonly language: string;
}

/**
 * The best text for a reader of `language`: that tag, then its shorter forms, then any tag of the same
 * language (RFC 4647 lookup, both ways); the same for each fallback language and the document's own; then any.
 * @returns undefined when there is no text; a blank text is none.
 */
export function pickText(
  text: Text | undefined,
  language: string,
  fallbackLanguages: readonly string[] = [],
  documentLanguage = '',
): PickedText | undefined {
  if (!text) return undefined;
  if (typeof text === 'string') return text.trim() ? { value: text, language: documentLanguage } : undefined;
  const tags = Object.keys(text).filter((tag) => text[tag]!.trim());
  const find = (wanted: string) => {
    const whole = wanted.toLowerCase();
    for (let range = whole; range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
      const tag = tags.find((tag) => tag.toLowerCase() === range);
      if (tag) return tag;
    }
    const [base] = whole.split('-');
    return tags.find((tag) => tag.toLowerCase().split('-')[0] === base);
  };
  for (const wanted of [language, ...fallbackLanguages, documentLanguage]) {
    const tag = find(wanted);
    if (tag) return { value: text[tag]!, language: tag };
  }
  const [any] = tags;
  return any === undefined ? undefined : { value: text[any]!, language: any };
}

/**
 * The language of an item's plain strings. An event's `inLanguage` is a list, the languages spoken
 * there, and says nothing about the language in which it is described.
 */
export const textLanguage = (document: ContentDocument, item?: Item): string | undefined =>
  item && 'inLanguage' in item && typeof item.inLanguage === 'string' ? item.inLanguage : document.inLanguage;
