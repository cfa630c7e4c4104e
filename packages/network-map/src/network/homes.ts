/** The tree within the ties: each organisation has at most one home, and every other tie is a cross link. */
import type { GrowingNode } from './node.js';
import { isPart, type Tie } from './ties.js';

/**
 * Gives each organisation the network under which it is listed. A section is at home with the network that calls it so;
 * else the first one that names it is. Where homes run in a circle, the one that the document names first has none.
 */
export function settle(nodes: readonly GrowingNode[], ties: readonly Tie<GrowingNode>[]): void {
  for (const tie of ties) if (tie.relation === 'section') move(tie);
  for (const tie of ties) if (tie.relation !== 'section' && isPart(tie)) move(tie);

  // Whatever is on a circle is somebody's home.
  const hosts = new Set<GrowingNode>();
  for (const { home } of nodes) if (home) hosts.add(home);
  const settled = new Set<GrowingNode>();
  for (const start of nodes) {
    if (!hosts.has(start)) continue;
    const way = new Set<GrowingNode>();
    let at: GrowingNode | undefined = start;
    while (at && !settled.has(at) && !way.has(at)) {
      way.add(at);
      at = at.home;
    }
    if (at && way.has(at)) {
      const first = firstOfCircle(at);
      first.home = first.homeRelation = undefined;
    }
    for (const node of way) settled.add(node);
  }
}

function move({ network, member, relation }: Tie<GrowingNode>): void {
  if (member.home) return;
  member.home = network;
  member.homeRelation = relation;
}

function firstOfCircle(start: GrowingNode): GrowingNode {
  let first = start;
  for (let at = start.home!; at !== start; at = at.home!) if (at.index < first.index) first = at;
  return first;
}
