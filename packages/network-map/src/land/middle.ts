/** Where an area that has no seat is marked: in the middle of its largest shapes. */
import { latitudeAt, parallel, type Point, wrap } from '../projection/equal-earth.js';
import { meanPlace } from '../projection/mean-place.js';
import { outline, type Ring } from './rings.js';
import type { Land } from './unpack.js';

/**
 * The middle of the largest islands of these countries, large ones weighing more; of the dots where there is no shape.
 * @param countries numbers of countries
 * @returns undefined for countries without either
 */
export function middleOf(land: Land, countries: Iterable<number>): Point | undefined {
  const all = [...countries];
  // A state and a part that the data keep apart have one outline.
  const sets = all.length <= 2 ? [all] : all.map((country) => [country]);
  const middles = sets.flatMap((set) => largest(outline(land, new Set(set))) ?? []);
  if (middles.length === 1) return middles[0]!.place;
  const dots = all.map((country) => land.dots.get(country)).filter((place) => place !== undefined);
  // By the cube root: by the areas Europe's middle would be in Siberia, by mere number Oceania's among small islands.
  return middles.length
    ? meanPlace(
        middles.map(({ place }) => place),
        middles.map(({ area }) => Math.cbrt(area)),
      )
    : meanPlace(dots);
}

interface Middle {
  readonly place: Point;
  readonly area: number;
}

function largest(rings: readonly Ring[]): Middle | undefined {
  const middles = rings.map(middleOfRing);
  return middles.length ? middles.reduce((best, middle) => (middle.area > best.area ? middle : best)) : undefined;
}

/** The centroid of a ring as it is drawn around its own meridian, or a place on the land beside it. */
function middleOfRing(ring: Ring): Middle {
  const center = (least(ring) - least(ring, -1)) / 2;
  const points: Point[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const { y, reach } = parallel(ring[at + 1]!);
    points.push([(ring[at]! - center) * reach, y]);
  }
  let [area, x, y] = [0, 0, 0];
  for (let at = 1; at < points.length; at++) {
    const [before, here] = [points[at - 1]!, points[at]!];
    const cross = before[0] * here[1] - here[0] * before[1];
    area += cross;
    x += (before[0] + here[0]) * cross;
    y += (before[1] + here[1]) * cross;
  }
  const middle = area ? ([x / area / 3, y / area / 3] as const) : points[0]!;
  const latitude = latitudeAt(middle[1]);
  const longitude = onLand(points, middle) / parallel(latitude).reach + center;
  return { place: [wrap(longitude), latitude], area: Math.abs(area) };
}

/** The least longitude of a ring; with −1, the greatest one's negative. */
function least(ring: Ring, sign = 1): number {
  let result = Infinity;
  for (let at = 0; at < ring.length; at += 2) result = Math.min(result, sign * ring[at]!);
  return result;
}

/** x itself where the point is inside, else the middle of the widest stretch of land at that height. */
function onLand(points: readonly Point[], [x, y]: Point): number {
  const crossings = points
    .flatMap((here, at) => {
      const before = points[at - 1];
      return before && before[1] > y !== here[1] > y
        ? [before[0] + ((y - before[1]) * (here[0] - before[0])) / (here[1] - before[1])]
        : [];
    })
    .sort((one, two) => one - two);
  let best = x;
  for (let at = 0, widest = 0; at + 1 < crossings.length; at += 2) {
    const [from, to] = [crossings[at]!, crossings[at + 1]!];
    if (from <= x && x <= to) return x;
    if (to - from > widest) [best, widest] = [(from + to) / 2, to - from];
  }
  return best;
}
