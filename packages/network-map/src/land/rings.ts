/** Closed outlines: of all land, of a country, or of several countries as one. */
import type { Land, Line } from './unpack.js';

/** Longitude and latitude by turns; the last place is the first one again. */
export type Ring = Float64Array;

/** The coasts of all land. */
export const landRings = (land: Land): Ring[] => land.coasts.map((ring) => joined(ring.map(({ places }) => places)));

/**
 * The outline of these countries together, without the borders between them.
 * @param countries numbers of countries
 */
export function outline(land: Land, countries: ReadonlySet<number>): Ring[] {
  const lines = linesOf(land);
  const edges: Float64Array[] = [];
  for (const country of countries)
    for (const { places, left, right } of lines.get(country) ?? []) {
      const isLeft = left === country;
      if (!countries.has(isLeft ? right : left)) edges.push(isLeft ? places : turned(places));
    }

  const starting = new Map<number, Float64Array[]>();
  // A place as one number: no two places of the grid have the same.
  const first = (places: Float64Array) => places[0]! * 1e5 + places[1]!;
  const last = (places: Float64Array) => places.at(-2)! * 1e5 + places.at(-1)!;
  for (const edge of edges) {
    const others = starting.get(first(edge));
    if (others) others.push(edge);
    else starting.set(first(edge), [edge]);
  }
  const rings: Ring[] = [];
  for (const edges of starting.values())
    for (let edge = edges.pop(); edge; edge = edges.pop()) {
      const ring = [edge];
      const begin = first(edge);
      for (let next: Float64Array | undefined = edge; last(next) !== begin; ring.push(next)) {
        next = starting.get(last(next))?.pop();
        // Lines that do not close would be a fault of the data; what there is of them is still shown.
        if (!next) break;
      }
      rings.push(joined(ring));
    }
  return rings;
}

/** A ring's extent in square degrees. */
function extent(ring: Ring): number {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < ring.length; at += 2) {
    [west, east] = [Math.min(west, ring[at]!), Math.max(east, ring[at]!)];
    [south, north] = [Math.min(south, ring[at + 1]!), Math.max(north, ring[at + 1]!)];
  }
  return (east - west) * (north - south);
}

/** Those that one means by a region's name: islands far smaller than its largest land do not count. */
export function mainlands(rings: readonly Ring[]): Ring[] {
  const extents = rings.map(extent);
  const most = extents.reduce((one, two) => Math.max(one, two), 0);
  return rings.filter((_, index) => extents[index]! >= most / 50);
}

const remembered = new WeakMap<Land, Map<number, Line[]>>();

/** The lines around each country. */
function linesOf(land: Land): Map<number, Line[]> {
  let lines = remembered.get(land);
  if (lines) return lines;
  remembered.set(land, (lines = new Map()));
  for (const line of [...land.coasts.flat(), ...land.borders])
    for (const country of [line.left, line.right]) {
      const known = lines.get(country);
      if (known) known.push(line);
      else lines.set(country, [line]);
    }
  return lines;
}

function turned(places: Float64Array): Float64Array {
  const result = new Float64Array(places.length);
  for (let at = 0; at < places.length; at += 2) {
    result[at] = places[places.length - 2 - at]!;
    result[at + 1] = places[places.length - 1 - at]!;
  }
  return result;
}

/** Lines of which each begins where the one before ends. */
function joined(lines: readonly Float64Array[]): Ring {
  if (lines.length === 1) return lines[0]!;
  const result = new Float64Array(lines.reduce((sum, { length }) => sum + length - 2, 2));
  let at = 0;
  for (const line of lines) {
    result.set(line, at);
    at += line.length - 2;
  }
  return result;
}
