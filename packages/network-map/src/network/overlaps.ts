/** Who belongs to two networks. */
import { addTo } from './add-to.js';
import type { Node } from './node.js';

/** Two networks and those who belong to both, the answer to “who links these two?”. */
export interface Overlap {
  readonly networks: readonly [Node, Node];
  readonly shared: readonly Node[];
}

/** One that is in more networks than these has a thousand pairs of them, which tell nobody anything. */
const MOST = 50;

/** Every pair of networks that share a direct member, the pair that shares most first. */
export function overlaps(nodes: Iterable<Node>): Overlap[] {
  const pairs = new Map<Node, Map<Node, Node[]>>();
  const rank = new Map<Node, number>();
  for (const node of nodes) {
    for (const network of node.networks) if (!rank.has(network)) rank.set(network, rank.size);
    const networks = node.networks.slice(0, MOST).sort((one, two) => rank.get(one)! - rank.get(two)!);
    networks.forEach((first, index) => {
      for (const second of networks.slice(index + 1)) {
        const seconds = pairs.get(first) ?? new Map<Node, Node[]>();
        pairs.set(first, seconds);
        addTo(seconds, second, node);
      }
    });
  }
  return [...pairs]
    .flatMap(([first, seconds]) =>
      [...seconds].map(([second, shared]): Overlap => ({ networks: [first, second], shared })),
    )
    .sort((one, two) => two.shared.length - one.shared.length);
}
