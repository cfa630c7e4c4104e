import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { addressOf } from '../../hosts/conditions.js';
import type { Form, Placed } from '../../hosts/types.d.ts';

export interface Verdict {
  problems: string[];
  widgets: Record<string, string>;
}

/** A page of the lab under test. */
export interface Visit {
  condition: Placed;
  form: Form;
  victim?: string | undefined;
}

/** What a test learnt of a page, for the compatibility table; `figures` by widget. */
export interface Cell extends Visit {
  engine: string;
  verdict: Verdict;
  figures?: Record<string, number>;
}

/** Opens a page of the lab and hands back what its judge says. */
export async function visit(page: Page, origin: string, { condition, form, victim }: Visit): Promise<Verdict> {
  await page.goto(origin + addressOf(condition, form, victim));
  return page.waitFor<Verdict>('window.lab?.verdict', { timeout: condition.slow ? 30_000 : 20_000 });
}

/** Notes what came out where a compatibility table is wanted, and fails the test where it is not as expected. */
export function conclude(cell: Cell): void {
  const { condition, form, victim, engine, verdict, figures } = cell;
  const path = process.env.ESS_COMPAT;
  if (path) {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, `${JSON.stringify({ id: condition.id, form, victim, engine, ...verdict, figures })}\n`);
  }
  assert.deepEqual(verdict.problems, []);
}

const diagnosis = readFileSync(new URL(import.meta.resolve('@ess-kit/widgets/dist/diagnose.js')), 'utf8');

export interface Finding {
  code: string;
  text: string;
  add?: string;
}

/** What a webmaster gets who pastes the diagnosis into the console of a page. */
export async function diagnose(page: Page): Promise<Finding[]> {
  await page.evaluate(`(() => { ${diagnosis} })()`);
  return page.evaluate(() => (window as unknown as { ess: { findings: Promise<Finding[]> } }).ess.findings);
}

/** Whether a browser lets a page do this at all. */
export const isPossible = ({ except }: Placed, engine: string) => !except?.[engine as 'webkit'];
