/** @type {Map<string, () => unknown>} */
const tasks = new Map();

/**
 * Remembers how to take something back after the running test. The first way of a kind is kept, as it knows how
 * things were before the test.
 * @param {string} kind
 * @param {() => unknown} task
 */
export function undoAfterTest(kind, task) {
  if (!tasks.has(kind)) tasks.set(kind, task);
}

afterEach(async () => {
  const due = [...tasks.values()];
  tasks.clear();
  for (const task of due) await task();
});
