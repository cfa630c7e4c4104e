/** Networks that are members of each other, around a ring: the tree has to break it somewhere, and says so. */
import type { Node } from './node.js';

/**
 * One circle for each knot of them: every organisation on it is a member of the next, and the last of the first. Two
 * that are members of each other are the shortest. It begins with the one that the document names first.
 */
export function circlesOf(nodes: readonly Node[]): Node[][] {
  const inKnot = knotted(nodes);
  const covered = new Set<Node>();
  const circles: Node[][] = [];
  for (const node of nodes) {
    if (!inKnot.has(node) || covered.has(node)) continue;
    const circle = wayBack(node, inKnot);
    for (const each of circle) covered.add(each);
    if (circle.length) circles.push(circle);
  }
  return circles;
}

/** Without those from which no way leads on or to which none leads, again and again: most networks leave nothing. */
function knotted(nodes: readonly Node[]): ReadonlySet<Node> {
  const left = new Set(nodes);
  const members = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  for (const node of nodes) for (const network of node.networks) members.get(network)?.push(node);
  const up = (node: Node) => node.networks;
  const down = (node: Node) => members.get(node) ?? [];
  for (const [onward, backward] of [
    [up, down],
    [down, up],
  ] as const) {
    const ways = new Map<Node, number>();
    for (const node of left) ways.set(node, onward(node).filter((next) => left.has(next)).length);
    const ends = [...left].filter((node) => !ways.get(node));
    for (const end of ends) {
      left.delete(end);
      for (const before of backward(end)) {
        if (!left.has(before)) continue;
        const count = ways.get(before)! - 1;
        ways.set(before, count);
        if (!count) ends.push(before);
      }
    }
  }
  return left;
}

/** The shortest way from a node over its networks back to itself; empty where there is none. */
function wayBack(start: Node, within: ReadonlySet<Node>): Node[] {
  const from = new Map<Node, Node>();
  const queue = [start];
  for (const node of queue)
    for (const network of node.networks) {
      if (network === start) {
        const way = [];
        for (let at: Node | undefined = node; at && at !== start; at = from.get(at)) way.push(at);
        return [start, ...way.reverse()];
      }
      if (within.has(network) && !from.has(network)) {
        from.set(network, node);
        queue.push(network);
      }
    }
  return [];
}
