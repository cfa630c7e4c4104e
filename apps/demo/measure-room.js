import { launch } from '@ess-kit/tooling/pages/launch.js';
import { listPages } from './src/pages.js';
import { startDemo } from './src/server.js';

const engine = /** @type {import('@ess-kit/tooling/pages/launch.js').Engine} */ (process.argv[2] ?? 'chromium');

/**
 * Prints how high each embed of the demo is at which width of the page, to reserve that room in the pages; of the pages
 * below one address, if it is named. Programmes and collections are left out: they have no room but a screen.
 */
const widths = [290, 320, 352, 400, 480, 560, 640, 768, 896, 1000, 1100, 1200, 1440];
const only = process.argv[3] ?? '/';
const addresses = listPages().filter(
  (address) => address.endsWith('/') && address !== '/strict/' && address.startsWith(only),
);

/** Runs in the page: heights in pixels, or false until all embeds have stood still for a while. */
function heights() {
  const embeds = [...document.querySelectorAll('ess-event-card, ess-event-list, ess-speaker-quote:not([collection])')];
  const shells = embeds.map((embed) => embed.shadowRoot?.querySelector('[part~="shell"]'));
  const now = shells.map((shell) => Math.ceil(shell?.getBoundingClientRect().height ?? 0));
  const seen = /** @type {{ heights?: string, since?: number }} */ (globalThis);
  if (seen.heights !== String(now)) Object.assign(seen, { heights: String(now), since: performance.now() });
  return now.length > 0 && now.every(Boolean) && performance.now() - (seen.since ?? 0) > 700 && now;
}

const demo = await startDemo({ ports: 0 });
const browser = await launch(engine);
console.log('page and embed'.padEnd(18), ...widths.map((width) => String(width).padStart(5)));
for (const address of addresses) {
  /** @type {number[][]} */
  const columns = [];
  for (const width of widths) {
    const page = await browser.newPage({ width, height: 900 });
    await page.goto(demo.pages + address);
    columns.push((await page.waitFor(heights, { timeout: 15_000 })) || []);
    await page.close();
  }
  columns[0]?.forEach((_, embed) =>
    console.log(`${address} ${embed + 1}`.padEnd(18), ...columns.map((column) => String(column[embed]).padStart(5))),
  );
}
await browser.close();
await demo.close();
