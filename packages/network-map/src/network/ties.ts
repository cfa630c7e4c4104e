/** Who belongs to whom, as a document says it: in a network's list of members, or by a member that names its parent. */
import type { GrowingNode, Node } from './node.js';

export type Relation = 'section' | 'member' | 'founder' | 'partner' | 'observer';

/** What an organisation is to a network. */
export interface Tie<Each = Node> {
  readonly network: Each;
  readonly member: Each;
  readonly relation: Relation;
}

/** Sections, members and founders are part of a network; partners and observers are linked with it. */
export const isPart = ({ relation }: Tie<unknown>) => relation !== 'partner' && relation !== 'observer';

/**
 * Each tie once, in the document's order. Of two organisations with one id the first counts, and of two statements on
 * one pair as well; an unknown id, and whoever is its own member, is passed over.
 * @param byId of all organisations the first with each id, numbered in that order
 */
export function tiesOf(byId: ReadonlyMap<string, GrowingNode>): Tie<GrowingNode>[] {
  const all: Tie<GrowingNode>[] = [];
  // A network's own list comes in one piece: whether it has named somebody is told by the last one that did.
  const lastNamedBy = new Int32Array(byId.size).fill(-1);
  for (const network of byId.values())
    for (const { organization, relation = 'member' } of network.organization.members ?? []) {
      const member = byId.get(organization);
      if (!member || member === network || lastNamedBy[member.index] === network.index) continue;
      lastNamedBy[member.index] = network.index;
      all.push({ network, member, relation });
    }
  const named = new Map<GrowingNode, Set<string>>();
  for (const member of byId.values()) {
    const { id, parentOrganization, kind } = member.organization;
    const network = parentOrganization ? byId.get(parentOrganization) : undefined;
    if (!network || network === member) continue;
    let members = named.get(network);
    if (!members)
      named.set(network, (members = new Set(network.organization.members?.map(({ organization }) => organization))));
    if (!members.has(id)) all.push({ network, member, relation: kind === 'section' ? 'section' : 'member' });
  }
  return all;
}
