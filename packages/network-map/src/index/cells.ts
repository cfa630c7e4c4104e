import type { RunningSums } from './running-sums.js';
import { type Box, sideOf, slot, type SpatialIndex } from './spatial-index.js';

/** Points that are shown as one: runs along the curve, how many points count in them, and their middle. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** From, to (not included), from, to, … */
  readonly runs: readonly number[];
}

/** Levels: at 0 the whole index is one cell, at 16 a cell is as fine as the index. */
export const FINEST = 16;

/** The level whose cells are about this wide. @param width in the units of the points */
export const levelFor = (box: Box, width: number) =>
  Math.max(0, Math.min(FINEST, Math.round(Math.log2(sideOf(box) / width))));

/** The cells of a level that touch the window and hold a point that counts, along the curve. */
export function cellsIn(index: SpatialIndex, sums: RunningSums, window: Box, level: number): Cluster[] {
  const { box, codes } = index;
  const { counts, columns, rows } = sums;
  const side = sideOf(box);
  const depth = FINEST - Math.max(0, Math.min(FINEST, level));
  const [left, right] = [slot(window.left, box.left, side) >>> depth, slot(window.right, box.left, side) >>> depth];
  const [top, bottom] = [slot(window.top, box.top, side) >>> depth, slot(window.bottom, box.top, side) >>> depth];
  const unit = side / 2 ** FINEST;
  const cells: Cluster[] = [];

  /** The square of 2^size columns that begins at column and row, whose points are those from `from` to `to`. */
  const visit = (column: number, row: number, size: number, from: number, to: number) => {
    const count = counts[to]! - counts[from]!;
    if (!count) return;
    const last = (1 << (size - depth)) - 1;
    const [x, y] = [column >>> depth, row >>> depth];
    if (x > right || y > bottom || x + last < left || y + last < top) return;
    if (size === depth) {
      cells.push({
        // Half a unit on: a column is a stretch, and its middle is meant.
        x: box.left + ((columns[to]! - columns[from]!) / count + 0.5) * unit,
        y: box.top + ((rows[to]! - rows[from]!) / count + 0.5) * unit,
        count,
        runs: [from, to],
      });
      return;
    }
    const half = 1 << (size - 1);
    // Where the quarters begin: their codes differ from that of the first point in two bits.
    const base = size === FINEST ? 0 : Math.floor(codes[from]! / 4 ** size) * 4 ** size;
    let begin = from;
    for (let quarter = 0; quarter < 4; quarter++) {
      const end = quarter === 3 ? to : firstAtLeast(codes, base + (quarter + 1) * 4 ** (size - 1), begin, to);
      if (end > begin) visit(column + (quarter & 1) * half, row + (quarter >>> 1) * half, size - 1, begin, end);
      begin = end;
    }
  };
  visit(0, 0, FINEST, 0, codes.length);
  return cells;
}

/** The first place between from and to whose code is not below this one. */
function firstAtLeast(codes: Uint32Array, code: number, from: number, to: number): number {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (codes[middle]! < code) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The points of a cluster that count. */
export function* pointsOf({ order }: SpatialIndex, { runs }: Cluster, mask?: Uint8Array): Generator<number> {
  for (let run = 0; run < runs.length; run += 2)
    for (let at = runs[run]!; at < runs[run + 1]!; at++) if (!mask || mask[order[at]!]) yield order[at]!;
}
