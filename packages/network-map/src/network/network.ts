/** The model of meaning behind the map, the list, the table and the tree: one for all of them. */
import type { ContentDocument, Organization } from '@ess-kit/content';
import { homesOf } from './homes.js';
import { isPart, type Membership, membershipsOf, organizationsOf } from './memberships.js';
import { countriesOfOrganization, type Middle, type Position, positionOf } from './position.js';

/** One organisation of the map. */
export interface Node {
  readonly organization: Organization;
  /**
   * A network has members or says that it is one, as a federation does that is in no other; a section is part of one;
   * all others in a network are members. The rest is tied to a network by partnership or observation.
   */
  readonly role: 'network' | 'section' | 'member' | 'partner';
  readonly position: Position;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** The network under which it is listed. */
  readonly home?: Node;
  /** What is listed under it, in the document's order. */
  readonly children: readonly Node[];
  /** Networks that it is directly part of, its home among them: more than one is an overlap. */
  readonly networks: readonly Node[];
}

export interface Network {
  readonly nodes: readonly Node[];
  /** Those without a home. */
  readonly roots: readonly Node[];
  readonly memberships: readonly Membership[];
  /** By id, and by the organisation. */
  readonly find: (organization: string | Organization) => Node | undefined;
}

/**
 * @param middle where an area is marked
 * @param root the id of the network to show; all of the document without it
 */
export function readNetwork(document: ContentDocument, middle: Middle, root?: string): Network {
  const all = membershipsOf(document);
  const organizations = organizationsOf(document, all, root);
  const shown = new Set(organizations);
  const memberships = all.filter(({ network, member }) => shown.has(network) && shown.has(member));
  const homes = homesOf(organizations, memberships);
  const parts = memberships.filter(isPart);
  const hasMembers = new Set(parts.map(({ network }) => network));
  const isMember = new Set(parts.map(({ member }) => member));
  const middles = new Map<string, ReturnType<Middle>>();
  const rememberedMiddle: Middle = (areas) => {
    const key = areas.join();
    if (!middles.has(key)) middles.set(key, middle(areas));
    return middles.get(key);
  };

  type Growing = Node & { home?: Node; readonly children: Node[]; readonly networks: Node[] };
  const nodes = new Map<string | Organization, Growing>();
  for (const organization of organizations) {
    const node: Growing = {
      organization,
      role: roleOf(organization, hasMembers.has(organization), isMember.has(organization)),
      position: positionOf(document, organization, rememberedMiddle),
      countries: countriesOfOrganization(document, organization),
      children: [],
      networks: [],
    };
    nodes.set(organization, node).set(organization.id, node);
  }
  for (const organization of organizations) {
    const home = nodes.get(homes.get(organization) ?? '');
    const node = nodes.get(organization)!;
    if (home) {
      node.home = home;
      home.children.push(node);
    }
  }
  for (const { network, member } of parts) nodes.get(member)!.networks.push(nodes.get(network)!);

  const list = organizations.map((organization) => nodes.get(organization)!);
  return { nodes: list, roots: list.filter(({ home }) => !home), memberships, find: (key) => nodes.get(key) };
}

function roleOf({ kind }: Organization, hasMembers: boolean, isMember: boolean): Node['role'] {
  if (kind === 'section') return 'section';
  if (kind === 'network' || hasMembers || (kind === 'federation' && !isMember)) return 'network';
  return isMember || kind === 'member' ? 'member' : 'partner';
}

/** Every network above a node, by whatever way and each once: what it belongs to in the end. */
export function networksAbove({ networks }: Node): ReadonlySet<Node> {
  const above = new Set(networks);
  for (const network of above) for (const next of network.networks) above.add(next);
  return above;
}
