import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { conditions } from '../../hosts/conditions.js';
import type { Form, Placed } from '../../hosts/types.d.ts';
import { widgets } from '../../hosts/widgets.js';
import { startDemo, type Demo } from '../../src/server.js';
import { conclude, diagnose, isPossible, visit } from './lab.ts';

const isFull = !!process.env.ESS_FULL;
/** `ESS_HOSTS=policies` or `ESS_HOSTS=core-404,core-reset` runs some of them. */
const wanted = process.env.ESS_HOSTS?.split(',');
const chosen = conditions.filter(
  ({ id, group, slow, drive }) =>
    (wanted ? wanted.includes(id) || wanted.includes(group) : isFull || !slow) &&
    drive !== 'picture' &&
    drive !== 'shift',
);

/** Each condition once a form, and once a widget that a fault can hit; in the quick run the forms take turns. */
function visitsOf(condition: Placed, place: number): { form: Form; victim?: string }[] {
  const { forms, fault, expect } = condition;
  const some = isFull || condition.group === 'policies' ? forms : [forms[place % forms.length]!];
  if (!fault || expect?.only !== 'victim') return some.map((form) => ({ form }));
  const victims = widgets.filter(({ document }) => document || !expect.content).map(({ name }) => name);
  const hit = isFull ? victims : [victims[place % victims.length]!];
  return some.flatMap((form) => hit.map((victim) => ({ form, victim })));
}

let demo: Demo;
before(async () => {
  demo = await startDemo({ ports: 0 });
});
after(() => demo.close());

forEachEngine(({ engine, newPage }) => {
  let page: Page;
  before(async () => {
    page = await newPage();
  });

  for (const [place, condition] of chosen.entries()) {
    if (!isPossible(condition, engine)) continue;
    for (const { form, victim } of visitsOf(condition, place)) {
      it(`${condition.group}: ${condition.name} · ${form}${victim ? ` · ${victim}` : ''}`, async () => {
        const seen = { condition, form, victim };
        const verdict = await visit(page, demo.pages, seen);
        if (condition.drive === 'back' && !verdict.problems.length) await returns(page, demo.pages);
        conclude({ ...seen, engine, verdict });
      });
    }
  }

  for (const condition of chosen.filter(({ diagnosis }) => diagnosis)) {
    if (!isPossible(condition, engine)) continue;
    it(`diagnosis: ${condition.name} → ${condition.diagnosis!.join(', ')}`, async () => {
      await visit(page, demo.pages, { condition, form: condition.forms[0]! });
      const findings = await diagnose(page);
      for (const code of condition.diagnosis!) {
        assert.ok(
          findings.some((finding) => finding.code === code),
          JSON.stringify(findings),
        );
      }
    });
  }
});

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
