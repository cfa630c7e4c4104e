import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { startDemo, type Demo } from '../../src/server.js';

let demo: Demo;

before(async () => {
  demo = await startDemo({ ports: 0 });
});

after(() => demo.close());

/** Widgets of each partner's page, each with its button; an address that its snippet must name. */
const pages = [
  { address: '/led-forum/', label: 'Voir le code', widgets: 3 },
  { address: '/uclg/es/', label: 'Ver el código', widgets: 4 },
  { address: '/aimf/en/', label: 'View the snippet', widgets: 2 },
];

forEachEngine(({ newPage }) => {
  for (const { address, label, widgets } of pages)
    it(`shows the snippet of each widget of ${address}, by keyboard`, async () => {
      const page = await newPage({ width: 1200, height: 900 });
      await page.goto(demo.pages + address);
      const labels = await page.waitFor<string[] | false>(
        (count: number) => {
          const buttons = [...document.querySelectorAll('.demo-view')];
          return buttons.length >= count && buttons.map(({ textContent }) => textContent);
        },
        { args: [widgets] },
      );
      assert.ok(labels && labels.every((each) => each === label), String(labels));
      await page.evaluate(() => document.querySelector<HTMLElement>('.demo-view')!.focus());
      await page.press('Enter');
      const code = await page.waitFor<string>(() => document.querySelector('dialog[open] code')?.textContent ?? '');
      assert.match(code, /data-ess="|<ess-/);
      assert.ok(code.includes(`${demo.cdn}/content/`), code);
      assert.ok(code.includes(`${demo.cdn}/ess-kit/1/ess.js`), code);
      await page.press('Escape');
      await page.waitFor(() => !document.querySelector('dialog[open]'));
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'demo-view');
    });
});
