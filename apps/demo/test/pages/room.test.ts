import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { startDemo, type Demo } from '../../src/server.js';
import { completeCards, completeEmbeds, completeList, forumPage, languages, saidBy } from './embeds.ts';

let demo: Demo;
let blocked: Demo;

before(async () => {
  demo = await startDemo({ ports: 0 });
  blocked = await startDemo({ ports: 0, script: false });
});

after(() => Promise.all([demo.close(), blocked.close()]));

const widths = [320, 768, 1200];
const pages: { address: string; ready: (page: Page) => Promise<unknown>; hasProgramme?: boolean }[] = [
  ...languages.map((language) => ({ address: forumPage(language), ready: (page: Page) => completeCards(page, 3) })),
  { address: '/', ready: (page: Page) => completeCards(page, 1) },
  { address: '/dark/', ready: (page: Page) => completeCards(page, 1) },
  { address: '/essfi/', ready: (page: Page) => completeList(page, 'fablabs') },
  { address: '/essfi/en/', ready: (page: Page) => completeList(page, 'fab labs') },
  { address: '/essfi/es/', ready: (page: Page) => completeList(page, 'fab labs') },
  { address: '/essfi/volontaires-locaux.html', ready: completeEmbeds },
  { address: '/ripess/', ready: (page: Page) => saidBy(page, 'ess-network-map', 'Natural Earth') },
  ...['/uclg/', '/uclg/es/', '/uclg/ar/', '/aimf/'].map((address) => ({
    address,
    ready: completeEmbeds,
    hasProgramme: true,
  })),
];

/**
 * Where the parts of the page stand that embeds could push. A programme is as tall as it is: what follows it is pushed,
 * out of sight.
 */
const places = (page: Page) =>
  page.evaluate(() => {
    const programme = document.querySelector('ess-programme-timeline');
    const isBefore = (part: Element) =>
      !programme || programme.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING;
    return (
      [...document.querySelectorAll('h1, h2, h3, footer')]
        // What stands in an embed's place makes way for it.
        .filter((part) => isBefore(part) && !part.closest('[data-ess]'))
        .map(
          (part) =>
            `${part.textContent.trim().slice(0, 30)}: ${Math.round(part.getBoundingClientRect().top + scrollY)}`,
        )
    );
  });

forEachEngine(({ engine, newPage }) => {
  for (const { address, ready, hasProgramme } of pages) {
    it(`moves nothing on ${address} when the embeds arrive`, async () => {
      for (const width of widths) {
        // High enough for all of the page, so that shifts far below count as well; a programme is for real screens.
        const page = await newPage({ width, height: engine === 'chromium' && !hasProgramme ? 6000 : 900 });
        await page.goto(blocked.pages + address);
        const empty = await places(page);
        await page.goto(demo.pages + address);
        await ready(page);
        assert.deepEqual(await places(page), empty, `at ${width} px`);
        if (engine === 'chromium') assert.equal(await layoutShift(page), 0, `layout shift at ${width} px`);
        await page.close();
      }
    });
  }
});

/** The sum of all layout shifts so far, to three places. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver(() => undefined).observe({ type: 'layout-shift', buffered: true });
        let sum = 0;
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(Number(sum.toFixed(3))), 300);
      }),
  );
