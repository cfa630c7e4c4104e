/** Marks that would cover each other become one. */
import { nearby } from './nearby.js';

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/**
 * Groups of marks no farther than a distance from the largest of each. The largest marks take their neighbours first,
 * so that a big city keeps its place and the grid that the marks come from does not show.
 * @param takes whether the largest takes one that is so near
 * @returns each group with the mark that it formed around in front
 */
export function mergeNear<M extends Mark>(
  marks: readonly M[],
  distance: number,
  takes: (seed: M, mark: M, distance: number) => boolean = () => true,
): M[][] {
  const bySize = [...marks].sort((one, two) => two.count - one.count);
  if (!(distance > 0)) return bySize.map((mark) => [mark]);
  const near = nearby(bySize, distance);
  const taken = new Set<M>();
  const groups: M[][] = [];
  for (const seed of bySize) {
    if (taken.has(seed)) continue;
    taken.add(seed);
    const group = [seed];
    for (const mark of near(seed)) {
      if (taken.has(mark)) continue;
      const apart = Math.hypot(mark.x - seed.x, mark.y - seed.y);
      if (apart > distance || !takes(seed, mark, apart)) continue;
      taken.add(mark);
      group.push(mark);
    }
    groups.push(group);
  }
  return groups;
}
