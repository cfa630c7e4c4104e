/** Looking for an organisation by its name or where it is, however that is written. */
import type { ContentDocument, Text } from '@ess-kit/content';
import { find } from '@ess-kit/content/find.js';
import { fold } from '@ess-kit/core/language/fold.js';
import type { Basis } from '../basis.js';
import type { Network } from './network.js';
import type { Node } from './node.js';

const inAll = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** What an organisation goes by, in every language: a reader may know it by its name in another. */
function textOf(document: ContentDocument, { organization }: Node): string {
  const { name, alternateName = [], location } = organization;
  // The bar keeps the end of one name from meeting the beginning of the next.
  return fold([...inAll(name), ...alternateName, ...inAll(find(document, 'places', location)?.name)].join(' | '));
}

/** Of each network the folded text of its nodes: folded once, when somebody first looks for something. */
const texts = new WeakMap<Network, string[]>();

/** A test for these words, all of which must be there, in any order. */
export function searchFor(
  { document, network }: Pick<Basis, 'document' | 'network'>,
  query: string,
): (node: Node) => boolean {
  const words = fold(query).split(' ').filter(Boolean);
  if (!words.length) return () => true;
  let known = texts.get(network);
  if (!known) texts.set(network, (known = network.nodes.map((node) => textOf(document, node))));
  return ({ index }) => words.every((word) => known[index]!.includes(word));
}
