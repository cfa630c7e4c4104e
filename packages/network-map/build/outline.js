/**
 * From polygons that share arcs to what is drawn: coasts as closed lines, each made of stretches that belong to one
 * country, and borders as open lines with a country on either side.
 */
import { wrap } from '../dist/projection/equal-earth.js';

/**
 * @typedef {[number, number]} Pair
 * @typedef {{ cells: Pair[], left: number, right: number }} Border the first and the last cell are other lines’ ends too
 * @typedef {{ cells: Pair[], country: number }} Stretch
 * @typedef {{ coasts: Stretch[][], borders: Border[], lost: Set<number> }} Outline
 */

/**
 * @param {Pair[][]} arcs in longitude and latitude
 * @param {{ country: number, rings: number[][] }[]} shapes
 * @param {{ cell(place: Pair): Pair }} grid
 * @param {(ring: Pair[]) => boolean} isKept of an island alone
 * @returns {Outline}
 */
export function outlineOf(arcs, shapes, grid, isKept) {
  const uses = usesOf(shapes);
  const drawn = shapes
    .map(({ country, rings }) => ({
      country,
      rings: rings.filter((ring) => ring.some((arc) => isShared(uses, arc)) || isKept(ringOf(arcs, ring))),
    }))
    .filter(({ rings }) => rings.length);
  const steps = walkable(arcs, drawn);
  const unwrapped = unwrap(steps);
  const cellsOf = (/** @type {Step} */ step) => withoutRepeats(unwrapped(step).map((place) => grid.cell(place)));

  const coasts = rings(steps.filter(({ right }) => right < 0))
    .map((ring) => merged(ring.map((step) => ({ cells: cellsOf(step), country: step.left }))))
    .filter((ring) => ring.reduce((sum, { cells }) => sum + cells.length - 1, 0) > 2 && ringArea(ring) > 0);
  const borders = connected(
    coasts,
    steps
      .filter(({ right }) => right >= 0)
      .map((step) => ({ cells: cellsOf(step), left: step.left, right: step.right }))
      .filter(({ cells }) => cells.length > 1),
  );
  const shown = new Set([...coasts.flat().map(({ country }) => country), ...borders.flatMap((b) => [b.left, b.right])]);
  return {
    coasts,
    borders,
    lost: new Set(shapes.map(({ country }) => country).filter((country) => !shown.has(country))),
  };
}

/** Borders without those of an island that became too small. @param {Stretch[][]} coasts @param {Border[]} borders */
function connected(coasts, borders) {
  const ends = new Set(coasts.flat().map(({ cells }) => String(cells[0])));
  const at = (/** @type {Border} */ { cells }) => [String(cells[0]), String(cells.at(-1))];
  const others = (/** @type {Border} */ border) => new Set(borders.filter((other) => other !== border).flatMap(at));
  const kept = borders.filter((border) => {
    const [from, to] = at(border);
    return from === to || [from, to].every((end) => ends.has(end) || others(border).has(end));
  });
  return kept.length === borders.length ? kept : connected(coasts, kept);
}

/** How many different shapes use each arc. @param {{ rings: number[][] }[]} shapes */
function usesOf(shapes) {
  const uses = new Map();
  for (const { rings } of shapes)
    for (const arc of rings.flat()) uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
  return uses;
}
const isShared = (/** @type {Map<number, number>} */ uses, /** @type {number} */ arc) =>
  /** @type {number} */ (uses.get(arc < 0 ? ~arc : arc)) > 1;

/** @param {Pair[][]} arcs @param {number[]} ring */
export const ringOf = (arcs, ring) =>
  ring.flatMap((arc) => {
    const places = arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc];
    return places.slice(1);
  });

/**
 * @typedef {{ places: Pair[], left: number, right: number, from: string, to: string }} Step
 * @param {Pair[][]} arcs
 * @param {{ country: number, rings: number[][] }[]} shapes
 * @returns {Step[]} each arc once, as its first country goes along it; the sea is −1
 */
function walkable(arcs, shapes) {
  /** @type {Map<number, Step>} */
  const steps = new Map();
  for (const { country, rings } of shapes)
    for (const arc of rings.flat()) {
      const index = arc < 0 ? ~arc : arc;
      const known = steps.get(index);
      if (known) known.right = country;
      else {
        const places = arc < 0 ? [...arcs[index]].reverse() : arcs[index];
        steps.set(index, { places, left: country, right: -1, from: String(places[0]), to: String(places.at(-1)) });
      }
    }
  return [...steps.values()];
}

/** Stretches of coast joined to rings. @param {Step[]} steps @returns {Step[][]} */
function rings(steps) {
  /** @type {Map<string, Step[]>} */
  const starting = new Map();
  for (const step of steps) starting.set(step.from, [...(starting.get(step.from) ?? []), step]);
  const all = [];
  for (const first of steps) {
    if (!starting.get(first.from)?.includes(first)) continue;
    const ring = [];
    for (let step = first; ; step = /** @type {Step} */ (starting.get(step.to)?.[0])) {
      if (!step) throw new Error(`A coast ends at ${ring.at(-1)?.to}`);
      ring.push(step);
      starting.set(
        step.from,
        /** @type {Step[]} */ (starting.get(step.from)).filter((other) => other !== step),
      );
      if (step.to === first.from) break;
    }
    all.push(ring);
  }
  return all;
}

/** Places with longitudes that run on across the antimeridian, the same for all lines that meet. @param {Step[]} steps */
function unwrap(steps) {
  /** @type {Map<string, Step[]>} */
  const at = new Map();
  for (const step of steps) for (const node of [step.from, step.to]) at.set(node, [...(at.get(node) ?? []), step]);
  /** @type {Map<string, number>} */
  const longitudes = new Map();
  const spread = (/** @type {string} */ first) => {
    const queue = [first];
    for (const node of queue)
      for (const step of at.get(node) ?? []) {
        const length = step.places.reduce(
          (sum, [longitude], index, { [index - 1]: before }) => sum + (before ? wrap(longitude - before[0]) : 0),
          0,
        );
        const known = /** @type {number} */ (longitudes.get(node));
        const [other, longitude] = node === step.from ? [step.to, known + length] : [step.from, known - length];
        if (!longitudes.has(other)) {
          longitudes.set(other, longitude);
          queue.push(other);
        }
      }
  };
  // From the largest piece of land on, each from a place of its own hemisphere.
  for (const step of [...steps].sort((one, two) => two.places.length - one.places.length)) {
    if (longitudes.has(step.from)) continue;
    longitudes.set(step.from, step.places[0][0]);
    spread(step.from);
  }
  return (/** @type {Step} */ { places, from }) => {
    let longitude = /** @type {number} */ (longitudes.get(from));
    return places.map(([here, latitude], index) => {
      if (index) longitude += wrap(here - places[index - 1][0]);
      return /** @type {Pair} */ ([longitude, latitude]);
    });
  };
}

const isSame = (/** @type {Pair} */ one, /** @type {Pair} */ two) => one[0] === two[0] && one[1] === two[1];

/** Without points that say nothing: repeated ones, and those in the middle of a straight line. @param {Pair[]} cells */
function withoutRepeats(cells) {
  /** @type {Pair[]} */
  const kept = [];
  for (const cell of cells) {
    if (kept.length && isSame(cell, /** @type {Pair} */ (kept.at(-1)))) continue;
    const [before, last] = kept.slice(-2);
    if (last && (last[0] - before[0]) * (cell[1] - last[1]) === (last[1] - before[1]) * (cell[0] - last[0])) kept.pop();
    if (kept.length && isSame(cell, /** @type {Pair} */ (kept.at(-1)))) continue;
    kept.push(cell);
  }
  return kept;
}

/** Neighbouring stretches of one country become one. @param {Stretch[]} ring */
function merged(ring) {
  /** @type {Stretch[]} */
  const result = [];
  for (const stretch of ring) {
    const last = result.at(-1);
    if (stretch.cells.length < 2) continue;
    if (last?.country === stretch.country) last.cells = [...last.cells, ...stretch.cells.slice(1)];
    else result.push({ ...stretch });
  }
  const [first] = result;
  const last = result.at(-1);
  if (first && last && first !== last && first.country === last.country) {
    first.cells = [...last.cells, ...first.cells.slice(1)];
    result.pop();
  }
  return result;
}

/** Twice the area of a ring, in cells. @param {Stretch[]} ring */
function ringArea(ring) {
  const cells = ring.flatMap(({ cells }) => cells.slice(1));
  return Math.abs(
    cells.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = cells[(index + 1) % cells.length];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
}
