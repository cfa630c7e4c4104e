import { launch } from '@ess-kit/tooling/pages/launch.js';
import { categories, Trace } from './trace.js';

/** As Lighthouse has it: 1.6 Mbit/s down, 150 ms there and back. */
const connections = { 'slow 4G': { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 } };

/**
 * @typedef {Awaited<ReturnType<typeof startChromium>>} Chromium
 *
 * @typedef {object} Tab
 * @property {(url: string) => Promise<unknown>} open
 * @property {<V, R>(code: (value: V) => R, value: V) => Promise<Awaited<R>>} run Runs a function in the page.
 * @property {() => Promise<number>} heap Megabytes that its scripts hold once what nobody holds has been collected.
 * @property {import('playwright-core').Page} page
 */

/** Chromium, with what only its own protocol has: a slower processor, a collected heap, a trace. */
export async function startChromium() {
  const browser = await launch('chromium');
  return {
    version: browser.version,
    close: () => browser.close(),

    /**
     * Lets a new page do something, and tells how busy it was.
     * @template T
     * @param {{ slowDown: number, connection?: keyof typeof connections }} conditions
     * @param {(tab: Tab) => Promise<T>} act
     * @returns {Promise<{ value: T, trace: Trace }>}
     */
    async observe({ slowDown, connection }, act) {
      const page = await browser.newPage({ width: 1280, height: 800, locale: 'en', timeZone: 'Europe/Paris' });
      const native = /** @type {import('playwright-core').Page} */ (page.native);
      const session = await native.context().newCDPSession(native);
      const failures = [];
      native.on('pageerror', (error) => failures.push(error));
      const tab = {
        page: native,
        open: (/** @type {string} */ url) => page.goto(url),
        // Playwright's own, as ours gives up after half a minute.
        run: (code, value) => native.evaluate(code, value),
        async heap() {
          await session.send('HeapProfiler.collectGarbage');
          await session.send('HeapProfiler.collectGarbage');
          return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
        },
      };
      try {
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
        if (connection) {
          await session.send('Network.enable');
          await session.send('Network.emulateNetworkConditions', { offline: false, ...connections[connection] });
        }
        await browser.native.startTracing(native, { categories });
        let isTracing = true;
        try {
          const value = await act(tab);
          isTracing = false;
          const trace = new Trace(JSON.parse(String(await browser.native.stopTracing())));
          if (failures.length) throw new Error(`The page has an error: ${failures[0]}`);
          return { value, trace };
        } finally {
          if (isTracing) await browser.native.stopTracing();
        }
      } finally {
        await page.close();
      }
    },
  };
}
