/**
 * The results as a table, with a line per engine below.
 * @param {import('./results.js').Results[]} results
 */
export function resultsTable(results) {
  const shown = results.filter(({ passed, failed }) => passed + failed > 0);
  const rows = shown.map(({ part, passed, failed, seconds }) => [part, passed, failed, seconds.toFixed(1)]);
  return [table(['part', 'passed', 'failed', 'seconds'], rows), ...engineLines(shown)].join('\n');
}

/** @param {import('./results.js').Results[]} results */
function engineLines(results) {
  /** @type {Map<string, { passed: number, failed: number, seconds: number }>} */
  const totals = new Map();
  for (const [engine, tally] of results.flatMap(({ engines = {} }) => Object.entries(engines))) {
    const total = totals.get(engine) ?? { passed: 0, failed: 0, seconds: 0 };
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.seconds += tally.seconds;
    totals.set(engine, total);
  }
  if (totals.size === 0) return [];
  const rows = [...totals].map(([engine, { passed, failed, seconds }]) => [engine, passed, failed, seconds.toFixed(1)]);
  return ['', table(['of these, in', 'passed', 'failed', 'seconds'], rows)];
}

/** @param {string[]} head @param {(string | number)[][]} rows */
function table(head, rows) {
  const lines = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_title, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
