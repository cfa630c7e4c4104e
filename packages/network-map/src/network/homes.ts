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
  for (const isSection of [true, false])
    for (const membership of memberships) {
      const { network, member, relation } = membership;
      if ((relation === 'section') === isSection && isPart(membership) && shown.has(network) && shown.has(member))
        if (!homes.has(member)) homes.set(member, network);
    }

  const rank = new Map(organizations.map((organization, index) => [organization, index]));
  const settled = new Set<Organization>();
  for (const start of organizations) {
    const way = new Set<Organization>();
    let at: Organization | undefined = start;
    while (at && !settled.has(at) && !way.has(at)) {
      way.add(at);
      at = homes.get(at);
    }
    if (at && way.has(at)) homes.delete(firstOfCircle(at, homes, rank));
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
