import { undoAfterTest } from './undo.js';

/** Lets a test cause uncaught errors on purpose, until its end. Every other one fails the file. */
export function allowPageErrors(pattern) {
  const allowed = globalThis.essAllowedErrors;
  const before = allowed.length;
  undoAfterTest('page errors', () => allowed.splice(before));
  allowed.push(pattern);
}
