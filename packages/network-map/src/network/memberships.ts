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
  const byId = new Map<string, Organization>();
  for (const organization of organizations) if (!byId.has(organization.id)) byId.set(organization.id, organization);

  const known = new Map<Organization, Map<Organization, Membership>>();
  const all: Membership[] = [];
  const add = (network: Organization | undefined, member: Organization | undefined, relation: Relation) => {
    if (!network || !member || network === member) return;
    let members = known.get(network);
    if (!members) known.set(network, (members = new Map()));
    if (members.has(member)) return;
    const membership = { network, member, relation };
    members.set(member, membership);
    all.push(membership);
  };
  for (const network of byId.values())
    for (const { organization, relation = 'member' } of network.members ?? [])
      add(network, byId.get(organization), relation);
  for (const member of byId.values())
    if (member.parentOrganization)
      add(byId.get(member.parentOrganization), member, member.kind === 'section' ? 'section' : 'member');
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
    const tied = new Set(memberships.flatMap(({ network, member }) => [network, member]));
    const seen = new Set<string>();
    for (const organization of organizations) {
      if (seen.has(organization.id)) continue;
      seen.add(organization.id);
      if (tied.has(organization) || OWN_KINDS.has(organization.kind ?? '')) shown.add(organization);
    }
    return [...shown];
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
