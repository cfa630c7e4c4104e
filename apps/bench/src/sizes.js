import { measure, readBudgets } from '../../../packages/widgets/build/budgets.js';
import { readManifest } from './places.js';
import { table } from './table.js';

/** What the release weighs, brotli, beside its goals. */
export function measureSizes() {
  return measure(readBudgets(), readManifest().files).map(({ what, bytes, most, taken }) => ({
    what,
    bytes,
    most,
    files: taken,
  }));
}

/** @param {ReturnType<typeof measureSizes>} sizes */
export const sizeTable = (sizes) =>
  table(
    ['Sizes', 'bytes', 'goal', 'files'],
    sizes.map(({ what, bytes, most, files }) => [what, String(bytes), String(most), String(files)]),
  );
