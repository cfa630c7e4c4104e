#!/usr/bin/env node
/**
 * Looks at how the parts of the elements stand to each other, in built stories, and compares it with what was approved
 * in `layout/approved`. `--approve` writes what is seen as approved; look at the difference before it is committed.
 */
import { requireNode } from '@ess-kit/tooling/environment.js';
import { launch } from '@ess-kit/tooling/pages/launch.js';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { inSeconds, tallyLine } from '@ess-kit/tooling/results.js';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw, show } from './in-page.js';
import { whatMoved } from './layout/compare.js';
import { readLayout } from './layout/read.js';
import { colours, directions, stories, widths } from './layout/set.js';
import { openPreview } from './preview-page.js';

/** @typedef {Record<string, Record<string, Record<string, string[]>>>} Layouts lines by story, direction and width */

const approvedFolder = join(import.meta.dirname, 'layout/approved');
const fileOf = (/** @type {string} */ story) => join(approvedFolder, `${story.split('--')[0]}.json`);
const read = (/** @type {string} */ file) =>
  /** @type {Layouts} */ (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** @param {{ approve?: boolean, only?: string }} [options] @returns {Promise<import('@ess-kit/tooling/results.js').Tally>} */
export async function checkLayouts({ approve = false, only = '' } = {}) {
  const began = Date.now();
  const server = await serve({ root: join(import.meta.dirname, '../storybook-static') });
  const browser = await launch('chromium');
  const tally = { passed: 0, failed: 0, seconds: 0 };
  const queue = stories.filter((story) => story.includes(only));
  const wide = Math.max(...widths) + 100;
  const work = async () => {
    const page = await browser.newPage({ width: wide, height: 900 });
    await openPreview(page, server.origin);
    for (let story = queue.shift(); story; story = queue.shift()) {
      /** @type {Layouts[string]} */
      const first = {};
      for (const { direction, language } of directions)
        for (const { name, scheme, forcedColors } of colours) {
          await page.emulate({ forcedColors: /** @type {'none' | 'active'} */ (forcedColors) });
          await page.evaluate(show, story, { language, scheme, width: 'full' }, 'ready');
          await page.evaluate(draw);
          const seen = await page.evaluate(readLayout, widths);
          if (!first[direction]) first[direction] = seen;
          const wanted = approve ? first[direction] : (read(fileOf(story))[story]?.[direction] ?? {});
          for (const width of widths) {
            const moved = whatMoved(wanted[width] ?? [], seen[width] ?? []);
            tally[moved.length > 0 ? 'failed' : 'passed']++;
            if (moved.length > 0)
              console.log(`✗ ${story}, ${direction}, ${name}, at ${width} px\n    ${moved.join('\n    ')}`);
          }
        }
      if (approve) {
        mkdirSync(approvedFolder, { recursive: true });
        const kept = { ...read(fileOf(story)), [story]: first };
        const sorted = Object.fromEntries(Object.entries(kept).sort(([one], [other]) => (one < other ? -1 : 1)));
        writeFileSync(fileOf(story), `${JSON.stringify(sorted, null, 2)}\n`);
      }
    }
    await page.close();
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
    await server.close();
  }
  tally.seconds = inSeconds(Date.now() - began);
  console.log(tallyLine('layouts', tally));
  if (tally.failed > 0)
    console.log(
      '“-” was approved, “+” is seen. If it is meant: npm run layouts --workspace @ess-kit/storybook -- --approve',
    );
  return tally;
}

if (import.meta.main) {
  requireNode();
  const { values } = parseArgs({
    options: { approve: { type: 'boolean', default: false }, story: { type: 'string', default: '' } },
  });
  const { passed, failed } = await checkLayouts({ approve: values.approve, only: values.story });
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
}
