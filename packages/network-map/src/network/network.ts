/** The model of meaning behind the map, the list, the table and the tree: one for all of them. */
import type { ContentDocument, Organization, Place } from '@ess-kit/content';
import { homesOf } from './homes.js';
import { isPart, type Membership, membershipsOf, organizationsOf, type Relation } from './memberships.js';
import { isPoint, type Middle, type Placing, placing, type Position } from './position.js';

/** One organisation of the map. */
export interface Node {
  readonly organization: Organization;
  /** Which one it is among the network's nodes: what is known of all stands in columns. */
  readonly index: number;
  /**
   * A network has members or says that it is one, as a federation does that is in no other; a section is part of one;
   * all others in a network are members. The rest is tied to a network by partnership or observation.
   */
  readonly role: 'network' | 'section' | 'member' | 'partner';
  readonly position: Position;
  /** It has neither a seat nor an area. */
  readonly isNowhere: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** The network under which it is listed. */
  readonly home?: Node;
  /** What is listed under it, in the document's order. */
  readonly children: readonly Node[];
  /** Networks that it is directly part of, its home among them: more than one is an overlap. */
  readonly networks: readonly Node[];
}

/** A membership, between nodes. */
export interface Tie {
  readonly network: Node;
  readonly member: Node;
  readonly relation: Relation;
}

export interface Network {
  readonly nodes: readonly Node[];
  /** Those without a home. */
  readonly roots: readonly Node[];
  readonly memberships: readonly Membership[];
  /** Those that lead elsewhere than home. */
  readonly crossLinks: readonly Tie[];
  /** Those by which others are at home in a network. */
  homeLinks(home: Node): readonly Tie[];
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
  const places = placing(document, middle);
  const nodes = new Map(
    organizations.map((organization, index) => [organization, new GrowingNode(organization, index, places)]),
  );
  // Without a root all that is tied is shown.
  const memberships =
    root === undefined ? all : all.filter(({ network, member }) => nodes.has(network) && nodes.has(member));
  const homes = homesOf(organizations, memberships);
  const crossLinks: Tie[] = [];
  const homeLinks = new Map<Node, Tie[]>();
  for (const membership of memberships) {
    const [network, node] = [nodes.get(membership.network)!, nodes.get(membership.member)!];
    if (isPart(membership)) {
      network.hasMembers = true;
      if (node.networks.length) (node.networks as GrowingNode[]).push(network);
      else node.networks = [network];
    }
    const tie = { network, member: node, relation: membership.relation };
    if (homes.get(membership.member) !== membership.network) crossLinks.push(tie);
    else {
      node.home = network;
      const known = homeLinks.get(network);
      if (known) known.push(tie);
      else homeLinks.set(network, [tie]);
    }
  }
  const list = [...nodes.values()];
  for (const node of list) {
    const { home } = node;
    if (!home) continue;
    if (home.children.length) (home.children as GrowingNode[]).push(node);
    else home.children = [node];
  }
  let byId: Map<string, GrowingNode> | undefined;
  const find = (key: string | Organization) =>
    typeof key === 'string'
      ? (byId ??= new Map(list.map((node) => [node.organization.id, node]))).get(key)
      : nodes.get(key);
  return {
    nodes: list,
    roots: list.filter(({ home }) => !home),
    memberships,
    crossLinks,
    find,
    homeLinks: (home) => homeLinks.get(home) ?? [],
  };
}

const NONE: readonly never[] = [];

/** One of a hundred thousand: what is not asked of it is not worked out. */
class GrowingNode implements Node {
  hasMembers = false;
  home?: GrowingNode;
  children: readonly GrowingNode[] = NONE;
  networks: readonly GrowingNode[] = NONE;
  readonly #seat: Place | undefined;
  #position?: Position;
  #countries?: readonly string[];

  constructor(
    readonly organization: Organization,
    readonly index: number,
    private readonly places: Placing,
  ) {
    this.#seat = places.seatOf(organization);
  }

  get role() {
    return roleOf(this.organization, this.hasMembers, this.networks.length > 0);
  }

  get position() {
    return (this.#position ??= this.places.positionOf(this.organization, this.#seat));
  }

  get isNowhere() {
    return !isPoint(this.#seat) && this.position.kind === 'nowhere';
  }

  get countries() {
    return (this.#countries ??= this.places.countriesOf(this.organization, this.#seat));
  }
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
