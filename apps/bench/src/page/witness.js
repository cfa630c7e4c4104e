/**
 * In the head of each measured page, as it stands: marks when the page begins, when a first frame with what is waited
 * for has been painted, and sums up what has moved. What is waited for is told by `window.stands`, set before.
 */
performance.mark('begins');
globalThis.shift = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) globalThis.shift += value;
}).observe({ type: 'layout-shift', buffered: true });

const { tag, ready } = globalThis.stands;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

(async () => {
  if (tag) await customElements.whenDefined(tag);
  while (!ready()) await nextFrame();
  performance.mark('is there');
  await nextFrame();
  await nextFrame();
  performance.mark('stands');
})();

/** Once it stands and nothing has been asked of a server for half a second, all that was to come has come. */
globalThis.quiet = async () => {
  const has = (name) => performance.getEntriesByName(name).length;
  for (let since = performance.now(), known = -1; performance.now() - since < 500;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { length } = performance.getEntriesByType('resource');
    if (length !== known || !has('stands')) [since, known] = [performance.now(), length];
  }
  performance.mark('quiet');
  return { shift: globalThis.shift };
};
