import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { conditions } from '../../hosts/conditions.js';
import { startDemo, type Demo } from '../../src/server.js';
import { conclude, isWanted, visit } from './lab.ts';

let demo: Demo;
before(async () => {
  demo = await startDemo({ ports: 0 });
});
after(() => demo.close());

forEachEngine(({ engine, newPage }) => {
  for (const condition of conditions.filter((each) => each.drive === 'weigh' && isWanted(each))) {
    for (const form of condition.forms) {
      // A page of its own: its memory is not that of another.
      it(`${condition.group}: ${condition.name} · ${form}: time and memory`, async () => {
        const page = await newPage();
        const verdict = await visit(page, demo.pages, { condition, form });
        const figures = { ...verdict.figures, ...(engine === 'chromium' && { megabytes: await heapOf(page) }) };
        conclude({ condition, form, engine, verdict, figures });
      });
    }
  }
});

/** What a page's scripts hold once nobody's leftovers are counted; only Chromium tells. */
async function heapOf(page: Page): Promise<number> {
  const native = page.native as { context(): { newCDPSession(page: unknown): Promise<Session> } };
  const session = await native.context().newCDPSession(native);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Number((usedSize / 1024 / 1024).toFixed(1));
}

interface Session {
  send(name: string): Promise<{ usedSize: number }>;
}
