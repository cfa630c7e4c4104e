const stub = '\0ess-kit:no-feeds';

/**
 * Leaves the readers of feeds (20 KB, brotli) out of a module that has no chunks to load later: it shows content
 * documents, and says where feeds are read.
 */
export const withoutFeeds = () => ({
  name: 'without-feeds',
  resolveId: (id) => (id === '@ess-kit/content/feeds.js' ? stub : null),
  load: (id) =>
    id === stub
      ? `export const readFeed = async () => ({ document: {}, faults: [{ path: '', expected: 'a content document, and feeds are read by ess.js, programme-timeline.js or network-map.js only' }] });`
      : null,
});
