import { pointsOf, type Cluster } from './cells.js';
import type { SpatialIndex } from './spatial-index.js';

/** Of each point its value of one facet, as a number; a column of the data. */
export type Column = Uint8Array | Uint16Array;

/**
 * How many points have each value.
 * @param values how many different values there are
 * @param mask of each point whether it counts
 */
export function countValues(column: Column, values: number, mask?: Uint8Array): Uint32Array {
  const counts = new Uint32Array(values);
  if (mask) for (let point = 0; point < column.length; point++) counts[column[point]!]! += mask[point]! && 1;
  else for (const value of column) counts[value]!++;
  return counts;
}

/** The same for the points of a cluster: the slices of its pie. */
export function countValuesIn(
  index: SpatialIndex,
  cluster: Cluster,
  column: Column,
  values: number,
  mask?: Uint8Array,
): Uint32Array {
  const counts = new Uint32Array(values);
  for (const point of pointsOf(index, cluster, mask)) counts[column[point]!]!++;
  return counts;
}

/**
 * Of each point whether it has one of the wanted values, in every column that has some.
 * @param wanted of each column the values that will do; none: all will
 */
export function maskOf(count: number, columns: readonly Column[], wanted: readonly ReadonlySet<number>[]): Uint8Array {
  const mask = new Uint8Array(count).fill(1);
  columns.forEach((column, index) => {
    const values = wanted[index];
    if (!values?.size) return;
    const isWanted = new Uint8Array(0x10000);
    for (const value of values) isWanted[value] = 1;
    for (let point = 0; point < count; point++) mask[point]! &= isWanted[column[point]!]!;
  });
  return mask;
}
