/** What is drawn of the branches: those at rest one mark each, an opened one what it holds. */
import { mergeNear } from '../index/merge-near.js';
import type { Point } from '../projection/equal-earth.js';
import type { Branch } from './branches.js';
import type { Node } from './node.js';

export interface Mark {
  readonly x: number;
  readonly y: number;
  /** One branch, or the neighbours in a dense branch that would cover each other, the largest first. */
  readonly branches: readonly [Branch, ...Branch[]];
  /** The branch in which it is; undefined at the top. */
  readonly within?: Branch;
}

export interface Marks {
  readonly marks: readonly Mark[];
  /** What has no place on earth. */
  readonly rail: readonly Branch[];
  /** What an organisation is shown as, in itself or with others: where its links end. */
  readonly shownAs: (node: Node | undefined) => Mark | Branch | undefined;
}

/** With fewer marks than this in a branch, each is told apart by its name and none is merged. */
const DENSE = 24;

/**
 * @param opened addresses of the branches that are open
 * @param draw where a place is drawn
 * @param distance of two marks, in what is drawn; nearer ones are merged in a dense branch
 */
export function marksOf(
  branches: readonly Branch[],
  opened: ReadonlySet<string>,
  draw: (place: Point) => Point,
  distance: number,
): Marks {
  const marks: Mark[] = [];
  const rail: Branch[] = [];
  const groups: { readonly within?: Branch; readonly branches: readonly Branch[] }[] = [{ branches }];
  for (const { within, branches } of groups) {
    const own: (Mark & { readonly count: number })[] = [];
    for (const branch of branches) {
      const isOpen = opened.has(branch.address) && branch.opens;
      if (isOpen) groups.push({ within: branch, branches: branch.children });
      // An open network stays, as what its links come from; an open country or city gives way to its members.
      if (isOpen && branch.kind !== 'network') continue;
      if (!branch.place) rail.push(branch);
      else {
        const [x, y] = draw(branch.place);
        own.push({ x, y, branches: [branch], within, count: branch.members });
      }
    }
    const near = own.length > DENSE ? mergeNear(own, distance) : own.map((mark) => [mark]);
    for (const group of near) marks.push(asOne(group));
  }
  const ends = new Map<Node, { readonly branch: Branch; readonly as: Mark | Branch }>();
  const show = (branch: Branch, as: Mark | Branch) => {
    // What a closed network holds is found by its home; a country or a city is nobody's home.
    const own = branch.node || opened.has(branch.address) ? [branch] : everythingIn(branch);
    for (const { node } of own) if (node) ends.set(node, { branch, as });
  };
  for (const mark of marks) for (const branch of mark.branches) show(branch, mark);
  for (const branch of rail) show(branch, branch);
  const shownAs = (node: Node | undefined) => {
    for (let at = node; at; at = at.home) {
      const end = ends.get(at);
      if (end) return at === node || end.branch.holds?.(node!) ? end.as : undefined;
    }
    return undefined;
  };
  return { marks, rail, shownAs };
}

/** The first takes the others in. */
export function asOne([first, ...others]: readonly Mark[]): Mark {
  const [largest, ...rest] = first!.branches;
  return { ...first!, branches: [largest, ...rest, ...others.flatMap(({ branches }) => branches)] };
}

function everythingIn(branch: Branch): Branch[] {
  const all = [branch];
  for (const each of all) all.push(...each.children);
  return all;
}
