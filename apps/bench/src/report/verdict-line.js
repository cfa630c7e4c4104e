import { figure, howMuch } from './format.js';

/** A sentence for each figure of a case: who wins, and by how much. */

const words = {
  less: (/** @type {number} */ ratio) => (ratio === 0 ? 'ours wins' : `ours wins, ${by(ratio)}`),
  even: () => 'even',
  more: (/** @type {number} */ ratio) => `**ours loses**, ${by(ratio)}`,
};
const by = (/** @type {number} */ ratio) => {
  const text = howMuch(ratio);
  return text.endsWith('%') ? `by ${text}` : text;
};

/**
 * @param {ReturnType<typeof import('../statistics/judge.js').judge>} judged
 * @param {import('../bench.js').Figure} one
 */
export function verdictLine(judged, { label, unit }) {
  if (!judged) return undefined;
  const { value, peer, floor } = judged;
  const beside = (/** @type {NonNullable<typeof peer>} */ { contestant, median, verdict }) =>
    `${words[verdict](median)} (${contestant.label})`;
  return [
    `${label}, ${figure(value.median, unit)}: ${peer ? beside(peer) : 'no peer'}`,
    floor &&
      `against the floor: ${floor.verdict === 'even' ? 'even' : `${howMuch(floor.median)}${floor.median > 1 ? ' more' : ' less'}`}`,
  ]
    .filter(Boolean)
    .join('; ');
}
