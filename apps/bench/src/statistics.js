/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One decimal is more than a timing holds. @param {number} value */
export const rounded = (value) => Math.round(value * 10) / 10;

/** The middle of some values, and all of them. @param {readonly number[]} values */
export const summary = (values) => ({ median: rounded(median(values)), runs: values.map(rounded) });
