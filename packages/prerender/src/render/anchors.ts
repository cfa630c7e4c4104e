/** Links within the page: `#ess=<id>` leads somewhere, or is no link; and each id stands once. */
import type { Markup, Written } from './markup.js';

const map = (nodes: readonly Written[], change: (node: Markup) => readonly Written[]): readonly Written[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [node] : change({ ...node, children: map(node.children, change) }),
  );

/** Takes ids that are taken already out, and adds the others to those. */
export const withFreeIds = (nodes: readonly Written[], taken: Set<string>): readonly Written[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const { id, ...others } = node.attributes;
    const isFree = id !== undefined && !taken.has(id);
    if (isFree) taken.add(id);
    return { ...node, attributes: isFree ? { id, ...others } : others, children: withFreeIds(node.children, taken) };
  });

/** Links whose target is not on the page become their words. */
export const withLiveLinks = (nodes: readonly Written[], ids: ReadonlySet<string>): readonly Written[] =>
  map(nodes, (node) => {
    const { href } = node.attributes;
    const isDead = node.tag === 'a' && href?.startsWith('#') && !ids.has(decode(href.slice(1)));
    return isDead ? node.children : [node];
  });

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
