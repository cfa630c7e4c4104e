import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { startDemo, type Demo } from '../../src/server.js';
import { forumPage, languages } from './embeds.ts';

/** A demo whose script is not there, as when a network or a policy blocks it. */
let blocked: Demo;

before(async () => {
  blocked = await startDemo({ ports: 0, script: false });
});

after(() => blocked.close());

/** The text of the links that a reader sees inside the embeds. */
const visibleLinks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[data-ess], [data-ess] a, ess-event-card a')]
      .filter((link) => link.checkVisibility() && link.getBoundingClientRect().width > 40)
      .map((link) => link.textContent.trim()),
  );

forEachEngine(({ can, newPage }) => {
  for (const language of languages) {
    it(`leaves three links where the script is missing, in ${language}`, async () => {
      const page = await newPage();
      await page.goto(blocked.pages + forumPage(language));
      const links = await visibleLinks(page);
      assert.equal(links.length, 3);
      assert.equal(links.filter((text) => text.includes('2.3.2') && text.includes('2021')).length, 2);
    });
  }

  for (const address of ['/', '/essfi/', '/dark/', '/strict/']) {
    it(`leaves the links of ${address} where the script is missing`, async () => {
      const page = await newPage();
      await page.goto(blocked.pages + address);
      assert.ok((await visibleLinks(page)).length > 0);
    });
  }

  it('leads from a link to the facts of the session', async () => {
    const page = await newPage();
    await page.goto(`${blocked.pages}/led-forum/en/`);
    await page.click('a[data-ess]');
    await page.waitFor(() => location.pathname === '/led-forum/en/session-2-3-2.html');
    const facts = await page.waitFor<string>(() => document.querySelector('.facts')?.textContent ?? '');
    assert.match(facts, /11:05–13:45 \(UTC−3\)/);
    assert.match(facts, /70, registration required/);
  });

  it(
    'reserves no room where scripts are switched off',
    { skip: !can('javaScript') && 'not in this engine' },
    async () => {
      const page = await newPage({ javaScript: false });
      await page.goto(`${blocked.pages}/led-forum/`);
      const height = await page.evaluate(() => document.querySelector('.session-in-text')!.clientHeight);
      assert.ok(height < 60, `${height} px for one line`);
    },
  );
});
