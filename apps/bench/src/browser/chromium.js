import { launch } from '@ess-kit/tooling/pages/launch.js';
import { categories, Trace } from './trace.js';

/**
 * @typedef {object} Tab
 * @property {(url: string) => Promise<unknown>} open
 * @property {<V, R>(code: (value: V) => R, value: V) => Promise<Awaited<R>>} run Runs a function in the page.
 * @property {() => Promise<unknown>} collectGarbage
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
     * @param {number} slowDown How many times slower than this machine its processor is.
     * @param {(tab: Tab) => Promise<T>} act
     * @returns {Promise<{ value: T, trace: Trace }>}
     */
    async observe(slowDown, act) {
      const page = await browser.newPage({ width: 1280, height: 800, locale: 'en', timeZone: 'Europe/Paris' });
      const native = /** @type {import('playwright-core').Page} */ (page.native);
      const session = await native.context().newCDPSession(native);
      const tab = {
        open: (/** @type {string} */ url) => page.goto(url),
        // Playwright's own, as ours gives up after half a minute.
        run: (code, value) => native.evaluate(code, value),
        collectGarbage: () => session.send('HeapProfiler.collectGarbage'),
      };
      try {
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
        await browser.native.startTracing(native, { categories });
        const value = await act(tab);
        return { value, trace: new Trace(JSON.parse(String(await browser.native.stopTracing()))) };
      } finally {
        await page.close();
      }
    },
  };
}
