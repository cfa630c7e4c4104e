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
  const drawn = new Float64Array(ring.length);
  let [area, x, y] = [0, 0, 0];
  for (let at = 0; at < ring.length; at += 2) {
    const here = parallel(ring[at + 1]!);
    drawn[at] = (ring[at]! - center) * here.reach;
    drawn[at + 1] = here.y;
    if (!at) continue;
    const [fromX, fromY] = [drawn[at - 2]!, drawn[at - 1]!];
    const cross = fromX * here.y - drawn[at]! * fromY;
    area += cross;
    x += (fromX + drawn[at]!) * cross;
    y += (fromY + here.y) * cross;
  }
  return {
    area: Math.abs(area),
    get place(): Point {
      const [middleX, middleY] = area ? [x / area / 3, y / area / 3] : [drawn[0]!, drawn[1]!];
      const latitude = latitudeAt(middleY);
      const longitude = onLand(drawn, middleX, middleY) / parallel(latitude).reach + center;
      return [wrap(longitude), latitude];
    },
  };
}

/** The least longitude of a ring; with −1, the greatest one's negative. */
function least(ring: Ring, sign = 1): number {
  let result = Infinity;
  for (let at = 0; at < ring.length; at += 2) result = Math.min(result, sign * ring[at]!);
  return result;
}

/** x itself where the point is inside, else the middle of the widest stretch of land at that height. */
function onLand(ring: Ring, x: number, y: number): number {
  const crossings: number[] = [];
  for (let at = 2; at < ring.length; at += 2) {
    const [fromY, toY] = [ring[at - 1]!, ring[at + 1]!];
    if (fromY > y !== toY > y)
      crossings.push(ring[at - 2]! + ((y - fromY) * (ring[at]! - ring[at - 2]!)) / (toY - fromY));
  }
  crossings.sort((one, two) => one - two);
  let best = x;
  for (let at = 0, widest = 0; at + 1 < crossings.length; at += 2) {
    const [from, to] = [crossings[at]!, crossings[at + 1]!];
    if (from <= x && x <= to) return x;
    if (to - from > widest) [best, widest] = [(from + to) / 2, to - from];
  }
  return best;
}
