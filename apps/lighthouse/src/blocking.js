/** What a task may take before it counts as blocking. */
const allowed = 50;

/**
 * For how many milliseconds tasks blocked a page's main thread once something stood there, by the thread's own clock.
 * @param {import('lighthouse').TraceEvent[]} events
 * @param {number} slowDown how much slower Lighthouse takes the processor to be
 */
export function blockingWork(events, slowDown) {
  const start = events.findLast(
    ({ name, args }) => name === 'navigationStart' && /^http/.test(args.data?.documentLoaderURL ?? ''),
  );
  const own = events.filter(({ pid, tid, ts }) => start && pid === start.pid && tid === start.tid && ts >= start.ts);
  const painted = own.find(({ name }) => name === 'firstContentfulPaint')?.ts ?? 0;
  const took = own
    .filter(({ name, ts }) => name.endsWith('RunTask') && ts >= painted)
    .map(({ tdur = 0 }) => (tdur / 1000) * slowDown);
  return Math.round(took.reduce((sum, time) => sum + Math.max(0, time - allowed), 0));
}
