import { after, afterEach, before, beforeEach, describe } from 'node:test';
import { chosenEngines } from '../browsers/choose.js';
import { can, launch } from './launch.js';

/**
 * Registers a suite per engine, whose tests share a browser. Pages opened in a test are closed after it, pages opened
 * in a `before` hook at the end.
 * @param {(context: any) => void} define
 * @param {{ atOnce?: number }} [options]
 */
export function forEachEngine(define, { atOnce = 1 } = {}) {
  for (const engine of chosenEngines()) {
    describe(engine, { concurrency: atOnce }, () => {
      /** @type {Awaited<ReturnType<typeof launch>>} */
      let browser;
      /** @type {{ close(): Promise<void> }[]} */
      const pages = [];
      let isInTest = false;
      before(async () => {
        browser = await launch(engine);
      });
      beforeEach(() => {
        isInTest = true;
      });
      afterEach(async () => {
        isInTest = false;
        for (const page of pages.splice(0)) await page.close().catch(() => undefined);
      });
      after(() => browser?.close());
      define({
        engine,
        can: (/** @type {string} */ feature) => can(engine, feature),
        get browser() {
          return browser;
        },
        async newPage(/** @type {import('./launch.js').PageOptions} */ options) {
          const page = await browser.newPage(options);
          if (isInTest) pages.push(page);
          return page;
        },
      });
    });
  }
}
