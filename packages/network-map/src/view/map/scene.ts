/** What is drawn of a network: marks and the lines between them, in radii of the globe; the same for canvas and SVG. */
import { type Arc, arcBetween } from '../../arcs.js';
import type { Box } from '../../index/spatial-index.js';
import type { Branch } from '../../network/branches.js';
import { bundle } from '../../network/links.js';
import type { Relation } from '../../network/memberships.js';
import { type Mark, marksOf } from '../../network/marks.js';
import { forward, type Orientation, type Point } from '../../projection/equal-earth.js';
import type { MapView } from '../context.js';
import { spreadOut } from './spread.js';

/** Kinds of marks are told apart by their shape, not by colour. */
export type Shape = 'network' | 'section' | 'group' | 'organization' | 'partner';

export interface SceneMark extends Mark {
  readonly shape: Shape;
  /** CSS pixels. */
  readonly radius: number;
  /** Stands in it, where it holds several. */
  readonly count: number | undefined;
  /** What it holds is shown beside it. */
  readonly isOpen: boolean;
  /** It stands in the middle of an area, not at a seat. */
  readonly isApproximate: boolean;
  /** In how many networks it is. */
  readonly networks: number;
  /** Where it belongs; it may stand beside it, to be told apart from others. */
  readonly home: Point;
}

export interface SceneArc extends Arc {
  readonly weight: number;
  readonly kind: Relation;
  readonly ends: readonly [SceneMark, SceneMark];
}

export interface Scene {
  readonly marks: readonly SceneMark[];
  readonly arcs: readonly SceneArc[];
  /** What has no place on earth. */
  readonly rail: readonly Branch[];
}

/** More lines are a thicket that tells nothing, and take longer than a frame. */
const MOST_ARCS = 150;

/** Marks nearer than this, in CSS pixels, become one in a dense branch. */
const NEAR = 26;

/** What stays free between two marks, in CSS pixels. */
const GAP = 3;

/** CSS pixels of a map on which marks have their full size. */
const WIDE = 800;

/**
 * @param scale CSS pixels of one radius
 * @param box what is drawn on
 * @param width of the picture, in CSS pixels: marks are smaller on a small one
 */
export function sceneOf(
  { branches, opened, network }: Pick<MapView, 'branches' | 'opened' | 'network'>,
  orientation: Orientation,
  scale: number,
  box: Box,
  width: number,
): Scene {
  const draw = (place: readonly [number, number]) => forward(place, orientation);
  const { marks, rail, shownAs } = marksOf(branches, opened, draw, NEAR / scale);
  const size = Math.max(0.75, Math.min(1, width / WIDE));
  const looks = marks.map((mark) => dress(mark, opened, size));
  const places = spreadOut(
    looks.map(({ x, y, radius }) => ({ x: x * scale, y: y * scale, radius })),
    GAP,
  );
  const dressed = new Map<Mark | Branch, SceneMark>(
    looks.map((look, index) => {
      const [x, y] = places[index]!;
      return [marks[index]!, { ...look, x: x / scale, y: y / scale }];
    }),
  );
  const arcs = bundle(network.memberships, (organization) => dressed.get(shownAs.get(organization)!))
    .sort((one, two) => two.weight - one.weight)
    .slice(0, MOST_ARCS)
    .map(({ from, to, weight, kind }): SceneArc => {
      const arc = arcBetween([from.x, from.y], [to.x, to.y], box);
      return { ...arc, weight, kind, ends: [from, to] };
    });
  return { marks: [...dressed.values()], arcs, rail };
}

function dress({ x, y, branches, within }: Mark, opened: ReadonlySet<string>, size: number): SceneMark {
  const [branch, ...others] = branches;
  const { node } = branch;
  const isOpen = opened.has(branch.address) && branch.children.length > 0;
  const held = others.length ? branches.reduce((sum, { members }) => sum + Math.max(1, members), 0) : heldBy(branch);
  const shape = others.length || !node ? 'group' : shapeOf(branch);
  const isSmall = shape === 'organization' || shape === 'partner';
  return {
    ...{ x, y, branches, within, shape, isOpen, home: [x, y] },
    radius: size * (isSmall ? 7 : isOpen || !held ? 9 : Math.min(26, 10 + 2 * Math.sqrt(held))),
    count: isSmall || isOpen || !held ? undefined : held,
    isApproximate: !others.length && !!node && node.position.kind !== 'seat',
    networks: others.length || !node ? 0 : node.networks.length,
  };
}

/** How many a branch stands for: its members, else the networks in it. */
export const heldBy = ({ members, children, kind }: Branch): number =>
  kind === 'organization' ? 0 : members || children.length;

const shapeOf = ({ kind, node }: Branch): Shape =>
  node!.role === 'section' || node!.role === 'partner'
    ? node!.role
    : kind === 'network' || node!.role === 'network'
      ? 'network'
      : 'organization';
