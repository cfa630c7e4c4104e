#!/usr/bin/env node
/** Takes the pictures of the README: the first screen of the demonstration's pages. */
import { launch } from '@ess-kit/tooling/pages/launch.js';
import { savePicture } from '../storybook/picture.js';
import { join } from 'node:path';
import { startDemo } from './src/server.js';

const screen = { width: 1280, height: 860 };

/** What a builder that is filled in shows. */
const written = {
  own: {},
  rows: [
    {
      'name.en': 'Local Economies Day',
      startDate: '1 June 2026',
      startTime: '9:30',
      timeZone: 'Africa/Dakar',
      place: 'Dakar',
    },
  ],
};

/** Pages, what must stand on them, and from where on they are seen. */
const pages = [
  { name: 'index', path: '/', ready: '#live-card:state(ready)' },
  {
    name: 'builder',
    path: `/builder/en/#written=${encodeURIComponent(JSON.stringify(written))}`,
    ready: 'iframe[data-ready]',
  },
  { name: 'aimf', path: '/aimf/', ready: 'ess-programme-timeline:state(ready)' },
  { name: 'ripess', path: '/ripess/', ready: 'ess-network-map:state(ready)' },
  { name: 'uclg', path: '/uclg/', ready: ':is(ess-speaker-quote, ess-programme-timeline):state(ready)' },
  { name: 'led-forum', path: '/led-forum/en/', ready: 'ess-event-card:state(ready)' },
  { name: 'essfi', path: '/essfi/', ready: 'ess-event-list:state(ready)' },
];

const demo = await startDemo({ ports: 0 });
const browser = await launch('chromium');
try {
  const page = await browser.newPage({ ...screen, locale: 'en', timeZone: 'Europe/Paris' });
  for (const { name, path, ready } of pages) {
    await page.goto('about:blank');
    await page.goto(demo.pages + path);
    await page.waitFor((/** @type {string} */ selector) => document.querySelector(selector), {
      args: [ready],
      timeout: 20_000,
    });
    const end = await page.evaluate(async (/** @type {string} */ selector) => {
      await document.fonts.ready;
      const widget = /** @type {Element} */ (document.querySelector(selector));
      await new Promise((done) => setTimeout(done, 1000));
      return widget.getBoundingClientRect().top + scrollY;
    }, ready);
    // A page whose widget stands further down is shown as far as to the widget's middle.
    const height = Math.round(Math.min(1800, Math.max(screen.height, end + 560)));
    const file = `pictures/${name}.webp`;
    await page.resize(screen.width, height);
    const bytes = await savePicture(page, join(import.meta.dirname, file), { width: screen.width, height }, 1);
    console.log(`apps/demo/${file} ${Math.round(bytes / 1000)} KB`);
  }
} finally {
  await browser.close();
  await demo.close();
}
