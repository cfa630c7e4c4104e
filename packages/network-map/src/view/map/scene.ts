/** What is drawn of a network: marks and the lines between them, in radii of the globe; the same for canvas and SVG. */
import type { Branch } from '../../network/branches.js';
import { bundle } from '../../network/links.js';
import type { Organization } from '@ess-kit/content';
import type { Membership, Relation } from '../../network/memberships.js';
import { type Mark, marksOf } from '../../network/marks.js';
import { forward, type Orientation, type Point } from '../../projection/equal-earth.js';
import type { MapView } from '../context.js';
import { worldBox } from './camera.js';
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

/** What stays free between two marks, in CSS pixels. */
const GAP = 3;

/** What has no place and is linked with what has one stands on the dock; more than these have no room there. */
const MOST_DOCKED = 12;

/** CSS pixels that each of them takes, with its name. */
const DOCK_ROOM = 88;

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
  const { top } = worldBox(orientation);
  const size = Math.max(0.75, Math.min(1, width / WIDE));
  const looks = marks.map((mark) => dress(mark, opened, size));
  const places = spreadOut(
    looks.map(({ x, y, radius }) => ({ x: x * scale, y: y * scale, radius })),
    GAP,
  );
  const dressed = new Map<Mark | Branch, SceneMark>(
    looks.map((look, index) => {
      const [x, y] = places[index]!;
      // Pushed aside, not out of the picture.
      return [marks[index]!, { ...look, x: x / scale, y: Math.max(y, top * scale + look.radius + 6) / scale }];
    }),
  );
  const docked = dockedOf(rail, network.memberships, shownAs).slice(
    0,
    Math.min(MOST_DOCKED, Math.floor(width / DOCK_ROOM)),
  );
  docked.forEach((branch, index) => {
    const mark = dress({ x: 0, y: 0, branches: [branch] }, opened, size);
    dressed.set(branch, { ...mark, dock: [index, docked.length] });
  });
  const arcs = bundle(network.memberships, (organization) => dressed.get(shownAs.get(organization)!))
    .sort((one, two) => two.weight - one.weight)
    .slice(0, MOST_ARCS)
    .map(({ from, to, weight, kind }): SceneArc => ({ weight, kind, ends: [from, to] }));
  return { marks: [...dressed.values()], arcs, rail };
}

/** Networks without a place, those that are linked with what is on the map first. */
function dockedOf(
  rail: readonly Branch[],
  memberships: readonly Membership[],
  shownAs: ReadonlyMap<Organization, Mark | Branch>,
): Branch[] {
  const linked = new Map<Mark | Branch, number>();
  for (const { network, member } of memberships) {
    const [one, two] = [shownAs.get(network), shownAs.get(member)];
    if (!one || !two || one === two) continue;
    for (const end of [one, two]) linked.set(end, (linked.get(end) ?? 0) + 1);
  }
  return rail
    .filter((branch) => branch.kind === 'network' && (linked.has(branch) || branch.children.length))
    .sort((one, two) => (linked.get(two) ?? 0) - (linked.get(one) ?? 0));
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
    isApproximate: !others.length && !!node && node.position.kind === 'area',
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
