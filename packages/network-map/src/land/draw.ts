/**
 * Rings and lines as they are drawn, with any meridian in the middle: cut where the map ends, and projected.
 * About ten thousand points take a millisecond or two, so the land is kept in degrees and not for one centre.
 */
import { type Orientation, parallel } from '../projection/equal-earth.js';

/** Many lines in one flat array, ready for a path; x and y in radii of the globe, y downwards. */
export interface Drawing {
  readonly points: Float32Array;
  /** Of each line where it ends in `points`; it begins where the one before ends. */
  readonly ends: Uint32Array;
}

/** At the rim the map is curved: what is cut there follows it in steps of this many degrees. */
const RIM_STEP = 2;

/** Closed shapes. One that reaches over the rim becomes two, each closed along the rim. */
export function drawRings(rings: Iterable<ArrayLike<number>>, orientation?: Orientation): Drawing {
  const pen = new Pen(orientation);
  for (const ring of rings) {
    const { shift, most } = pen.span(ring);
    if (most <= 180) pen.copy(ring, shift);
    else {
      pen.cut(ring, shift, 1);
      pen.cut(ring, shift - 360, -1);
    }
  }
  return pen.drawing();
}

/** Open lines. One that reaches over the rim stops there and goes on at the other side. */
export function drawLines(lines: Iterable<ArrayLike<number>>, orientation?: Orientation): Drawing {
  const pen = new Pen(orientation);
  for (const line of lines) {
    const { shift, most } = pen.span(line);
    if (most <= 180) pen.copy(line, shift);
    else {
      pen.part(line, shift, 1);
      pen.part(line, shift - 360, -1);
    }
  }
  return pen.drawing();
}

class Pen {
  readonly #points: number[] = [];
  readonly #ends: number[] = [];
  readonly #center: number;
  readonly #turn: number;

  constructor({ centerLongitude = 0, southUp }: Orientation = {}) {
    this.#center = centerLongitude;
    this.#turn = southUp ? -1 : 1;
  }

  /** What to add to the longitudes of a line so that its west end lies in [−180, 180), and where its east end is then. */
  span(line: ArrayLike<number>) {
    let [least, most] = [Infinity, -Infinity];
    for (let at = 0; at < line.length; at += 2) {
      least = Math.min(least, line[at]!);
      most = Math.max(most, line[at]!);
    }
    const shift = -this.#center - 360 * Math.floor((least - this.#center + 180) / 360);
    return { shift, most: most + shift };
  }

  copy(line: ArrayLike<number>, shift: number) {
    for (let at = 0; at < line.length; at += 2) this.#add(line[at]! + shift, line[at + 1]!);
    this.#end();
  }

  /** The part of a ring on the near side of the rim (I. Sutherland, G. Hodgman, 1974, for a single edge). */
  cut(ring: ArrayLike<number>, shift: number, side: 1 | -1) {
    const rim = 180 * side;
    let first: readonly number[] | undefined;
    let last: readonly number[] | undefined;
    const add = (...place: readonly [number, number]) => {
      if (last?.[0] === rim && place[0] === rim) this.#alongRim(rim, last[1]!, place[1]);
      this.#add(...place);
      first ??= place;
      last = place;
    };
    this.#crossings(ring, shift, rim, side, add);
    // A ring that begins beyond the rim comes back to it at another latitude.
    if (first && last![0] === rim && first[0] === rim) add(first[0], first[1]!);
    this.#end();
  }

  /** The parts of an open line on the near side of the rim. */
  part(line: ArrayLike<number>, shift: number, side: 1 | -1) {
    this.#crossings(
      line,
      shift,
      180 * side,
      side,
      (x, y) => this.#add(x, y),
      () => this.#end(),
    );
    this.#end();
  }

  drawing(): Drawing {
    return { points: Float32Array.from(this.#points), ends: Uint32Array.from(this.#ends) };
  }

  #crossings(
    line: ArrayLike<number>,
    shift: number,
    rim: number,
    side: 1 | -1,
    add: (longitude: number, latitude: number) => void,
    leave?: () => void,
  ) {
    for (let at = 0; at < line.length; at += 2) {
      const [longitude, latitude] = [line[at]! + shift, line[at + 1]!];
      const isInside = (rim - longitude) * side >= 0;
      if (at) {
        const [before, beforeLatitude] = [line[at - 2]! + shift, line[at - 1]!];
        const wasInside = (rim - before) * side >= 0;
        if (isInside !== wasInside) {
          add(rim, beforeLatitude + ((latitude - beforeLatitude) * (rim - before)) / (longitude - before));
          if (wasInside) leave?.();
        }
      }
      if (isInside) add(longitude, latitude);
    }
  }

  #alongRim(rim: number, from: number, to: number) {
    const steps = Math.ceil(Math.abs(to - from) / RIM_STEP);
    for (let step = 1; step < steps; step++) this.#add(rim, from + ((to - from) * step) / steps);
  }

  #add(longitude: number, latitude: number) {
    const { y, reach } = parallel(latitude);
    this.#points.push(this.#turn * longitude * reach, this.#turn * y);
  }

  #end() {
    if (this.#points.length > (this.#ends.at(-1) ?? 0)) this.#ends.push(this.#points.length);
  }
}
