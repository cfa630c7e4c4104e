import { cellsIn, type Cluster, levelFor } from './cells.js';
import { mergeNear } from './merge-near.js';
import type { RunningSums } from './running-sums.js';
import type { Box, SpatialIndex } from './spatial-index.js';

/**
 * What is drawn in a window: clusters at least about so far apart.
 * @param distance the width of a bubble, in the units of the points
 */
export const clustersIn = (index: SpatialIndex, sums: RunningSums, window: Box, distance: number): Cluster[] =>
  // Half a bubble wide, so that a cell's own width does not show in what it is merged to.
  mergeNear(cellsIn(index, sums, window, levelFor(index.box, distance / 2)), distance).map(joined);

/** One cluster of several: their sum, in their common middle. */
export function joined(clusters: readonly Cluster[]): Cluster {
  if (clusters.length === 1) return clusters[0]!;
  let [count, x, y] = [0, 0, 0];
  for (const cluster of clusters) {
    count += cluster.count;
    x += cluster.x * cluster.count;
    y += cluster.y * cluster.count;
  }
  return { x: x / count, y: y / count, count, runs: clusters.flatMap(({ runs }) => runs) };
}
