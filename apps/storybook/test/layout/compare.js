/** A line of a layout: its words, and the figures in it. @param {string} line */
function taken(line) {
  const figures = [...line.matchAll(/-?\d+\.\d+/g)].map(([figure]) => Number(figure));
  return { words: line.replace(/-?\d+\.\d+/g, '#'), figures };
}

/** By how much a figure may differ: twelfths for another font's words, a share of the height for its lines. */
const most = (/** @type {string} */ words, /** @type {number} */ figure) =>
  words.includes('times as high') ? 0.08 + figure * 0.2 : 1;

/** Whether a line says the same, as far as fonts let it. @param {string} approved @param {string} seen */
export function isSame(approved, seen) {
  const [one, other] = [taken(approved), taken(seen)];
  return (
    one.words === other.words &&
    one.figures.every(
      (figure, place) => Math.abs(figure - /** @type {number} */ (other.figures[place])) <= most(one.words, figure),
    )
  );
}

/**
 * What moved, for a person to read: lines that were approved and are not there, and lines that are there instead.
 * @param {readonly string[]} approved
 * @param {readonly string[]} seen
 * @returns {string[]} empty where nothing moved
 */
export function whatMoved(approved, seen) {
  // The longest way through both that keeps their order.
  const length = Array.from({ length: approved.length + 1 }, () => new Array(seen.length + 1).fill(0));
  for (let a = approved.length - 1; a >= 0; a--)
    for (let s = seen.length - 1; s >= 0; s--)
      length[a][s] = isSame(approved[a], seen[s])
        ? length[a + 1][s + 1] + 1
        : Math.max(length[a + 1][s], length[a][s + 1]);
  const report = [];
  let [a, s] = [0, 0];
  while (a < approved.length || s < seen.length) {
    if (a < approved.length && s < seen.length && isSame(approved[a], seen[s])) [a, s] = [a + 1, s + 1];
    else if (s >= seen.length || (a < approved.length && length[a + 1][s] >= length[a][s + 1]))
      report.push(`- ${approved[a++]}`);
    else report.push(`+ ${seen[s++]}`);
  }
  return report;
}
