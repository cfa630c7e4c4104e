/** Looking for an organisation by its name or where it is, however that is written. */
import type { ContentDocument, Text } from '@ess-kit/content';
import { find } from '@ess-kit/content/find.js';
import { fold } from '@ess-kit/core/language/fold.js';
import type { Node } from './network.js';

const inAll = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** What an organisation goes by, in every language: a reader may know it by its name in another. */
function textOf(document: ContentDocument, { organization }: Node): string {
  const { name, alternateName = [], location } = organization;
  // The bar keeps the end of one name from meeting the beginning of the next.
  return fold([...inAll(name), ...alternateName, ...inAll(find(document, 'places', location)?.name)].join(' | '));
}

/** Of each document and organisation the folded text: folded once, when somebody first looks for something. */
const texts = new WeakMap<ContentDocument, WeakMap<Node, string>>();

/** A test for these words, all of which must be there, in any order. */
export function searchFor(document: ContentDocument, query: string): (node: Node) => boolean {
  const words = fold(query).split(' ').filter(Boolean);
  if (!words.length) return () => true;
  let known = texts.get(document);
  if (!known) texts.set(document, (known = new WeakMap()));
  return (node) => {
    let text = known.get(node);
    if (text === undefined) known.set(node, (text = textOf(document, node)));
    return words.every((word) => text.includes(word));
  };
}
