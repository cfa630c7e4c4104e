/** Lines between what is drawn: one for each pair, however many ties it stands for. */
import type { Node } from './node.js';
import type { Relation, Tie } from './ties.js';

/** All ties between two ends. */
export interface Link<End> {
  /** The network's side of the first tie. */
  readonly from: End;
  readonly to: End;
  /** How many ties there are, of each relation too. */
  readonly weight: number;
  readonly relations: ReadonlyMap<Relation, number>;
  /** The commonest relation; the stronger one of two alike. */
  readonly kind: Relation;
  /** Each is a member of the other. */
  readonly isMutual: boolean;
}

/** From the strongest tie on. */
const RELATIONS: readonly Relation[] = ['section', 'founder', 'member', 'partner', 'observer'];

/**
 * @param endOf what an organisation is shown as: itself, the branch that holds it, or nothing
 */
export function bundle<End>(ties: Iterable<Tie>, endOf: (node: Node) => End | undefined): Link<End>[] {
  const numbers = new Map<End, number>();
  const numberOf = (end: End) => {
    if (!numbers.has(end)) numbers.set(end, numbers.size);
    return numbers.get(end)!;
  };
  const links = new Map<number, { from: End; to: End; isMutual: boolean; relations: Map<Relation, number> }>();
  for (const { network, member, relation } of ties) {
    const [from, to] = [endOf(network), endOf(member)];
    if (from === undefined || to === undefined || from === to) continue;
    const [one, two] = [numberOf(from), numberOf(to)];
    const key = Math.min(one, two) * 0x4000000 + Math.max(one, two);
    let link = links.get(key);
    if (!link) links.set(key, (link = { from, to, isMutual: false, relations: new Map() }));
    if (link.from !== from) link.isMutual = true;
    link.relations.set(relation, (link.relations.get(relation) ?? 0) + 1);
  }
  return [...links.values()].map((link) => {
    const count = (relation: Relation) => link.relations.get(relation) ?? 0;
    return {
      ...link,
      weight: RELATIONS.reduce((sum, relation) => sum + count(relation), 0),
      kind: RELATIONS.reduce((best, relation) => (count(relation) > count(best) ? relation : best)),
    };
  });
}
