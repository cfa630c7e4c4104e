/** Writes an outline as bytes, in the order in which `src/land/unpack.ts` reads it. */
import * as contexts from '../dist/land/contexts.js';
import { signContext, sizeOf, xContext, yContext } from '../dist/land/steps.js';
import { RangeEncoder } from './range-encoder.js';

const { COUNT, COUNTRY, HAS_NODE, LENGTH, NODE, NUMBER, SIGN_X, SIGN_Y, START, STRETCHES } = contexts;

/**
 * @param {import('./outline.js').Outline} outline
 * @param {Map<number, [number, number]>} dots
 * @returns {Uint8Array}
 */
export function pack({ coasts, borders }, dots) {
  const coder = new RangeEncoder();
  /** @type {[number, number]} */
  let start = [0, 0];
  let country = 0;
  /** Where borders may begin, and what lies to the left and to the right of the line that ends there. */
  /** @type {{ cell: [number, number], left: number, right: number }[]} */
  const nodes = [];

  const place = (/** @type {[number, number]} */ [x, y]) => {
    coder.signed(START, x - start[0]);
    coder.signed(START + NUMBER, y - start[1]);
    start = [x, y];
  };
  let steps = [0, 0, 0, 0];
  const line = (/** @type {[number, number][]} */ cells, kind = 0, end = cells.length) => {
    coder.number(LENGTH + NUMBER * kind, end - 1);
    for (let at = 1; at < end; at++) {
      const x = cells[at][0] - cells[at - 1][0];
      const y = cells[at][1] - cells[at - 1][1];
      const sign = signContext(steps[0], steps[1]);
      coder.signed(xContext(sizeOf(steps[0], steps[1]) + sizeOf(steps[2], steps[3])), x, SIGN_X + sign);
      coder.signed(yContext(x), y, SIGN_Y + 3 * sign + Math.sign(x) + 1);
      steps = [x, y, steps[0], steps[1]];
    }
  };

  coder.number(COUNT, coasts.length);
  for (const ring of inOrder(coasts)) {
    coder.number(STRETCHES, ring.length);
    place(ring[0].cells[0]);
    steps = [0, 0, 0, 0];
    let before = ring.at(-1).country;
    for (const stretch of ring) {
      coder.signed(COUNTRY, stretch.country - country);
      country = stretch.country;
      if (ring.length > 1) nodes.push({ cell: stretch.cells[0], left: country, right: before });
      before = country;
      // The last stretch ends where the ring began.
      line(stretch.cells, 0, stretch.cells.length - (stretch === ring.at(-1) ? 1 : 0));
    }
  }

  coder.number(COUNT, borders.length);
  let node = 0;
  const left = [...borders];
  while (left.length) {
    const { border, at } = nextBorder(left, nodes, node);
    left.splice(left.indexOf(border.source), 1);
    coder.bit(HAS_NODE, at >= 0);
    steps = [0, 0, 0, 0];
    if (at >= 0) {
      coder.signed(NODE, at - node);
      node = at;
    } else place(border.cells[0]);
    const known = nodes[at] ?? { left: country, right: country };
    coder.signed(COUNTRY + NUMBER, border.left - known.left);
    coder.signed(COUNTRY + 2 * NUMBER, border.right - known.right);
    line(border.cells, 1);
    nodes.push({ cell: border.cells.at(-1), left: border.left, right: border.right });
  }

  coder.number(COUNT, dots.size);
  for (const [number, cell] of [...dots].sort(([one], [two]) => one - two)) {
    coder.signed(COUNTRY, number - country);
    country = number;
    place(cell);
  }
  return coder.finish();
}

/** Rings by country, and those of one country from neighbour to neighbour. @param {import('./outline.js').Stretch[][]} coasts */
function inOrder(coasts) {
  const left = [...coasts].sort((one, two) => one[0].country - two[0].country);
  const result = [];
  let [x, y] = [0, 0];
  while (left.length) {
    const { country } = left[0][0];
    const own = left.filter((ring) => ring[0].country === country);
    const distance = (/** @type {any} */ ring) => Math.hypot(ring[0].cells[0][0] - x, ring[0].cells[0][1] - y);
    const nearest = own.reduce((best, ring) => (distance(ring) < distance(best) ? ring : best));
    [x, y] = nearest[0].cells[0];
    result.push(nearest);
    left.splice(left.indexOf(nearest), 1);
  }
  return result;
}

/**
 * The border that begins nearest to the node where the last one did, turned if it must be.
 * @param {import('./outline.js').Border[]} borders
 * @param {{ cell: [number, number], left: number, right: number }[]} nodes
 * @param {number} node
 */
function nextBorder(borders, nodes, node) {
  /** @type {Map<string, number[]>} */
  const places = new Map();
  nodes.forEach(({ cell }, at) => places.set(String(cell), [...(places.get(String(cell)) ?? []), at]));
  let best;
  let bestCost = Infinity;
  for (const source of borders)
    for (const border of [{ ...source, source }, turned(source)])
      for (const at of places.get(String(border.cells[0])) ?? []) {
        const wrong = +(nodes[at].left !== border.left) + +(nodes[at].right !== border.right);
        const cost = Math.abs(at - node) + 1000 * wrong;
        if (cost < bestCost) [best, bestCost] = [{ border, at }, cost];
      }
  return best ?? { border: { ...borders[0], source: borders[0] }, at: -1 };
}

/** @param {import('./outline.js').Border} source */
const turned = (source) => ({ cells: [...source.cells].reverse(), left: source.right, right: source.left, source });
