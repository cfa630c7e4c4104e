import { columnOf, rowOf, type SpatialIndex } from './spatial-index.js';

/**
 * Of each place along the curve, how many points lie before it and the sums of their columns and rows. What lies
 * between two places is the difference.
 */
export interface RunningSums {
  readonly counts: Uint32Array;
  readonly columns: Float64Array;
  readonly rows: Float64Array;
}

/**
 * @param mask of each point whether it counts: 0 does not; all count without it
 * @param reuse sums of the same index that are needed no more
 */
export function runningSums({ codes, order }: SpatialIndex, mask?: Uint8Array, reuse?: RunningSums): RunningSums {
  const sums = reuse ?? {
    counts: new Uint32Array(codes.length + 1),
    columns: new Float64Array(codes.length + 1),
    rows: new Float64Array(codes.length + 1),
  };
  const { counts, columns, rows } = sums;
  let [count, column, row] = [0, 0, 0];
  for (let at = 0; at < codes.length; at++) {
    if (!mask || mask[order[at]!]) {
      const code = codes[at]!;
      count++;
      column += columnOf(code);
      row += rowOf(code);
    }
    counts[at + 1] = count;
    columns[at + 1] = column;
    rows[at + 1] = row;
  }
  return sums;
}
