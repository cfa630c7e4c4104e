import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { addressOf, conditions } from '../../hosts/conditions.js';
import { widgets } from '../../hosts/widgets.js';
import { startDemo, type Demo } from '../../src/server.js';
import { conclude, isWanted, visit } from './lab.ts';

const isFull = !!process.env.ESS_FULL;
const widths = [320, 768, 1200];

let demo: Demo;
let blocked: Demo;
before(async () => {
  demo = await startDemo({ ports: 0 });
  blocked = await startDemo({ ports: 0, script: false });
});
after(() => Promise.all([demo.close(), blocked.close()]));

/** How high each widget's place is. */
const heights = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.frame')].map((frame) => {
        return [frame.dataset.widget!, frame.getBoundingClientRect().height];
      }),
    ),
  ) as Promise<Record<string, number>>;

forEachEngine(({ engine, newPage }) => {
  let page: Page;
  before(async () => {
    page = await newPage();
  });

  for (const condition of conditions.filter((each) => each.drive === 'shift' && isWanted(each))) {
    const { id } = condition;
    for (const form of isFull ? condition.forms : (['link'] as const)) {
      it(`room: ${condition.name} · ${form}, at ${widths.join(', ')} px`, async () => {
        const figures: Record<string, number> = {};
        const problems: string[] = [];
        for (const width of widths) {
          await page.resize(width, 900);
          await page.goto(blocked.pages + addressOf(condition, form));
          const empty = await heights(page);
          const verdict = await visit(page, demo.pages, { condition, form });
          problems.push(...verdict.problems);
          const full = await heights(page);
          for (const { name } of widgets) {
            const grown = Math.round(full[name]! - empty[name]!);
            figures[name] = Math.max(figures[name] ?? 0, grown);
            // A programme is as tall as it is: it ends out of sight.
            if (id === 'room-kept' && grown !== 0 && name !== 'programme-timeline') {
              problems.push(`${name} moves what follows by ${grown} px at ${width} px`);
            }
          }
          if (engine === 'chromium') {
            const shift = await layoutShift(page);
            figures[`shift-${width}`] = shift;
            if (id === 'room-kept' && shift !== 0) problems.push(`layout shift ${shift} at ${width} px`);
          }
        }
        conclude({ condition, form, engine, verdict: { problems, widgets: {} }, figures });
      });
    }
  }
});

/** The sum of all layout shifts since the page was opened, to three places. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(Number(entries.reduce((sum, { value }) => sum + value, 0).toFixed(3)));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing is handed over where nothing has moved.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0), 200)));
      }),
  );
