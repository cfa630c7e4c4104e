/**
 * Clusters by meaning: network → section → country → city → organisation. Each has a name, an address and numbers that
 * can be said aloud; what a pixel's distance makes has none of these.
 */
import type { Place } from '@ess-kit/content';
import type { Point } from '../projection/equal-earth.js';
import { meanPlace } from '../projection/mean-place.js';
import { addTo } from './add-to.js';
import { columnsOf, CountryTally } from './columns.js';
import type { Network } from './network.js';
import type { Node } from './node.js';

export interface Branch {
  /** `ripess`, `ripess/SN`, `ripess/SN/dakar-sn`: ids have no slash. */
  readonly address: string;
  readonly kind: 'network' | 'country' | 'city' | 'organization';
  /** Of a network or an organisation. */
  readonly node?: Node;
  /** Of a country or a city: ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Of a city. */
  readonly seat?: Place;
  /**
   * Where it is marked: its own place; of a country or city, in the middle of what it holds; undefined: on the rail. A
   * body of the whole world stands nowhere on it, wherever its members are.
   */
  readonly place?: Point;
  /** How many members are in it, those listed elsewhere too, and of how many countries they are. */
  readonly members: number;
  readonly countries: number;
  /** What it holds; worked out when it is first asked for, so that a closed branch of many thousand costs nothing. */
  readonly children: readonly Branch[];
  /** Whether it has children. */
  readonly opens: boolean;
  /** The networks among what it holds. */
  readonly networks: readonly Node[];
  /** Direct members that are listed under another network. */
  readonly elsewhere: readonly Node[];
  /** Of a network: whether the filters leave this organisation, somewhere in it. */
  holds?(node: Node): boolean;
}

/**
 * @param shown numbers of the nodes that the filters leave, all of them without it; a network without any is left out
 */
export function branchesOf(network: Network, shown?: Uint32Array): Branch[] {
  const isShown = new Uint8Array(network.nodes.length).fill(shown ? 0 : 1);
  if (shown) for (const index of shown) isShown[index] = 1;
  const tree = treeOf(network);
  const branches = new Map<Node, NetworkBranch>();
  // What is listed under a network is made before it.
  for (const node of tree.networks) {
    const { parts } = tree.heldBy(node);
    const holdsSome = (each: Node) => isShown[each.index] || branches.has(each);
    if (isShown[node.index] || node.children.some(holdsSome) || parts.some((each) => isShown[each.index]))
      branches.set(node, new NetworkBranch(node, tree, isShown, branches));
  }
  return made(network.roots, tree, isShown, branches);
}

/** Branches of these, as far as the filters leave something in them. */
function made(nodes: readonly Node[], tree: Tree, isShown: Uint8Array, branches: ReadonlyMap<Node, Branch>): Branch[] {
  const own: Branch[] = [];
  for (const node of nodes) {
    const branch = branches.get(node) ?? (isShown[node.index] && !isNetwork(node) ? tree.branchOf(node) : undefined);
    if (branch) own.push(branch);
  }
  return own;
}

/** Whether others may stand under it. */
export const isNetwork = ({ children, role }: Node) => children.length > 0 || role === 'network' || role === 'section';

/** A network among the branches. What it holds is worked out when it is opened: a closed one is a mark with a number. */
class NetworkBranch implements Branch {
  readonly kind = 'network';
  readonly place?: Point;
  #children?: readonly Branch[];
  #elsewhere?: readonly Node[];
  #opens?: boolean;
  #count?: ReturnType<typeof count>;

  constructor(
    readonly node: Node,
    private readonly tree: Tree,
    private readonly isShown: Uint8Array,
    private readonly made: ReadonlyMap<Node, Branch>,
  ) {
    if (node.position.kind !== 'nowhere') this.place = node.position.place;
  }

  get address() {
    return this.node.organization.id;
  }

  get members() {
    return this.#counted.members;
  }

  get countries() {
    return this.#counted.countries;
  }

  get opens() {
    return (this.#opens ??= this.node.children.some((node) => this.holds(node)));
  }

  get networks() {
    return this.tree.heldBy(this.node).networks.filter((node) => this.made.has(node));
  }

  get children() {
    return (this.#children ??= this.#childrenNow());
  }

  get elsewhere() {
    return (this.#elsewhere ??= this.tree.heldBy(this.node).guests.filter(({ index }) => this.isShown[index]));
  }

  /** Whether the filters leave an organisation of it. */
  holds(node: Node): boolean {
    return !!this.isShown[node.index] || this.made.has(node);
  }

  get #counted() {
    return (this.#count ??= this.tree.count(this.node, this.isShown));
  }

  #childrenNow(): Branch[] {
    const below = made(this.node.children, this.tree, this.isShown, this.made);
    return [
      ...below.filter(({ kind }) => kind === 'network'),
      ...byCountry(
        this.address,
        below.filter(({ kind }) => kind === 'organization'),
      ),
    ];
  }
}

/** What a network holds, in the document's order. */
interface Held {
  /** Direct members, those listed elsewhere too. */
  readonly parts: readonly Node[];
  /** Those of them that are listed elsewhere. */
  readonly guests: readonly Node[];
  /** Networks that are listed under it. */
  readonly networks: readonly Node[];
}

const NOTHING: Held = { parts: [], guests: [], networks: [] };

/** Of a network what no filter changes. */
interface Tree {
  /** Those that others stand under, each after those listed under it. */
  readonly networks: readonly Node[];
  heldBy(network: Node): Held;
  /** An organisation that nothing stands under, as a branch. */
  branchOf(node: Node): Branch;
  /** How many members a network has, however deep, and of how many countries they are. */
  count(node: Node, isShown: Uint8Array): { readonly members: number; readonly countries: number };
}

const trees = new WeakMap<Network, Tree>();

function treeOf(network: Network): Tree {
  let tree = trees.get(network);
  if (!tree) trees.set(network, (tree = growTree(network)));
  return tree;
}

/** Direct members of a network, wherever they are listed. */
export const membersOf = (node: Node, network: Network): readonly Node[] => treeOf(network).heldBy(node).parts;

function growTree({ nodes, roots }: Network): Tree {
  const held = new Map<Node, Record<keyof Held, Node[]>>();
  const room = (network: Node) => {
    let own = held.get(network);
    if (!own) held.set(network, (own = { parts: [], guests: [], networks: [] }));
    return own;
  };
  for (const node of nodes) {
    for (const network of node.networks) {
      const { parts, guests } = room(network);
      parts.push(node);
      if (network !== node.home) guests.push(node);
    }
    if (node.home && isNetwork(node)) room(node.home).networks.push(node);
  }
  const heldBy = (network: Node): Held => held.get(network) ?? NOTHING;
  const networks = roots.filter(isNetwork);
  for (const node of networks) for (const below of heldBy(node).networks) networks.push(below);

  const organizations = new Map<Node, Branch>();
  const columns = columnsOf(nodes);
  const within = new Map<Node, Uint32Array>();
  return {
    networks: networks.reverse(),
    heldBy,
    branchOf(node) {
      let branch = organizations.get(node);
      if (!branch) organizations.set(node, (branch = organizationBranch(node)));
      return branch;
    },
    count(node, isShown) {
      let inside = within.get(node);
      if (!inside) within.set(node, (inside = membersWithin(node, heldBy, nodes.length)));
      const tally = new CountryTally(columns);
      let members = 0;
      for (const index of inside) {
        if (!isShown[index]) continue;
        members++;
        tally.add(index);
      }
      return { members, countries: tally.size };
    },
  };
}

/** Members that are part of a network, however deep, each once. */
function membersWithin(node: Node, heldBy: Tree['heldBy'], size: number): Uint32Array {
  const own = heldBy(node).parts;
  // Nobody is in it twice.
  if (!own.some((part) => heldBy(part).parts.length)) return numbersOf(own);
  const met = new Uint8Array(size);
  met[node.index] = 1;
  const all = [node];
  for (const each of all)
    for (const part of heldBy(each).parts)
      if (!met[part.index]) {
        met[part.index] = 1;
        all.push(part);
      }
  return numbersOf(all.slice(1));
}

const numbersOf = (nodes: readonly Node[]) =>
  Uint32Array.from(nodes.filter(({ role }) => role === 'member').map(({ index }) => index));

const organizationBranch = (node: Node): Branch => ({
  address: node.organization.id,
  kind: 'organization',
  node,
  ...(node.position.kind === 'nowhere' ? {} : { place: node.position.place }),
  ...count([node]),
  children: [],
  opens: false,
  networks: [],
  elsewhere: [],
});

/** Members of one country together, and within it those of one city; one alone needs no group. */
function byCountry(address: string, members: readonly Branch[]): Branch[] {
  return grouped(members, ({ node }) => node!.countries[0]).flatMap(([country, inCountry]) => {
    if (country === undefined || inCountry.length === 1) return inCountry;
    const countryAddress = `${address}/${country}`;
    const cities = grouped(inCountry, ({ node }) =>
      node!.position.kind === 'seat' ? node!.position.seat : undefined,
    ).flatMap(([seat, inCity]) =>
      seat === undefined || inCity.length === 1
        ? inCity
        : [{ ...group(`${countryAddress}/${seat.id}`, 'city', inCity), country, seat }],
    );
    return [{ ...group(countryAddress, 'country', cities, inCountry), country }];
  });
}

const group = (
  address: string,
  kind: 'country' | 'city',
  children: readonly Branch[],
  members: readonly Branch[] = children,
): Branch => ({
  address,
  kind,
  place: middle(members),
  ...count(members.map(({ node }) => node!)),
  children,
  opens: true,
  networks: [],
  elsewhere: [],
});

/** In the order in which keys first appear; what has none comes last. */
function grouped<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key | undefined) {
  const groups = new Map<Key | undefined, Value[]>();
  for (const value of values) addTo(groups, keyOf(value), value);
  const rest = groups.get(undefined);
  groups.delete(undefined);
  return rest ? [...groups, [undefined, rest] as const] : [...groups];
}

const count = (members: readonly Node[]) => ({
  members: members.length,
  countries: new Set(members.flatMap(({ countries }) => countries)).size,
});

const middle = (branches: readonly Branch[]) =>
  meanPlace(branches.map(({ place }) => place).filter((place) => place !== undefined));
