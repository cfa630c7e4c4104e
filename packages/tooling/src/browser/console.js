import { undoAfterTest } from './undo.js';

/** Collects the warnings of our elements from now to the end of the test; Lit's own hints are not theirs. */
export function collectWarnings() {
  const { warn } = console;
  const warnings = [];
  undoAfterTest('console', () => {
    console.warn = warn;
  });
  console.warn = (...values) => {
    if (String(values[0]).startsWith('<ess-')) warnings.push(values.join(' '));
    else warn(...values);
  };
  return warnings;
}
