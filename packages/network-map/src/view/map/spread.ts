/** Marks that cover each other move apart, as little as they can: each is told apart by its name. */

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Rounds of pushing; what still touches then is a crowd that a closer look resolves. */
const ROUNDS = 40;

/** More than this is a crowd in any case, and pairs would be many. */
const MOST = 160;

/**
 * @param gap what stays free between two, in the unit of x, y and radius
 * @returns where each stands
 */
export function spreadOut(discs: readonly Disc[], gap: number): (readonly [number, number])[] {
  const places = discs.map(({ x, y }): [number, number] => [x, y]);
  if (discs.length > MOST) return places;
  for (let round = 0; round < ROUNDS; round++) {
    let isStill = true;
    for (let one = 0; one < discs.length; one++)
      for (let two = one + 1; two < discs.length; two++) {
        const [a, b] = [places[one]!, places[two]!];
        let [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const wanted = discs[one]!.radius + discs[two]!.radius + gap;
        let distance = Math.hypot(dx, dy);
        if (distance >= wanted - 0.01) continue;
        isStill = false;
        // At one place each goes its own way, the same at every drawing.
        if (distance < 1e-6) [dx, dy, distance] = [Math.cos(two * 2.4), Math.sin(two * 2.4), 1];
        const push = (wanted - Math.min(distance, wanted)) / 2 / distance;
        // The larger one keeps its place more.
        const share = discs[two]!.radius ** 2 / (discs[one]!.radius ** 2 + discs[two]!.radius ** 2);
        a[0] -= dx * push * 2 * share;
        a[1] -= dy * push * 2 * share;
        b[0] += dx * push * 2 * (1 - share);
        b[1] += dy * push * 2 * (1 - share);
      }
    if (isStill) break;
  }
  return places;
}
