import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { isFullRun } from '@ess-kit/tooling/environment.js';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { serve, type Server } from '@ess-kit/tooling/pages/servers.js';
import { read } from '../release.ts';
import { content } from './partner.ts';

/** Times that each element is put on the page and taken off. */
const cycles = isFullRun ? 1000 : 200;
/** What may be kept for all cycles together: caches fill, code is compiled. */
const kept = { heap: 50 * 1024, nodes: 0, listeners: 0, timers: 0 };

const sample = (name: string) =>
  readFileSync(new URL(import.meta.resolve(`@ess-kit/content/samples/${name}.json`)), 'utf8');
const elements: Record<string, { attributes: Record<string, string>; content?: string }> = {
  'event-card': { attributes: { src: '#session' }, content },
  'event-list': { attributes: {}, content: sample('essfi') },
  'speaker-quote': { attributes: { collection: '' }, content: sample('uclg') },
  'programme-timeline': { attributes: {}, content: sample('aimf') },
  'network-map': { attributes: {}, content: sample('networks') },
  'language-switcher': { attributes: { languages: 'fr en es pt ar' } },
};

/** Counts what is under way, from before the first script of ours. */
const counter = `
  window.timers = new Set();
  for (const [start, stop] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'], ['requestAnimationFrame', 'cancelAnimationFrame']]) {
    const begin = window[start].bind(window), end = window[stop].bind(window);
    window[start] = (code, ...rest) => {
      const id = begin((...values) => { if (start !== 'setInterval') timers.delete(start + id); code(...values); }, ...rest);
      timers.add(start + id);
      return id;
    };
    window[stop] = (id) => { timers.delete(start + id); end(id); };
  }
`;
/** Elements that keep what they should not, one of each kind. */
const leaky = `
  const kept = [];
  customElements.define('leaky-listener', class extends HTMLElement {
    connectedCallback() { addEventListener('resize', () => this.textContent); }
  });
  customElements.define('leaky-node', class extends HTMLElement {
    connectedCallback() { kept.push(this); }
  });
  customElements.define('leaky-timer', class extends HTMLElement {
    connectedCallback() { setInterval(() => this.textContent, 1e6); }
  });
  customElements.define('leaky-observer', class extends HTMLElement {
    connectedCallback() { new MutationObserver(() => this.textContent).observe(document, { childList: true, subtree: true }); }
  });
  customElements.define('leaky-text', class extends HTMLElement {
    connectedCallback() { kept.push('x'.repeat(1000) + kept.length + Math.random()); }
  });
`;

let host: Server;
before(async () => {
  const scripts: Record<string, string> = {
    '/ess.all.js': read('ess.all.js'),
    '/counter.js': counter,
    '/leaky.js': leaky,
  };
  host = await serve(({ pathname }) => {
    const body = scripts[pathname];
    if (body) return { headers: { 'content-type': 'text/javascript' }, body };
    return pathname === '/'
      ? '<!doctype html><html lang="fr"><title>Leaks</title><script src="/counter.js"></script><script src="/leaky.js"></script><script type="module" src="/ess.all.js"></script><body>'
      : undefined;
  });
});
after(() => host.close());

interface Kept {
  heap: number;
  nodes: number;
  listeners: number;
  timers: number;
}

/** Chromium's own counts, after it has collected what nobody holds. */
async function counts(page: Page): Promise<Kept> {
  const native = page.native as {
    context(): {
      newCDPSession(page: unknown): Promise<{ send(name: string): Promise<unknown>; detach(): Promise<void> }>;
    };
  };
  const session = await native.context().newCDPSession(native);
  await session.send('Performance.enable');
  // Finalisers run between collections.
  for (let round = 0; round < 3; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  const { metrics } = (await session.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  const one = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  const timers = await page.evaluate(() => (window as unknown as { timers: Set<string> }).timers.size);
  await session.detach();
  return { heap: one('JSHeapUsedSize'), nodes: one('Nodes'), listeners: one('JSEventListeners'), timers };
}

/** Puts an element on the page and takes it off, many times; it has stood each time. */
async function cycle(
  page: Page,
  tag: string,
  attributes: Record<string, string>,
  content: string | undefined,
  times: number,
) {
  for (let done = 0; done < times; done += 50)
    await page.evaluate(
      async (tag: string, attributes: Record<string, string>, content: string | undefined, times: number) => {
        const data: unknown = content && JSON.parse(content);
        for (let time = 0; time < times; time++) {
          const element = document.createElement(tag) as HTMLElement & {
            data?: unknown;
            updateComplete?: Promise<unknown>;
          };
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          element.append(
            Object.assign(document.createElement('a'), { href: '/fr', hreflang: 'fr', textContent: 'Link' }),
          );
          if (data) element.data = data;
          document.body.append(element);
          for (let tries = 0; tries < 200; tries++) {
            await element.updateComplete;
            if (!data || element.matches(':state(ready)')) break;
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          if (data && !element.matches(':state(ready)')) throw new Error('It never stood.');
          await element.updateComplete;
          element.remove();
        }
        // What an update or an idle moment still has to do.
        await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
      },
      tag,
      attributes,
      content,
      Math.min(50, times - done),
    );
}

async function leftBy(
  page: Page,
  tag: string,
  attributes: Record<string, string> = {},
  content?: string,
): Promise<Kept> {
  // Code is compiled, styles are made, caches are filled.
  await cycle(page, tag, attributes, content, 100);
  let before = await counts(page);
  let least: Kept | undefined;
  // The engine goes on compiling for a while; what leaks does so every time.
  for (let round = 0; round < 4 && (!least || excess(least).length); round++) {
    await cycle(page, tag, attributes, content, cycles);
    const after = await counts(page);
    const left = Object.fromEntries(measures.map((what) => [what, after[what] - before[what]])) as unknown as Kept;
    least = least
      ? (Object.fromEntries(measures.map((what) => [what, Math.min(left[what], least![what])])) as unknown as Kept)
      : left;
    before = after;
  }
  return least!;
}

const measures = Object.keys(kept) as (keyof Kept)[];
const excess = (left: Kept) => measures.filter((what) => left[what] > kept[what]);

forEachEngine(({ engine, newPage }) => {
  // Only Chromium tells what it keeps.
  if (engine !== 'chromium') return;

  for (const [name, { attributes, content }] of Object.entries(elements))
    it(`<ess-${name}> leaves nothing after ${cycles} times`, async () => {
      const page = await newPage();
      await page.goto(`${host.origin}/`);
      await page.waitFor((tag: string) => customElements.get(tag), { args: [`ess-${name}`] });
      const left = await leftBy(page, `ess-${name}`, attributes, content);
      assert.deepEqual(excess(left), [], JSON.stringify(left));
    });

  for (const [tag, what] of Object.entries({
    'leaky-listener': 'listeners',
    'leaky-node': 'nodes',
    'leaky-timer': 'timers',
    'leaky-observer': 'nodes',
    'leaky-text': 'heap',
  } as const))
    it(`finds what <${tag}> keeps`, async () => {
      const page = await newPage();
      await page.goto(`${host.origin}/`);
      assert.ok(excess(await leftBy(page, tag)).includes(what));
    });
});
