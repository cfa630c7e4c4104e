/** Marks that would cover each other become one. */

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/**
 * Groups of marks no farther than a distance from the largest of each. The largest marks take their neighbours first,
 * so that a big city keeps its place and the grid that the marks come from does not show.
 * @returns each group with the mark that it formed around in front
 */
export function mergeNear<M extends Mark>(marks: readonly M[], distance: number): M[][] {
  const bySize = [...marks].sort((one, two) => two.count - one.count);
  if (!(distance > 0)) return bySize.map((mark) => [mark]);
  // Looked up in squares as wide as the distance: what is near is in one of nine.
  const squares = new Map<number, M[]>();
  const columnOf = ({ x }: M) => Math.floor(x / distance);
  const rowOf = ({ y }: M) => Math.floor(y / distance);
  const keyOf = (column: number, row: number) => column * 0x4000000 + row;
  for (const mark of bySize) {
    const key = keyOf(columnOf(mark), rowOf(mark));
    const square = squares.get(key);
    if (square) square.push(mark);
    else squares.set(key, [mark]);
  }
  const taken = new Set<M>();
  const groups: M[][] = [];
  for (const seed of bySize) {
    if (taken.has(seed)) continue;
    const group: M[] = [];
    for (let step = 0; step < 9; step++) {
      const key = keyOf(columnOf(seed) + (step % 3) - 1, rowOf(seed) + Math.floor(step / 3) - 1);
      for (const mark of squares.get(key) ?? [])
        if (!taken.has(mark) && Math.hypot(mark.x - seed.x, mark.y - seed.y) <= distance) {
          taken.add(mark);
          group.push(mark);
        }
    }
    group.splice(group.indexOf(seed), 1);
    groups.push([seed, ...group]);
  }
  return groups;
}
