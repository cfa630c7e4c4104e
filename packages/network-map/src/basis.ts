/** What is worked out once of a document, and asked at every choice. */
import type { ContentDocument } from '@ess-kit/content';
import { inTurn } from '@ess-kit/core';
import { countriesOf } from './land/areas.js';
import { middleOf } from './land/middle.js';
import { type Land, unpack } from './land/unpack.js';
import { world } from '#land/world.js';
import { type Branch, branchesOf, isNetwork } from './network/branches.js';
import { type Choice, filter, type Filtered, type Values, valuesOf } from './network/filters.js';
import { type Network, readNetwork } from './network/network.js';
import type { Node } from './network/node.js';
import { type Summary, summarise } from './network/summary.js';

export interface Basis {
  readonly document: ContentDocument;
  readonly network: Network;
  readonly values: Values;
}

/** What a choice and a search leave. */
export interface Left {
  readonly filtered: Filtered;
  readonly branches: readonly Branch[];
  readonly summary: Summary;
}

let land: Land | undefined;

/** The land of the world, unpacked once for all maps of a page. */
export const worldLand = (): Land => (land ??= unpack(world));

const networkOf = (document: ContentDocument, root: string | undefined) =>
  readNetwork(document, (areas) => middleOf(worldLand(), areas.flatMap(countriesOf)), root);

/** @param root id of the network to show; all of the document without it */
export function basisOf(document: ContentDocument, root: string | undefined): Basis {
  const network = networkOf(document, root);
  return { document, network, values: valuesOf(network.nodes) };
}

/** The same, while the page has its turn between. */
export async function basisInTurns(document: ContentDocument, root: string | undefined): Promise<Basis> {
  const network = await inTurn(() => networkOf(document, root));
  return { document, network, values: await inTurn(() => valuesOf(network.nodes)) };
}

export function leave({ network, values }: Basis, choice: Choice, isFound?: (node: Node) => boolean): Left {
  const filtered = filter(values, choice, isFound);
  return { filtered, branches: branchesOf(network, filtered.indexes), summary: summarise(filtered.indexes, network) };
}

/** The branches around an organisation: they are open where it is shown in its own place. */
export function addressesAround(branches: readonly Branch[], node: Node): string[] {
  const homes = new Set<Node>();
  for (let at: Node | undefined = node; at; at = at.home) homes.add(at);
  for (const branch of branches) {
    if (branch.node === node) return [branch.address];
    // Only where it is at home is it worth a look.
    const within = !branch.node || homes.has(branch.node) ? addressesAround(branch.children, node) : [];
    if (within.length) return [branch.address, ...within];
  }
  return [];
}

/** More marks than this are a crowd before anything was asked for. */
const CLEAR = 40;

/**
 * The branches that stand open at first: what a single network holds; and where networks are within networks, as long
 * as the map stays clear.
 */
export function openAtFirst({ network }: Basis): Set<string> {
  const branches = branchesOf(network);
  if (branches.length === 1) return new Set([branches[0]!.address]);
  const opened = new Set<string>();
  let marks = branches.length;
  const queue = [...branches];
  for (const branch of queue) {
    const { address, node } = branch;
    // Asked of the organisations first: what a branch holds is worked out only to be shown.
    if (!node?.children.some(isNetwork) || marks + branch.children.length > CLEAR) continue;
    opened.add(address);
    marks += branch.children.length;
    queue.push(...branch.children);
  }
  return opened;
}
