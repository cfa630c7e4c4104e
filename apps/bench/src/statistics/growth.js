/**
 * How a figure grows with n: the exponent e of the curve c · n^e that fits best, by least squares of the logarithms.
 * 0 does not grow, 1 grows as n does, above 1 it grows faster.
 * @param {readonly (readonly [n: number, value: number])[]} points
 * @returns {number | undefined} undefined for fewer than two sizes, or where a figure is zero
 */
export function exponent(points) {
  if (new Set(points.map(([n]) => n)).size < 2 || points.some(([n, value]) => n <= 0 || value <= 0)) return undefined;
  const logs = points.map(([n, value]) => [Math.log(n), Math.log(value)]);
  const mean = (/** @type {number} */ axis) => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const both = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  const alone = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  return Math.round((both / alone) * 100) / 100;
}
