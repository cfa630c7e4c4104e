import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { startDemo, type Demo } from '../../src/server.js';
import { completeCards, completeEmbeds, completeList, forumPage, languages, layoutShift, saidBy } from './embeds.ts';

/** At 800 a whole card is at its tallest beside its rail. */
const widths = [320, 480, 800, 1200];

/** One for each width, as another origin is one of which a browser has kept nothing. */
let demos: Demo[];
let blocked: Demo;

before(async () => {
  demos = await Promise.all(widths.map(() => startDemo({ ports: 0 })));
  blocked = await startDemo({ ports: 0, script: false });
});

after(() => Promise.all([...demos, blocked].map((each) => each.close())));

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
      // High enough for all of the page, so that shifts far below count as well; a programme is for real screens.
      const height = engine === 'chromium' && !hasProgramme ? 6000 : 900;
      const page = await newPage({ width: 1200, height });
      // Without script nothing depends on the width at which a page was opened.
      await page.goto(blocked.pages + address);
      const empty: string[][] = [];
      for (const width of widths) {
        await page.resize(width, height);
        empty.push(await places(page));
      }
      for (const [index, width] of widths.entries()) {
        await page.resize(width, height);
        await page.goto(demos[index]!.pages + address);
        await ready(page);
        assert.deepEqual(await places(page), empty[index], `at ${width} px`);
        if (engine === 'chromium') assert.equal(await layoutShift(page), 0, `layout shift at ${width} px`);
      }
    });
  }
});
