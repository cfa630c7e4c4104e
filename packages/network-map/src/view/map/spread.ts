/** Marks that cover each other move apart, as little as they can: each is told apart by its name. */
import type { Box } from '../../index/spatial-index.js';

export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
  /** Does not become one with another. */
  readonly isAlone: boolean;
}

/** Rounds of pushing; what still touches then has no room. */
const ROUNDS = 120;

/** Less than half a CSS pixel over each other is seen by nobody. */
const SLACK = 0.5;

/**
 * Moves discs apart.
 * @param gap what stays free between two, in the unit of x, y and radius
 * @param bounds all of each stands in them; without them none is moved
 * @returns pairs that still cover each other, each disc in one of them at most
 */
export function spreadOut(discs: readonly Disc[], gap: number, bounds?: Box): (readonly [number, number])[] {
  for (let round = 0; ; round++) {
    let isStill = true;
    const pairs: (readonly [number, number])[] = [];
    const taken = new Set<number>();
    const joins = (disc: number) => !discs[disc]!.isAlone && !taken.has(disc);
    for (let one = 0; one < discs.length; one++)
      for (let two = one + 1; two < discs.length; two++) {
        const [a, b] = [discs[one]!, discs[two]!];
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        const wanted = a.radius + b.radius + gap;
        let distance = Math.hypot(dx, dy);
        if (distance >= wanted - 0.01) continue;
        isStill = false;
        if (wanted - gap - distance > SLACK && joins(one) && joins(two)) {
          pairs.push([one, two]);
          taken.add(one).add(two);
          // As the two become one, where both are now does not matter.
          if (!bounds) break;
        }
        if (!bounds) continue;
        // At one place each goes its own way, the same at every drawing.
        if (distance < 1e-6) [dx, dy, distance] = [Math.cos(two * 2.4), Math.sin(two * 2.4), 1];
        const push = (wanted - Math.min(distance, wanted)) / distance;
        // The larger one keeps its place more.
        const share = push * (b.radius ** 2 / (a.radius ** 2 + b.radius ** 2));
        a.x -= dx * share;
        a.y -= dy * share;
        b.x += dx * (push - share);
        b.y += dy * (push - share);
      }
    if (!bounds) return pairs;
    for (const disc of discs) {
      disc.x = Math.max(bounds.left + disc.radius, Math.min(bounds.right - disc.radius, disc.x));
      disc.y = Math.max(bounds.top + disc.radius, Math.min(bounds.bottom - disc.radius, disc.y));
    }
    if (isStill || round === ROUNDS) return pairs;
  }
}
