import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { startDemo, type Demo } from '../../src/server.js';
import { forumPage, languages } from './embeds.ts';
import { colloquium, partsOf, seminar } from './facts.ts';

/** A demo whose script is not there, as when a network or a policy blocks it. */
let blocked: Demo;

before(async () => {
  blocked = await startDemo({ ports: 0, script: false });
});

after(() => blocked.close());

/** The text of the links that a reader sees inside the embeds. */
const visibleLinks = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'a[data-ess], [data-ess] a, :is(ess-event-card, ess-programme-timeline, ess-speaker-quote, ess-language-switcher) a',
      ),
    ]
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

  for (const address of [
    '/',
    '/essfi/',
    '/essfi/en/',
    '/essfi/volontaires-locaux.html',
    '/ripess/',
    '/dark/',
    '/strict/',
  ]) {
    it(`leaves the links of ${address} where the script is missing`, async () => {
      const page = await newPage();
      await page.goto(blocked.pages + address);
      assert.ok((await visibleLinks(page)).length > 0);
    });
  }

  for (const [address, name] of [
    ['/uclg/', 'María Fernanda Espinosa'],
    ['/uclg/ar/', 'María Fernanda Espinosa'],
    ['/aimf/', 'Stratégie de Namur pour l’ESS'],
  ] as const) {
    it(`leaves the programme of ${address} as links to plain HTML where the script is missing`, async () => {
      const page = await newPage();
      await page.goto(blocked.pages + address);
      const { events, quotations = [] } = address === '/aimf/' ? colloquium : seminar;
      const links = await visibleLinks(page);
      // The card is one link, and the large quotation another.
      const parts = partsOf({ events }).length;
      assert.equal(links.length, 1 + parts + (quotations.length && quotations.length + 1));
      assert.ok((await page.evaluate(() => document.body.innerText)).includes(name));
    });
  }

  it('leads from the strip of days to the link of a day', async () => {
    const page = await newPage({ width: 1280, height: 900 });
    await page.goto(`${blocked.pages}/uclg/`);
    await page.click('.calendar a[href$="day-4"]');
    const top = await page.waitFor<number | false>(
      () => scrollY > 500 && document.querySelector(':target')!.getBoundingClientRect().top,
    );
    assert.ok(top && top > 50 && top < 200, `${top} px from the top, below the bar that stays`);
    await page.click('[id="ess=uclg-2021-day-4"] > a > span');
    await page.waitFor(() => location.pathname === '/uclg/programme.html' && location.hash === '#uclg-2021-day-4');
  });

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
    'draws the networks and lists them, all of them in sight, where scripts are switched off',
    { skip: !can('javaScript') && 'not in this engine' },
    async () => {
      const page = await newPage({ width: 1200, height: 900, javaScript: false });
      await page.goto(`${blocked.pages}/ripess/`);
      const { width, height, names, links, hidden } = await page.evaluate(() => {
        const map = document.querySelector('.map')!;
        const { width, height } = map.querySelector('svg')!.getBoundingClientRect();
        const names = [...map.querySelectorAll('li > p:first-child')].map((name) => name.textContent);
        const links = map.querySelectorAll('li a[href^="https:"]').length;
        return { width, height, names, links, hidden: map.scrollHeight - map.clientHeight };
      });
      assert.ok(width > 900 && height > 400, `${width} by ${height} px`);
      assert.ok(names.some((name) => name.includes('RIPESS Europe')) && names.length > 28, `${names.length} names`);
      assert.ok(links > 10, `${links} links`);
      assert.equal(hidden, 0, 'nothing has to be scrolled to within the map');
    },
  );

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
