/**
 * Points along a Morton curve (G. M. Morton, 1966), which runs through one quarter of the map after the other and
 * within each likewise: every cell of every zoom level is a run of neighbours. With running sums a cluster is two
 * searches and a subtraction, and a filter is nothing but other sums.
 */

/** A place is one of 65,536 columns and rows. */
const SIDE = 0x10000;

/** A rectangle, in the units of the points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SpatialIndex {
  /** What the index covers; points outside count as on its rim. */
  readonly box: Box;
  /** Of each place along the curve, which point is there. */
  readonly order: Uint32Array;
  /** Morton codes in their order. */
  readonly codes: Uint32Array;
}

/** Bits apart by one: abcd → 0a0b0c0d (H. S. Warren, “Hacker’s Delight”, 7–2). */
function spread(bits: number): number {
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** The other way. */
function gather(bits: number): number {
  bits &= 0x55555555;
  bits = (bits | (bits >>> 1)) & 0x33333333;
  bits = (bits | (bits >>> 2)) & 0x0f0f0f0f;
  bits = (bits | (bits >>> 4)) & 0x00ff00ff;
  return (bits | (bits >>> 8)) & 0xffff;
}

export const columnOf = (code: number) => gather(code);
export const rowOf = (code: number) => gather(code >>> 1);

/** A square cell has the same side in both directions, so that a cluster is round. */
export const sideOf = ({ left, top, right, bottom }: Box) => Math.max(right - left, bottom - top) || 1;

/** The column or row of a coordinate; NaN is the first. */
export const slot = (value: number, from: number, side: number) =>
  Math.max(0, Math.min(SIDE - 1, Math.floor(((value - from) / side) * SIDE))) | 0;

/**
 * @param points x and y by turns
 * @param box the world, or whatever is to be covered
 */
export function buildIndex(points: ArrayLike<number>, box: Box): SpatialIndex {
  const count = points.length >>> 1;
  const side = sideOf(box);
  const codes = new Uint32Array(count);
  for (let point = 0; point < count; point++)
    codes[point] =
      spread(slot(points[2 * point]!, box.left, side)) | (spread(slot(points[2 * point + 1]!, box.top, side)) << 1);
  return { box, ...sortByRadix(codes) };
}

const DIGIT = 11;
const MASK = (1 << DIGIT) - 1;

/** Three passes of eleven bits over codes of 32, each one stable (H. H. Seward, 1954). */
function sortByRadix(unsorted: Uint32Array<ArrayBuffer>): Pick<SpatialIndex, 'codes' | 'order'> {
  const count = unsorted.length;
  const counts = [0, 1, 2].map(() => new Uint32Array(MASK + 1));
  const [low, middle, high] = counts as [Uint32Array, Uint32Array, Uint32Array];
  for (let at = 0; at < count; at++) {
    const code = unsorted[at]!;
    low[code & MASK]!++;
    middle[(code >>> DIGIT) & MASK]!++;
    high[code >>> (2 * DIGIT)]!++;
  }
  for (const digits of counts) {
    let sum = 0;
    for (let digit = 0; digit <= MASK; digit++) {
      const own = digits[digit]!;
      digits[digit] = sum;
      sum += own;
    }
  }
  let from = { codes: unsorted, order: new Uint32Array(count) };
  let to = { codes: new Uint32Array(count), order: new Uint32Array(count) };
  for (let point = 0; point < count; point++) from.order[point] = point;
  for (const [pass, starts] of counts.entries()) {
    const { codes, order } = from;
    for (let at = 0; at < count; at++) {
      const code = codes[at]!;
      const place = starts[(code >>> (pass * DIGIT)) & MASK]!++;
      to.codes[place] = code;
      to.order[place] = order[at]!;
    }
    [from, to] = [to, from];
  }
  return from;
}
