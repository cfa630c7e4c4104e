/**
 * Whose turn it is: each round begins with another, so that none is always first, nor always after the same.
 * @template Contestant @param {readonly Contestant[]} contestants @param {number} round
 */
export function turns(contestants, round) {
  const from = round % (contestants.length || 1);
  const order = [...contestants.slice(from), ...contestants.slice(0, from)];
  return Math.floor(round / (contestants.length || 1)) % 2 ? order.toReversed() : order;
}
