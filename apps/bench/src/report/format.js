/** Figures as a reader takes them in. */

const grouped = new Intl.NumberFormat('en');

/** @param {number} value */
const plain = (value) => grouped.format(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)));

/** @param {number} value @param {import('../bench.js').Figure['unit']} unit */
export function figure(value, unit) {
  if (unit === 'bytes') return value < 1000 ? `${Math.round(value)} B` : `${(value / 1024).toFixed(1)} KB`;
  if (unit === 'ms') return value >= 9950 ? `${(value / 1000).toFixed(1)} s` : `${plain(value)} ms`;
  if (unit === 'MB') return `${plain(value)} MB`;
  if (unit === 'shift') return value.toFixed(3);
  return grouped.format(value);
}

/** “2.4 times”, “half as much again” is left to the reader. @param {number} ratio ours to the other's */
export function howMuch(ratio) {
  if (ratio === 0) return 'has none of it';
  if (ratio === Infinity) return 'the other has none of it';
  const times = ratio < 1 ? 1 / ratio : ratio;
  return times < 1.995 ? `${Math.round((times - 1) * 100)} %` : `${plain(times)} times`;
}
