import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { EngineContext } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { addressOf } from '../../hosts/conditions.js';
import type { Form, Placed } from '../../hosts/types.d.ts';

export interface Verdict {
  problems: string[];
  widgets: Record<string, string>;
  /** What a script of the page has measured. */
  figures?: Record<string, number>;
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

/** `ESS_HOSTS=policies` or `ESS_HOSTS=core-404,core-reset` runs some of them; all without it. */
const wanted = process.env.ESS_HOSTS?.split(',');
export const isWanted = ({ id, group }: Placed) => !wanted || wanted.includes(id) || wanted.includes(group);

/** Most pages of the lab wait for a clock, not for the machine: so many stand open at once. */
export const atOnce = 4;

/** Pages of one browser that tests take turns with, in the order in which they ask; some want all of them. */
export class Pages {
  #free: Page[] = [];
  #waiting: { count: number; start: (pages: Page[]) => void }[] = [];

  async open(newPage: EngineContext['newPage']) {
    for (let count = 0; count < atOnce; count++) this.#free.push(await newPage());
  }

  async use<T>(task: (page: Page) => Promise<T>, { alone = false } = {}): Promise<T> {
    const pages = await new Promise<Page[]>((start) => {
      this.#waiting.push({ count: alone ? atOnce : 1, start });
      this.#goOn();
    });
    try {
      return await task(pages[0]!);
    } finally {
      this.#free.push(...pages);
      this.#goOn();
    }
  }

  #goOn() {
    for (let first; (first = this.#waiting[0]) && first.count <= this.#free.length;) {
      this.#waiting.shift();
      first.start(this.#free.splice(0, first.count));
    }
  }
}

let visits = 0;

/** Opens a page of the lab and hands back what its judge says. */
export async function visit(page: Page, origin: string, { condition, form, victim }: Visit): Promise<Verdict> {
  const address = `${origin}${addressOf(condition, form, victim)}?${++visits}`;
  // A driver's own way to open a page may keep the other pages waiting.
  await page.evaluate((to: string) => void setTimeout(() => location.replace(to)), address);
  return page
    .waitFor((here: string) => (location.href === here && (window as unknown as Judged).lab?.verdict) as Verdict, {
      timeout: condition.slow ? 90_000 : 40_000,
      args: [address],
    })
    .catch(({ message }: Error): Verdict => ({ problems: [message], widgets: {} }));
}

interface Judged {
  lab?: { verdict?: Verdict };
}

/** Notes what came out where a compatibility table is wanted, and fails the test where it is not as expected. */
export function conclude(cell: Cell): void {
  const { condition, form, victim, engine, verdict, figures } = cell;
  const path = process.env.ESS_COMPAT;
  if (path) {
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(
      path,
      `${JSON.stringify({ id: condition.id, form, victim, engine, ...verdict, ...(figures && { figures }) })}\n`,
    );
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
