#!/usr/bin/env node
/** Takes the pictures of the READMEs from the built stories: the cover, and one of each element in its package. */
import { ensureBrowsers } from '@ess-kit/tooling/browsers/install.js';
import { run } from '@ess-kit/tooling/clean-exit.js';
import { childEnvironment, requireNode } from '@ess-kit/tooling/environment.js';
import { launch } from '@ess-kit/tooling/pages/launch.js';
import { savePicture } from './picture.js';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { draw, show } from './test/in-page.js';
import { openPreview } from './test/preview-page.js';

const root = join(import.meta.dirname, '../..');

/** The cover's own size: one print. */
const cover = { story: 'foundations-family--family', path: 'docs/pictures/cover.webp', width: 1440, height: 960 };

/** Of each element the widths at which its README shows it, and how much of a long one. */
const elements = [
  { story: 'event-card--overview', path: 'docs/pictures/event-card.webp', width: 940, most: 720 },
  { story: 'event-list--overview', path: 'docs/pictures/event-list.webp', width: 940, most: 720 },
  { story: 'speaker-quote--overview', path: 'docs/pictures/speaker-quote.webp', width: 780, most: 640 },
  {
    story: 'programme-timeline--overview',
    path: 'docs/pictures/programme-timeline.webp',
    width: 940,
    most: 900,
  },
  { story: 'network-map--overview', path: 'docs/pictures/network-map.webp', width: 1000, most: 760 },
  {
    story: 'language-switcher--widgets',
    path: 'docs/pictures/language-switcher.webp',
    width: 780,
    most: 400,
  },
];

/** White at both sides of an element, in pixels, with the page's own. */
const margin = 32;

/**
 * Where an element stands, and where to end so that no line is cut. Runs in the page.
 * @param {number} most pixels of its height
 */
function whole(most) {
  const column = /** @type {Element} */ (document.querySelector('#storybook-root .column'));
  const { left, top, width, bottom } = column.getBoundingClientRect();
  /** @param {Element} element @returns {Element[]} */
  const below = (element) => [...(element.shadowRoot ?? element).children].flatMap((child) => [child, ...below(child)]);
  const ends = below(column)
    .filter((element) => element.part.length > 0 && !(element instanceof SVGElement))
    .map((element) => element.getBoundingClientRect().bottom)
    .filter((end) => end <= top + most);
  return { x: left, y: top, width, bottom: bottom <= top + most ? bottom : Math.max(...ends) };
}

requireNode();
const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } });

async function main() {
  await ensureBrowsers(['chromium']);
  if (!values['no-build']) {
    const code = await run('npm', ['run', '--silent', 'build:storybook'], {
      cwd: import.meta.dirname,
      env: childEnvironment(),
    });
    if (code !== 0) return code;
  }
  const server = await serve({ root: join(import.meta.dirname, 'storybook-static') });
  const browser = await launch('chromium');
  try {
    const page = await browser.newPage({ width: cover.width, height: cover.height });
    await openPreview(page, server.origin);
    await shown(page, cover.story);
    await save(page, cover.path, cover);
    for (const { story, path, width, most } of elements) {
      await page.resize(width + 2 * margin, cover.height);
      await shown(page, story);
      const { x, y, width: across, bottom } = await page.evaluate(whole, most);
      await save(page, path, { x: 0, y: 0, width: across + 2 * x, height: bottom + y });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

/** @param {import('@ess-kit/tooling/pages/launch.js').Page} page @param {string} story */
async function shown(page, story) {
  const { faults } = await page.evaluate(show, story, { language: 'en', scheme: 'light' }, 'ready');
  if (faults.length > 0) throw new Error(`${story}: ${faults.join('; ')}`);
  await page.evaluate(draw);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * @param {import('@ess-kit/tooling/pages/launch.js').Page} page
 * @param {string} path from the repository's root
 * @param {{ x?: number, y?: number, width: number, height: number }} box
 */
async function save(page, path, box) {
  const bytes = await savePicture(page, join(root, path), box);
  console.log(`${path} ${Math.round(bytes / 1000)} KB`);
}

process.exitCode = await main();
