/** An organisation as the map, the list, the table and the tree know it. */
import type { Organization, Place } from '@ess-kit/content';
import { isPoint, type Placing, type Position } from './position.js';
import type { Relation } from './ties.js';

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
  /** It has neither a seat nor an area, or that is the whole world. */
  readonly isNowhere: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** The network under which it is listed, and what it is to it. */
  readonly home?: Node;
  readonly homeRelation?: Relation;
  /** What is listed under it, in the document's order. */
  readonly children: readonly Node[];
  /** Networks that it is directly part of, its home among them: more than one is an overlap. */
  readonly networks: readonly Node[];
}

const NONE: readonly never[] = [];

/** One of a hundred thousand, while the network is read: what is not asked of it is not worked out. */
export class GrowingNode implements Node {
  home?: GrowingNode;
  homeRelation?: Relation;
  children: readonly GrowingNode[] = NONE;
  networks: readonly GrowingNode[] = NONE;
  /** The networks of those that are in this one alone: one list for all of them. */
  private asOnly?: readonly GrowingNode[];
  private known?: Position;

  constructor(
    readonly organization: Organization,
    public index: number,
    private readonly seat: Place | undefined,
    private readonly places: Placing,
  ) {}

  join(network: GrowingNode): void {
    const alone = (network.asOnly ??= [network]);
    const { length } = this.networks;
    if (!length) this.networks = alone;
    else if (length === 1) this.networks = [...this.networks, network];
    // From here on the list is its own.
    else (this.networks as GrowingNode[]).push(network);
  }

  list(child: GrowingNode): void {
    if (this.children.length) (this.children as GrowingNode[]).push(child);
    else this.children = [child];
  }

  get role() {
    return roleOf(this.organization, !!this.asOnly, this.networks.length > 0);
  }

  get position() {
    return (this.known ??= this.places.positionOf(this.organization, this.seat));
  }

  get isNowhere() {
    return !isPoint(this.seat) && this.position.kind === 'nowhere';
  }

  get countries() {
    return this.places.countriesOf(this.organization, this.seat);
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
