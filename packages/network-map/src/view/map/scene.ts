/** What is drawn of a network: marks and the lines between them, in radii of the globe; the same for canvas and SVG. */
import type { Branch } from '../../network/branches.js';
import { bundle } from '../../network/links.js';
import { type Mark, marksOf } from '../../network/marks.js';
import type { Node } from '../../network/node.js';
import type { Relation, Tie } from '../../network/ties.js';
import { forward, type Orientation, type Point } from '../../projection/equal-earth.js';
import type { MapView } from '../context.js';
import { worldBox } from './camera.js';
import { apart } from './apart.js';

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
  /** Which place it has of how many on the dock below the world, as it stands nowhere on it. */
  readonly dock?: readonly [index: number, count: number];
}

export interface SceneArc {
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

/** What has no place and is linked with what has one stands on the dock; more than these have no room there. */
const MOST_DOCKED = 12;

/** CSS pixels that each of them takes, with its name. */
const DOCK_ROOM = 88;

/** The part of its full size that a mark keeps on the smallest picture. */
const LEAST = 0.6;

/** CSS pixels of a map on which marks have their full size. */
const WIDE = 800;

/**
 * @param scale CSS pixels of one radius
 * @param width of the picture, in CSS pixels: marks are smaller on a small one
 */
export function sceneOf(
  { branches, opened, network }: Pick<MapView, 'branches' | 'opened' | 'network'>,
  orientation: Orientation,
  scale: number,
  width: number,
): Scene {
  const draw = (place: readonly [number, number]) => forward(place, orientation);
  const { marks, rail, shownAs } = marksOf(branches, opened, draw, NEAR / scale);
  const size = Math.max(LEAST, Math.min(1, width / WIDE));
  const dressed = new Map<Mark | Branch, SceneMark>();
  for (const { parts, look, x, y } of apart(
    marks,
    (mark) => dress(mark, opened, size),
    1 / scale,
    worldBox(orientation),
  )) {
    const mark = { ...look, x, y };
    for (const part of parts) dressed.set(part, mark);
  }
  // A way home begins and ends in one mark, unless that home is open.
  const lines = [
    ...network.crossLinks,
    ...network.nodes
      .filter(({ organization, children }) => children.length && opened.has(organization.id))
      .flatMap((home) => network.homeLinks(home)),
  ];
  const docked = dockedOf(rail, lines, shownAs).slice(0, Math.min(MOST_DOCKED, Math.floor(width / DOCK_ROOM)));
  docked.forEach((branch, index) => {
    const mark = dress({ x: 0, y: 0, branches: [branch] }, opened, size);
    dressed.set(branch, { ...mark, dock: [index, docked.length] });
  });
  const arcs = bundle(lines, (node) => dressed.get(shownAs(node)!))
    .sort((one, two) => two.weight - one.weight)
    .slice(0, MOST_ARCS)
    .map(({ from, to, weight, kind }): SceneArc => ({ weight, kind, ends: [from, to] }));
  return { marks: [...new Set(dressed.values())], arcs, rail };
}

/** Networks without a place, those that are linked with what is on the map first. */
function dockedOf(
  rail: readonly Branch[],
  ties: readonly Tie[],
  shownAs: (node: Node) => Mark | Branch | undefined,
): Branch[] {
  if (!rail.length) return [];
  const linked = new Map<Mark | Branch, number>();
  for (const { network, member } of ties) {
    const [one, two] = [shownAs(network), shownAs(member)];
    if (!one || !two || one === two) continue;
    for (const end of [one, two]) linked.set(end, (linked.get(end) ?? 0) + 1);
  }
  return rail
    .filter((branch) => branch.kind === 'network' && (linked.has(branch) || branch.opens))
    .sort((one, two) => (linked.get(two) ?? 0) - (linked.get(one) ?? 0));
}

function dress({ x, y, branches, within }: Mark, opened: ReadonlySet<string>, size: number): SceneMark {
  const [branch, ...others] = branches;
  const { node } = branch;
  const isOpen = opened.has(branch.address) && branch.opens;
  const held = others.length ? branches.reduce((sum, { members }) => sum + Math.max(1, members), 0) : heldBy(branch);
  const shape = others.length || !node ? 'group' : shapeOf(branch);
  const isSmall = shape === 'organization' || shape === 'partner';
  return {
    ...{ x, y, branches, within, shape, isOpen, home: [x, y] },
    radius: size * (isSmall ? 7 : isOpen || !held ? 9 : Math.min(26, 10 + 2 * Math.sqrt(held))),
    count: isSmall || isOpen || !held ? undefined : held,
    isApproximate: !others.length && !!node && node.position.kind === 'area',
    networks: others.length || !node ? 0 : node.networks.length,
  };
}

/** How many a branch stands for: its members, else the networks in it. */
export const heldBy = (branch: Branch): number =>
  branch.kind === 'organization' ? 0 : branch.members || branch.children.length;

const shapeOf = ({ kind, node }: Branch): Shape =>
  node!.role === 'section' || node!.role === 'partner'
    ? node!.role
    : kind === 'network' || node!.role === 'network'
      ? 'network'
      : 'organization';
