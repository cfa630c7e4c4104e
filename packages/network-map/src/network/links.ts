/** Lines between what is drawn: one for each pair, however many ties it stands for. */
import type { Organization } from '@ess-kit/content';
import type { Relation } from './memberships.js';
import type { Node } from './network.js';

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
export function bundle<End, Who = Organization>(
  memberships: Iterable<{ readonly network: Who; readonly member: Who; readonly relation: Relation }>,
  endOf: (who: Who) => End | undefined,
): Link<End>[] {
  const numbers = new Map<End, number>();
  const numberOf = (end: End) => {
    if (!numbers.has(end)) numbers.set(end, numbers.size);
    return numbers.get(end)!;
  };
  const links = new Map<number, { from: End; to: End; isMutual: boolean; relations: Map<Relation, number> }>();
  for (const { network, member, relation } of memberships) {
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

/** Two networks and those who belong to both, the answer to “who links these two?”. */
export interface Overlap {
  readonly networks: readonly [Node, Node];
  readonly shared: readonly Node[];
}

/** Every pair of networks that share a direct member, the pair that shares most first. */
export function overlaps(nodes: Iterable<Node>): Overlap[] {
  const pairs = new Map<Node, Map<Node, Node[]>>();
  const rank = new Map<Node, number>();
  for (const node of nodes) {
    for (const network of node.networks) if (!rank.has(network)) rank.set(network, rank.size);
    const networks = [...node.networks].sort((one, two) => rank.get(one)! - rank.get(two)!);
    networks.forEach((first, index) => {
      for (const second of networks.slice(index + 1)) {
        const seconds = pairs.get(first) ?? new Map<Node, Node[]>();
        pairs.set(first, seconds);
        const shared = seconds.get(second);
        if (shared) shared.push(node);
        else seconds.set(second, [node]);
      }
    });
  }
  return [...pairs]
    .flatMap(([first, seconds]) =>
      [...seconds].map(([second, shared]): Overlap => ({ networks: [first, second], shared })),
    )
    .sort((one, two) => two.shared.length - one.shared.length);
}
