/** Lines of a table: names to the left, figures to the right. @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join('  '),
    )
    .join('\n');
}

/** @param {number} value */
export const milliseconds = (value) => `${value < 20 ? value.toFixed(1) : Math.round(value)} ms`;
