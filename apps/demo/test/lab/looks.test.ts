import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { conditionOf, conditions } from '../../hosts/conditions.js';
import type { Form, Placed } from '../../hosts/types.d.ts';
import { widgets } from '../../hosts/widgets.js';
import { startDemo, type Demo } from '../../src/server.js';
import { conclude, isWanted, visit } from './lab.ts';
import { differenceOf, readPicture, type Picture } from './pictures.ts';

const isFull = !!process.env.ESS_FULL;
const pictured = conditions.filter(
  (condition) => condition.drive === 'picture' && condition.id !== 'neutral' && isWanted(condition),
);
/** Styles come from the files of `ess.js`, or from those that stand alone; the form of an embed changes nothing there. */
const builds = isFull ? (['link', 'modules'] as const) : (['tag'] as const);
/** Pixels that may differ: rounding where text meets a layer. */
const most = 0.001;
const room = { width: 640, height: 900 };

let demo: Demo;
const folder = process.env.ESS_PICTURES ?? mkdtempSync(join(tmpdir(), 'ess-hosts-'));
before(async () => {
  demo = await startDemo({ ports: 0 });
});
after(() => demo.close());

/** What `scripts/stage.js` adds to a page; `given` is the width that the page itself would have left. */
interface Stage {
  show(name: string, width: number): Promise<{ given: number; height: number }>;
}

interface Shown {
  picture: Picture;
  height: number;
}

forEachEngine(({ engine, newPage }) => {
  let page: Page;
  const neutral = new Map<Form, Promise<Record<string, Shown>>>();
  before(async () => {
    page = await newPage({ width: 700, height: room.height });
  });

  /** Pictures of each widget alone, in the same room. */
  async function pictures(condition: Placed, form: Form): Promise<Record<string, Shown>> {
    const verdict = await visit(page, demo.pages, { condition, form });
    if (verdict.problems.length) throw new Error(verdict.problems.join('; '));
    const shown: Record<string, Shown> = {};
    for (const { name } of widgets) {
      const { given, height } = await page.evaluate(
        (name: string, width: number) => (window as unknown as { lab: Stage }).lab.show(name, width),
        name,
        room.width,
      );
      if (!condition.unmeasured) assert.ok(Math.abs(given - room.width) < 0.1, `${name} is ${given} px wide`);
      const path = join(folder, `${engine}-${condition.id}-${form}-${name}.png`);
      await page.screenshot(path);
      shown[name] = { picture: readPicture(path), height };
    }
    return shown;
  }

  for (const condition of pictured) {
    for (const form of builds) {
      it(`stylesheets: ${condition.name} · ${form}: pixels differ by at most 0.1 %`, async () => {
        if (!neutral.has(form)) neutral.set(form, pictures(conditionOf('neutral')!, form));
        const expected = await neutral.get(form)!;
        const found = await pictures(condition, form);
        const problems: string[] = [];
        const figures: Record<string, number> = {};
        for (const { name } of widgets) {
          const [one, other] = [expected[name]!, found[name]!];
          if (Math.abs(one.height - other.height) > 0.5)
            problems.push(`${name} is ${other.height} px high, not ${one.height}`);
          const share = differenceOf(
            one.picture,
            other.picture,
            room.width,
            Math.min(room.height, Math.round(one.height)),
          );
          figures[name] = share;
          if (share > most) problems.push(`${name}: ${(share * 100).toFixed(2)} % of its pixels differ`);
        }
        conclude({ condition, form, engine, verdict: { problems, widgets: {} }, figures });
      });
    }
  }
});
