/**
 * Clusters by meaning: network → section → country → city → organisation. Each has a name, an address and numbers that
 * can be said aloud; what a pixel's distance makes has none of these.
 */
import type { Place } from '@ess-kit/content';
import type { Point } from '../projection/equal-earth.js';
import { meanPlace } from '../projection/mean-place.js';
import type { Network, Node } from './network.js';

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
  readonly children: readonly Branch[];
  /** Direct members that are listed under another network. */
  readonly elsewhere: readonly Node[];
}

/**
 * @param shown what the filters leave; a network without any of it is left out
 */
export function branchesOf(network: Network, shown: Iterable<Node> = network.nodes): Branch[] {
  const isShown = new Set(shown);
  const parts = partsOf(network);
  const branches = new Map<Node, Branch>();
  const made = (nodes: readonly Node[]) => nodes.flatMap((node) => branches.get(node) ?? []);
  // What is listed under a node is made before it.
  for (const node of homeward(network)) {
    const isBranch = node.children.length > 0 || node.role === 'network' || node.role === 'section';
    const address = node.organization.id;
    if (!isBranch) {
      if (isShown.has(node)) branches.set(node, organizationBranch(node));
      continue;
    }
    const below = made(node.children);
    const elsewhere = (parts.get(node) ?? []).filter((member) => member.home !== node && isShown.has(member));
    if (!below.length && !elsewhere.length && !isShown.has(node)) continue;
    const children = [
      ...below.filter(({ kind }) => kind === 'network'),
      ...byCountry(
        address,
        below.filter(({ kind }) => kind === 'organization'),
      ),
    ];
    branches.set(node, {
      address,
      kind: 'network',
      node,
      ...(node.position.kind === 'nowhere' ? {} : { place: node.position.place }),
      ...count(within(node, parts).filter((each) => isShown.has(each) && each.role === 'member')),
      children,
      elsewhere,
    });
  }
  return made(network.roots);
}

/** Direct members of each network, those listed elsewhere too. */
function partsOf({ nodes }: Network): Map<Node, Node[]> {
  const parts = new Map<Node, Node[]>();
  for (const node of nodes)
    for (const network of node.networks) {
      const known = parts.get(network);
      if (known) known.push(node);
      else parts.set(network, [node]);
    }
  return parts;
}

/** Everything that is part of a network, however deep, each once. */
function within(node: Node, parts: ReadonlyMap<Node, readonly Node[]>): Node[] {
  const all = new Set([node]);
  for (const each of all) for (const part of parts.get(each) ?? []) all.add(part);
  all.delete(node);
  return [...all];
}

/** All nodes, each after those listed under it. */
function homeward({ roots }: Network): Node[] {
  const order = [...roots];
  for (const node of order) order.push(...node.children);
  return order.reverse();
}

const organizationBranch = (node: Node): Branch => ({
  address: node.organization.id,
  kind: 'organization',
  node,
  ...(node.position.kind === 'nowhere' ? {} : { place: node.position.place }),
  ...count([node]),
  children: [],
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
  elsewhere: [],
});

/** In the order in which keys first appear; what has none comes last. */
function grouped<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key | undefined) {
  const groups = new Map<Key | undefined, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
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
