/** What many runs of the same come to. */

/** @param {readonly number[]} values in order @param {number} part 0 to 1 */
function quantile(values, part) {
  const at = (values.length - 1) * part;
  const [below, above] = [values[Math.floor(at)], values[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export const median = (values) =>
  quantile(
    values.toSorted((one, other) => one - other),
    0.5,
  );

/** Three figures are more than a timing holds. @param {number} value */
export const rounded = (value) =>
  value === 0 ? 0 : Number(value.toPrecision(Math.abs(value) >= 1000 ? Math.ceil(Math.log10(Math.abs(value))) : 3));

/**
 * The middle of some runs, between which two half of them are, and all of them.
 * @param {readonly number[]} values
 */
export function summary(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return {
    median: rounded(quantile(sorted, 0.5)),
    low: rounded(quantile(sorted, 0.25)),
    high: rounded(quantile(sorted, 0.75)),
    runs: values.map(rounded),
  };
}
