/** What every kind of item has in common in schema.org JSON-LD. */
import { find, findAgent } from '../find.js';
import type { ContentDocument, Image, Item, Text } from '../model.js';
import { pickText, textLanguage } from '../text.js';

/** A JSON-LD node, ready for `JSON.stringify`. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Drops what is unknown. */
export function known(node: Record<string, unknown>): JsonLd {
  for (const [key, value] of Object.entries(node))
    if (value === undefined || (Array.isArray(value) && !value.length)) delete node[key];
  return node;
}

export const context = 'https://schema.org';

/** The text of an item for a reader of one language. */
export const textsOf = (document: ContentDocument, language: string, item?: Item) => (text: Text | undefined) =>
  pickText(text, language, document.fallbackLanguages, textLanguage(document, item))?.value;

export type Say = ReturnType<typeof textsOf>;

export const image = (image: Image | undefined, say: Say) =>
  image &&
  known({
    '@type': 'ImageObject',
    url: image.url,
    caption: say(image.description),
    creditText: say(image.credit),
    width: image.width,
    height: image.height,
  });

/** Who is meant by an id, as much as a reader needs to tell them from others. */
export function agent(document: ContentDocument, id: string | undefined, say: Say) {
  const found = findAgent(document, id);
  if (!found) return undefined;
  return known({
    '@type': find(document, 'organizations', id) ? 'Organization' : 'Person',
    name: say(found.name),
    url: found.url,
    sameAs: found.sameAs,
  });
}
