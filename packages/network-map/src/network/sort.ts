/** The rows of the table in order. */
import type { Node } from './node.js';

/** What a row is sorted by; undefined is not known, and comes last whichever way. */
export type SortKey = string | number | undefined;

/** Of equal rows those stand first that stood first. */
export function sorted(
  nodes: readonly Node[],
  keyOf: (node: Node) => SortKey,
  descending: boolean,
  language: string,
): Node[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (one: string | number, two: string | number) =>
    typeof one === 'number' && typeof two === 'number' ? one - two : collator.compare(String(one), String(two));
  const rows = nodes.map((node) => ({ node, key: keyOf(node) }));
  rows.sort(({ key: one }, { key: two }) =>
    one === undefined || two === undefined
      ? Number(one === undefined) - Number(two === undefined)
      : compare(one, two) * (descending ? -1 : 1),
  );
  return rows.map(({ node }) => node);
}
