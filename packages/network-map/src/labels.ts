/**
 * Which names are shown, and on which side of their marks: greedily by weight on a coarse grid of what is taken
 * (S. Christensen, J. Marks, S. Shieber, “An empirical study of algorithms for point-feature label placement”, 1995,
 * has the eight positions). Lengths are in CSS pixels.
 */
import type { Box } from './index/spatial-index.js';

export interface Label {
  /** The middle of its mark, and how far the mark reaches. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Heavier ones choose first. */
  readonly weight: number;
  /** Selected or focused: shown in any case. */
  readonly isPinned?: boolean;
}

export interface Placement {
  /** Where the label is in the list. */
  readonly label: number;
  /** Its upper left corner. */
  readonly left: number;
  readonly top: number;
  /** Where it stands from its mark: −1 left or above, 0 in the middle, 1 right or below. */
  readonly side: readonly [number, number];
}

const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** The side of a square of the grid. */
const SQUARE = 6;
/** Between a mark and its name. */
const GAP = 2;

/**
 * @param bounds nothing is placed outside; what is pinned is moved in
 * @param isRightToLeft names stand to the left of their marks first
 */
export function placeLabels(labels: readonly Label[], bounds: Box, isRightToLeft = false): Placement[] {
  const columns = Math.max(0, Math.ceil((bounds.right - bounds.left) / SQUARE));
  const rows = Math.max(0, Math.ceil((bounds.bottom - bounds.top) / SQUARE));
  /** How many marks and names touch each square. */
  const taken = new Uint16Array(columns * rows);

  /** Walks the squares that a box touches, until one is refused. */
  const every = (left: number, top: number, right: number, bottom: number, visit: (square: number) => boolean) => {
    const [first, last] = [Math.floor((left - bounds.left) / SQUARE), Math.ceil((right - bounds.left) / SQUARE)];
    const [high, low] = [Math.floor((top - bounds.top) / SQUARE), Math.ceil((bottom - bounds.top) / SQUARE)];
    for (let row = Math.max(0, high); row < Math.min(rows, low); row++)
      for (let column = Math.max(0, first); column < Math.min(columns, last); column++)
        if (!visit(row * columns + column)) return false;
    return true;
  };
  const take = (left: number, top: number, right: number, bottom: number, by = 1) =>
    every(left, top, right, bottom, (square) => {
      taken[square]! += by;
      return true;
    });
  const takeMark = ({ x, y, radius }: Label, by = 1) => take(x - radius, y - radius, x + radius, y + radius, by);

  for (const label of labels) takeMark(label);

  const order = labels
    .map((_, index) => index)
    .sort(
      (one, two) =>
        Number(labels[two]!.isPinned ?? false) - Number(labels[one]!.isPinned ?? false) ||
        labels[two]!.weight - labels[one]!.weight ||
        one - two,
    );
  const placements: Placement[] = [];
  for (const index of order) {
    const label = labels[index]!;
    const { width, height } = label;
    const candidates = SIDES.map((side) => besides(label, isRightToLeft ? [-side[0], side[1]] : side));
    const isFree = ({ left, top }: Candidate) =>
      left >= bounds.left &&
      top >= bounds.top &&
      left + width <= bounds.right &&
      top + height <= bounds.bottom &&
      every(left, top, left + width, top + height, (square) => !taken[square]);
    // A name may touch the squares of its own mark: they are coarse, and it stands beside the mark by itself.
    takeMark(label, -1);
    const free = candidates.find(isFree) ?? (label.isPinned ? movedInto(bounds, label, candidates[0]!) : undefined);
    takeMark(label);
    if (!free) continue;
    take(free.left, free.top, free.left + width, free.top + height);
    placements.push({ label: index, ...free });
  }
  return placements;
}

type Candidate = Omit<Placement, 'label'>;

/** At a corner the name stands as near as at a side: the mark is round. */
function besides({ x, y, radius, width, height }: Label, side: readonly [number, number]): Candidate {
  const [across, down] = side;
  const reach = (radius + GAP) * (across && down ? Math.SQRT1_2 : 1);
  return {
    left: x - width / 2 + across * (reach + width / 2),
    top: y - height / 2 + down * (reach + height / 2),
    side,
  };
}

const movedInto = ({ left, top, right, bottom }: Box, { width, height }: Label, candidate: Candidate): Candidate => ({
  ...candidate,
  left: Math.max(left, Math.min(right - width, candidate.left)),
  top: Math.max(top, Math.min(bottom - height, candidate.top)),
});
