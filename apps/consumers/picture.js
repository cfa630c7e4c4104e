/** The picture of the README: the three applications side by side, each after something that its reader did. */
import { join } from 'node:path';
import { launch } from '../../packages/tooling/src/pages/launch.js';
import { serve } from '../../packages/tooling/src/pages/servers.js';
import { savePicture } from '../storybook/picture.js';

const path = 'pictures/applications.webp';

/** One opened, one in French, one with a compact card above its programme. */
const shown = [
  { app: 'react', alsoPressed: [] },
  { app: 'vue', alsoPressed: ['#language'] },
  { app: 'svelte', alsoPressed: ['#compact'] },
];
const [width, height, gap] = [360, 528, 16];

/** Runs in an application: whether all of it stands, in the language that was chosen. @param {string[]} pressed */
function stands(pressed) {
  const card = document.querySelector('ess-event-card');
  const programme = document.querySelector('ess-programme-timeline');
  if (![card, programme].every((element) => element?.matches(':state(ready)'))) return false;
  if (!card?.shadowRoot?.querySelector(pressed.includes('#compact') ? '.compact' : '[part~="facts"]')) return false;
  const language = pressed.includes('#language') ? 'fr' : 'en';
  return [card, programme].every((element) => element?.shadowRoot?.querySelector('.shell')?.lang === language);
}

export async function takePicture() {
  const servers = await Promise.all(shown.map(({ app }) => serve({ root: join(import.meta.dirname, app, 'dist') })));
  const browser = await launch('chromium');
  try {
    const box = { width: shown.length * (width + gap) + gap, height: height + 2 * gap };
    const page = await browser.newPage({ ...box, timeZone: 'Europe/Paris' });
    const native = /** @type {import('playwright-core').Page} */ (page.native);
    await native.setContent(`
      <style>
        body { display: flex; gap: ${gap}px; margin: ${gap}px; background: #e9ebe8 }
        div { position: relative; overflow: hidden; border-radius: 6px; background: #fff }
        /* A page goes on below what is seen of it. */
        div::after { content: ''; position: absolute; inset: auto 0 0; height: 56px; background: linear-gradient(#fff0, #fff) }
        iframe { display: block; width: ${width}px; height: ${height}px; border: 0 }
      </style>
      ${servers.map(({ origin }) => `<div><iframe src="${origin}/index.html" scrolling="no"></iframe></div>`).join('')}`);
    for (const [index, { alsoPressed }] of shown.entries()) {
      const frame = /** @type {import('playwright-core').Frame} */ (
        await (await native.locator('iframe').nth(index).elementHandle())?.contentFrame()
      );
      await frame.waitForFunction(stands, []);
      for (const button of alsoPressed) await frame.click(button);
      await frame.waitForFunction(stands, alsoPressed);
    }
    await native.mouse.move(0, 0);
    const bytes = await savePicture(page, join(import.meta.dirname, path), box, 1);
    console.log(`apps/consumers/${path} ${Math.round(bytes / 1000)} KB`);
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}
