/** Reads the packed land: coasts, borders and dots, with the countries on either side. */
import type { Point } from '../projection/equal-earth.js';
import { COUNT, COUNTRY, HAS_NODE, LENGTH, NODE, NUMBER, SIGN_X, SIGN_Y, START, STRETCHES } from './contexts.js';
import { rangeDecoder } from './range-decoder.js';
import { signContext, sizeOf, xContext, yContext } from './steps.js';

/** The side of a line where there is no land. */
export const SEA = -1;

/**
 * A stretch of coast or border. Coasts are walked with their country to the left of the line's direction as the source
 * draws it; the numbers are those of `countries`.
 */
export interface Line {
  /** Longitude and latitude by turns, in degrees. Across the antimeridian longitudes go on beyond ±180. */
  readonly places: Float64Array;
  readonly left: number;
  readonly right: number;
}

/** The land of the world, not yet drawn. */
export interface Land {
  /** Closed coasts: each line ends where the next one begins, and the last where the first does. */
  readonly coasts: readonly (readonly Line[])[];
  readonly borders: readonly Line[];
  /** Countries too small to be seen at this scale; some have a shape all the same. */
  readonly dots: ReadonlyMap<number, Point>;
}

/** The packed land as its module holds it. */
export interface PackedLand {
  /** Cells of the grid around the equator. */
  readonly columns: number;
  /** Base64. */
  readonly data: string;
}

export function unpack({ columns, data }: PackedLand): Land {
  const coder = rangeDecoder(Uint8Array.from(atob(data), (character) => character.charCodeAt(0)));
  const degrees = 360 / columns;
  const nodes: { readonly x: number; readonly y: number; readonly left: number; readonly right: number }[] = [];
  let [startX, startY, country] = [0, 0, 0];
  let [x, y] = [0, 0];
  /** The last step, its size, and that of the one before it. */
  let [lastX, lastY, size, before] = [0, 0, 0, 0];

  const place = () => {
    x = startX += coder.signed(START);
    y = startY += coder.signed(START + NUMBER);
  };
  const nextCountry = () => (country += coder.signed(COUNTRY));
  const line = (kind: number, closing: boolean): Float64Array => {
    const count = coder.number(LENGTH + NUMBER * kind);
    const places = new Float64Array(2 * (count + (closing ? 2 : 1)));
    let at = 0;
    const add = () => {
      places[at++] = x * degrees;
      places[at++] = y * degrees;
    };
    add();
    for (let step = 0; step < count; step++) {
      const sign = signContext(lastX, lastY);
      const dx = coder.signed(xContext(size + before), SIGN_X + sign);
      const dy = coder.signed(yContext(dx), SIGN_Y + 3 * sign + Math.sign(dx) + 1);
      before = size;
      size = sizeOf(dx, dy);
      lastX = dx;
      lastY = dy;
      x += dx;
      y += dy;
      add();
    }
    if (closing) {
      [x, y] = [startX, startY];
      add();
    }
    return places;
  };

  const coasts = repeat(coder.number(COUNT), () => {
    const stretches = coder.number(STRETCHES);
    place();
    lastX = lastY = size = before = 0;
    const first = nodes.length;
    const ring = repeat(stretches, (index) => {
      const previous = country;
      const left = nextCountry();
      if (stretches > 1) nodes.push({ x, y, left, right: previous });
      return { places: line(0, index === stretches - 1), left, right: SEA };
    });
    // The first stretch follows upon the last.
    if (stretches > 1) nodes[first] = { ...nodes[first]!, right: country };
    return ring;
  });

  const from = (at: number) => nodes[at]!;
  let node = 0;
  const borders = repeat(coder.number(COUNT), () => {
    lastX = lastY = size = before = 0;
    let known = { left: country, right: country };
    if (coder.bit(HAS_NODE)) {
      const start = from((node += coder.signed(NODE)));
      ({ x, y } = start);
      known = start;
    } else place();
    const left = known.left + coder.signed(COUNTRY + NUMBER);
    const right = known.right + coder.signed(COUNTRY + 2 * NUMBER);
    const border = { places: line(1, false), left, right };
    nodes.push({ x, y, left, right });
    return border;
  });

  const dots = repeat(coder.number(COUNT), (): [number, Point] => {
    nextCountry();
    place();
    return [country, [x * degrees, y * degrees]];
  });
  return { coasts, borders, dots: new Map(dots) };
}

const repeat = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));
