/** The tree within the ties: each organisation has at most one home, and every other tie is a cross link. */
import type { Organization } from '@ess-kit/content';
import { isPart, type Membership } from './memberships.js';

/**
 * The network under which each organisation is listed. A section is at home with the network that calls it so; else
 * the first one that names it is. Where homes run in a circle, the one that the document names first has none.
 */
export function homesOf(
  organizations: readonly Organization[],
  memberships: readonly Membership[],
): Map<Organization, Organization> {
  const shown = new Set(organizations);
  const homes = new Map<Organization, Organization>();
  const settle = ({ network, member }: Membership) => {
    if (!homes.has(member) && shown.has(member) && shown.has(network)) homes.set(member, network);
  };
  for (const membership of memberships) if (membership.relation === 'section') settle(membership);
  for (const membership of memberships) if (membership.relation !== 'section' && isPart(membership)) settle(membership);

  let rank: Map<Organization, number> | undefined;
  const settled = new Set<Organization>();
  // Whatever is on a circle is somebody's home.
  const hosts = new Set(homes.values());
  for (const start of organizations) {
    if (!hosts.has(start)) continue;
    const way = new Set<Organization>();
    let at: Organization | undefined = start;
    while (at && !settled.has(at) && !way.has(at)) {
      way.add(at);
      at = homes.get(at);
    }
    if (at && way.has(at)) {
      rank ??= new Map(organizations.map((organization, index) => [organization, index]));
      homes.delete(firstOfCircle(at, homes, rank));
    }
    for (const organization of way) settled.add(organization);
  }
  return homes;
}

function firstOfCircle(
  start: Organization,
  homes: ReadonlyMap<Organization, Organization>,
  rank: ReadonlyMap<Organization, number>,
): Organization {
  let first = start;
  for (let at = homes.get(start)!; at !== start; at = homes.get(at)!) if (rank.get(at)! < rank.get(first)!) first = at;
  return first;
}
