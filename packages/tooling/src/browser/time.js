import { undoAfterTest } from './undo.js';

const real = Date.now;

/** Stops the page's clock at a moment, until the end of the test; returns the way to let it run on. */
export function stopClock(moment) {
  const stopped = new Date(moment).getTime();
  undoAfterTest('clock', () => {
    Date.now = real;
  });
  Date.now = () => stopped;
  return () => {
    const ahead = stopped - real();
    Date.now = () => real() + ahead;
  };
}

/** Waits until a change in an element makes something true. */
export const untilChanged = (element, isTrue) =>
  new Promise((resolve) => {
    const check = () => {
      if (!isTrue()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    const options = { childList: true, subtree: true, characterData: true, attributes: true };
    observer.observe(element.shadowRoot, options);
    observer.observe(element, options);
    check();
  });

/** Waits, frame by frame, until something is true that no change of the tree tells, as where the focus is. */
export async function until(isTrue) {
  while (!isTrue()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
