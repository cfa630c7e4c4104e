import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { conditions } from '../../hosts/conditions.js';
import type { Form, Placed } from '../../hosts/types.d.ts';
import { widgets } from '../../hosts/widgets.js';
import { startDemo, type Demo } from '../../src/server.js';
import { atOnce, conclude, diagnose, isPossible, isWanted, Pages, visit } from './lab.ts';

const isFull = !!process.env.ESS_FULL;
const chosen = conditions.filter(
  (condition) =>
    isWanted(condition) &&
    (isFull || !condition.slow || process.env.ESS_HOSTS) &&
    (!condition.drive || condition.drive === 'back'),
);

/** Each condition once a form, or once a widget that a fault can hit, in forms that take turns; the quick run takes one. */
function visitsOf(condition: Placed, place: number): { form: Form; victim?: string }[] {
  const { forms, fault, expect } = condition;
  const some = isFull || condition.group === 'policies' ? forms : [forms[place % forms.length]!];
  if (!fault || expect?.only !== 'victim') return some.map((form) => ({ form }));
  const victims = widgets.filter(({ document }) => document || !expect.content).map(({ name }) => name);
  const hit = isFull ? victims : [victims[place % victims.length]!];
  return hit.map((victim, turn) => ({ form: some[turn % some.length]!, victim }));
}

let demo: Demo;
before(async () => {
  demo = await startDemo({ ports: 0 });
});
after(() => demo.close());

forEachEngine(
  ({ engine, newPage }) => {
    const pages = new Pages();
    before(() => pages.open(newPage));

    for (const [place, condition] of chosen.entries()) {
      if (!isPossible(condition, engine)) continue;
      for (const { form, victim } of visitsOf(condition, place)) {
        it(`${condition.group}: ${condition.name} · ${form}${victim ? ` · ${victim}` : ''}`, () =>
          pages.use(async (page) => {
            const seen = { condition, form, victim };
            const verdict = await visit(page, demo.pages, seen);
            if (condition.drive === 'back' && !verdict.problems.length) await returns(page, demo.pages);
            conclude({ ...seen, engine, verdict });
          }, condition));
      }
    }

    for (const condition of chosen.filter(({ diagnosis }) => diagnosis)) {
      if (!isPossible(condition, engine)) continue;
      it(`diagnosis: ${condition.name} → ${condition.diagnosis!.join(', ')}`, () =>
        pages.use(async (page) => {
          await visit(page, demo.pages, { condition, form: condition.forms[0]! });
          const findings = await diagnose(page);
          for (const code of condition.diagnosis!) {
            assert.ok(
              findings.some((finding) => finding.code === code),
              JSON.stringify(findings),
            );
          }
        }));
    }
  },
  { atOnce },
);

/** Leaves the page and comes back: what stood stands, and follows the language again. */
async function returns(page: Page, origin: string) {
  await page.goto(`${origin}/led-forum/en/session-2-3-2.html`);
  await page.evaluate('history.back()');
  await page.waitFor(
    () =>
      document.querySelector('#lab-verdict') &&
      document.querySelector('ess-event-card')?.shadowRoot?.textContent?.includes('Integrated'),
    { timeout: 15_000 },
  );
  await page.evaluate("document.documentElement.lang = 'es'");
  await page.waitFor(
    () => document.querySelector('ess-event-card')?.shadowRoot?.textContent?.includes('Sistemas territoriales'),
    { timeout: 15_000 },
  );
}
