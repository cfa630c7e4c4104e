/** The model of meaning behind the map, the list, the table and the tree: one for all of them. */
import type { ContentDocument, Organization } from '@ess-kit/content';
import { addTo } from './add-to.js';
import { settle } from './homes.js';
import { GrowingNode, type Node } from './node.js';
import { type Middle, placing } from './position.js';
import { isPart, type Tie, tiesOf } from './ties.js';

export interface Network {
  readonly nodes: readonly Node[];
  /** Those without a home. */
  readonly roots: readonly Node[];
  /** Ties that lead elsewhere than home. */
  readonly crossLinks: readonly Tie[];
  /** Those by which others are at home in a network. */
  homeLinks(home: Node): readonly Tie[];
  /** By id. */
  find(id: string): Node | undefined;
}

/**
 * @param middle where an area is marked
 * @param root the id of the network to show; all of the document without it
 */
export function readNetwork(document: ContentDocument, middle: Middle, root?: string): Network {
  const places = placing(middle);
  const seats = firstById(document.places);
  const byId = new Map<string, GrowingNode>();
  for (const [id, organization] of firstById(document.organizations))
    byId.set(id, new GrowingNode(organization, byId.size, seats.get(organization.location ?? ''), places));
  const all = tiesOf(byId);
  const nodes = root === undefined ? ofNetworks(byId, all) : partsOf(byId.get(root), all);
  const ties = root === undefined ? all : tiesAmong(nodes, all);
  for (const [index, node] of nodes.entries()) node.index = index;
  for (const tie of ties) if (isPart(tie)) tie.member.join(tie.network);
  settle(nodes, ties);
  for (const node of nodes) node.home?.list(node);

  let known: ReadonlyMap<string, Node> | undefined;
  return {
    nodes,
    roots: nodes.filter(({ home }) => !home),
    crossLinks: ties.filter(({ network, member }) => member.home !== network),
    homeLinks: (home) => home.children.map((member) => ({ network: home, member, relation: member.homeRelation! })),
    find: (id) => (known ??= new Map(nodes.map((node) => [node.organization.id, node]))).get(id),
  };
}

/** Of items with one id the first counts. What is asked once is not kept, as `find` does. */
function firstById<Item extends { readonly id: string }>(items: readonly Item[] = []): Map<string, Item> {
  const byId = new Map<string, Item>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return byId;
}

/** Kinds that are shown without a tie too. */
const OWN_KINDS = new Set<Organization['kind']>(['network', 'federation', 'section', 'member']);

/**
 * Networks, and all that are tied to another one: a document names others as well, who organise an event or employ a
 * speaker.
 */
function ofNetworks(byId: ReadonlyMap<string, GrowingNode>, ties: readonly Tie<GrowingNode>[]): GrowingNode[] {
  const isTied = new Uint8Array(byId.size);
  for (const { network, member } of ties) isTied[network.index] = isTied[member.index] = 1;
  return [...byId.values()].filter(({ index, organization }) => isTied[index] || OWN_KINDS.has(organization.kind));
}

/** A network and what is part of it, however deep. */
function partsOf(root: GrowingNode | undefined, ties: readonly Tie<GrowingNode>[]): GrowingNode[] {
  if (!root) return [];
  const members = new Map<GrowingNode, GrowingNode[]>();
  for (const { network, member } of ties) addTo(members, network, member);
  // A set that grows while it is walked: each organisation is met once, whatever circles there are.
  const parts = new Set([root]);
  for (const network of parts) for (const member of members.get(network) ?? []) parts.add(member);
  return [...parts];
}

function tiesAmong(nodes: readonly GrowingNode[], ties: readonly Tie<GrowingNode>[]): Tie<GrowingNode>[] {
  const shown = new Set(nodes);
  return ties.filter(({ network, member }) => shown.has(network) && shown.has(member));
}
