/** What is asked of a contestant, measured alike for all. Runs in the page. */

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Until a first frame with what was done has been painted: when the second begins. */
export async function painted() {
  await nextFrame();
  await nextFrame();
}

/**
 * Does something, lays the page out and lets it be painted, between two marks.
 * @param {string} name Of the marks, by which the trace tells how long the main thread worked.
 * @param {() => unknown} act
 */
export async function step(name, act) {
  // From the beginning of a frame, for all alike.
  await nextFrame();
  performance.mark(`${name} begins`);
  await act();
  document.body.getBoundingClientRect();
  await painted();
  performance.mark(`${name} ends`);
}
