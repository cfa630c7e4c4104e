/** Who belongs to whom, as a document says it: in a network's list of members, or by a member that names its parent. */
import type { ContentDocument, Organization } from '@ess-kit/content';

export type Relation = 'section' | 'member' | 'founder' | 'partner' | 'observer';

export interface Membership {
  readonly network: Organization;
  readonly member: Organization;
  readonly relation: Relation;
}

/** Sections, members and founders are part of a network; partners and observers are linked with it. */
export const isPart = ({ relation }: Membership) => relation !== 'partner' && relation !== 'observer';

/**
 * Each membership once, in the document's order. Of two organisations with one id the first counts, and of two
 * statements on one pair as well; an unknown id, and whoever is its own member, is passed over.
 */
export function membershipsOf({ organizations = [] }: ContentDocument): Membership[] {
  const byId = new Map<string, number>();
  for (const [index, { id }] of organizations.entries()) if (!byId.has(id)) byId.set(id, index);
  const first = ({ id }: Organization, index: number) => byId.get(id) === index;

  const all: Membership[] = [];
  // A network's own list comes in one piece: whether it has named somebody is told by the last one that did.
  const lastNamedBy = new Int32Array(organizations.length).fill(-1);
  for (const [index, network] of organizations.entries()) {
    if (!network.members || !first(network, index)) continue;
    for (const { organization, relation = 'member' } of network.members) {
      const member = byId.get(organization);
      if (member === undefined || member === index || lastNamedBy[member] === index) continue;
      lastNamedBy[member] = index;
      all.push({ network, member: organizations[member]!, relation });
    }
  }
  const named = new Map<Organization, Set<Organization>>();
  const find = (id: string | undefined) => (id === undefined ? undefined : organizations[byId.get(id) ?? -1]);
  for (const [index, member] of organizations.entries()) {
    const network = member.parentOrganization ? find(member.parentOrganization) : undefined;
    if (!network || network === member || !first(member, index)) continue;
    let members = named.get(network);
    if (!members)
      named.set(network, (members = new Set(network.members?.flatMap(({ organization }) => find(organization) ?? []))));
    if (members.has(member)) continue;
    members.add(member);
    all.push({ network, member, relation: member.kind === 'section' ? 'section' : 'member' });
  }
  return all;
}

/** Kinds that are shown without a membership too. */
const OWN_KINDS = new Set(['network', 'federation', 'section', 'member']);

/**
 * The organisations that a map of networks shows: networks, and all that are tied to another one. A document names
 * others as well, who organise an event or employ a speaker.
 * @param root only this one and what is part of it, however deep
 */
export function organizationsOf(
  { organizations = [] }: ContentDocument,
  memberships: readonly Membership[],
  root?: string,
): Organization[] {
  const shown = new Set<Organization>();
  if (root === undefined) {
    const tied = new Set<Organization>();
    for (const { network, member } of memberships) tied.add(network).add(member);
    const seen = new Set<string>();
    return organizations.filter((organization) => {
      const { id, kind } = organization;
      const isFirst = seen.size < seen.add(id).size;
      return isFirst && (OWN_KINDS.has(kind ?? '') || tied.has(organization));
    });
  }
  const members = new Map<Organization, Organization[]>();
  for (const { network, member } of memberships) {
    const known = members.get(network);
    if (known) known.push(member);
    else members.set(network, [member]);
  }
  const first = organizations.find(({ id }) => id === root);
  if (first) shown.add(first);
  // A set that grows while it is walked: each organisation is met once, whatever circles there are.
  for (const network of shown) for (const member of members.get(network) ?? []) shown.add(member);
  return [...shown];
}
