import { readFileSync } from 'node:fs';

/** Reads the table of budgets. */
export function readBudgets() {
  return JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8')).budgets;
}

/** Files and all that must run before them, each once. */
function withNeeds(labels, files, found = new Set()) {
  for (const label of labels) {
    const file = files.find((file) => file.label === label);
    if (!file || found.has(file)) continue;
    found.add(file);
    withNeeds(file.needs, files, found);
  }
  return found;
}

/**
 * Each budget with what the release takes of it: its files and what they need, or the files alone.
 *
 * @param {{ label: string, brotli: number, needs: string[] }[]} files
 */
export function measure(budgets, files) {
  return budgets.map((budget) => {
    const used = budget.alone
      ? files.filter(({ label }) => budget.files.includes(label))
      : [...withNeeds(budget.files, files)];
    const missing = budget.files.filter((label) => !files.some((file) => file.label === label));
    const bytes = used.reduce((sum, { brotli }) => sum + brotli, 0);
    const exceeded = bytes > (budget.accepted ?? budget.most) || used.length > (budget.requests ?? Infinity);
    const over = Math.max(bytes - budget.most, 0);
    return { ...budget, bytes, taken: used.length, missing, over, exceeded };
  });
}

/** One line a budget. */
export function lines(measured) {
  return measured.map(({ what, bytes, most, accepted, taken, requests, missing, over, exceeded }) => {
    const figures = `${String(bytes).padStart(6)} of ${String(most).padStart(6)} bytes`;
    const counted = requests ? `, ${taken} of ${requests} requests` : '';
    const above = over ? `  ${over} over the goal` + (accepted ? `, ${accepted} accepted` : '') : '';
    const note = missing.length ? `  (no ${missing.join(', ')} yet)` : exceeded ? `${above}  EXCEEDED` : above;
    return `${figures}  ${what}${counted}${note}`;
  });
}
