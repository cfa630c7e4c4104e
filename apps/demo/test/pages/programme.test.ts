import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { startDemo, type Demo } from '../../src/server.js';
import { completeEmbeds, errorsOf } from './embeds.ts';
import { colloquium, inWords, partsOf, seminar, told } from './facts.ts';

let demo: Demo;

before(async () => {
  demo = await startDemo({ ports: 0 });
});

after(() => demo.close());

const february = { fr: 'février 2021', en: 'February 2021', es: 'febrero de 2021', ar: 'فبراير 2021' };
const november = { fr: 'novembre 2013', en: 'November 2013', es: 'noviembre de 2013' };
const addressOf = (section: string, language: string) => `/${section}/${language === 'fr' ? '' : `${language}/`}`;

/** All that the embeds of a page say, each in words alone. */
const sayings = async (page: Page) => {
  await completeEmbeds(page);
  const said = await page.evaluate(() =>
    [...document.querySelectorAll('ess-event-card, ess-programme-timeline, ess-speaker-quote')].map(
      (embed) =>
        [embed.localName + (embed.hasAttribute('collection') ? 's' : ''), embed.shadowRoot!.textContent] as const,
    ),
  );
  return Object.fromEntries(said.map(([name, text]) => [name, inWords(text)]));
};

/** Presses Tab until a link to an item of the page has the focus. */
async function tabTo(page: Page, id: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.press('Tab');
    const href = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.getAttribute('href');
    });
    if (href?.endsWith(`#ess=${id}`)) return;
  }
  assert.fail(`no link to ${id} within 60 presses of Tab`);
}

/** Waits until something inside an embed has the focus, below the bar that stays; returns what it says. */
const focusedIn = (page: Page, embed: string, text: string) =>
  page.waitFor(
    (selector: string, expected: string) => {
      const focused = document.activeElement?.matches(selector) && document.activeElement.shadowRoot?.activeElement;
      const bar = document.querySelector('.bar')!.getBoundingClientRect().bottom;
      const top = focused ? focused.getBoundingClientRect().top : 0;
      return focused && focused.textContent.includes(expected) && top >= bar && top < innerHeight;
    },
    { args: [embed, text], timeout: 10_000 },
  );

forEachEngine(({ engine, can, newPage }) => {
  for (const [language, month] of Object.entries(february)) {
    it(`tells the seminar and what was said there, in ${language}`, async () => {
      const page = await newPage({ width: 1280, height: 900 });
      await page.goto(demo.pages + addressOf('uclg', language));
      const said = await sayings(page);
      const programme = said['ess-programme-timeline']!;
      for (const { id, name } of partsOf(seminar))
        assert.ok(programme.includes(told(seminar, name, language)), `${engine} leaves out ${id}`);
      assert.ok(programme.includes(inWords(month)), programme.slice(0, 300));
      assert.ok(said['ess-event-card']!.includes(told(seminar, seminar.events?.[0]?.name, language)));

      const [first] = seminar.quotations!;
      const chosen = seminar.quotations!.find(({ id }) => id === 'espinosa-1');
      assert.ok(said['ess-speaker-quote']!.includes(told(seminar, chosen!.text, language)));
      assert.ok(said['ess-speaker-quotes']!.includes(told(seminar, first!.text, language)));
      assert.match(said['ess-speaker-quotes']!, /29/);
      if (can('console')) assert.deepEqual(errorsOf(page), []);
      if (can('requests')) for (const address of await page.requests()) assert.ok(isOurs(address), `asks ${address}`);
    });
  }

  for (const [language, month] of Object.entries(november)) {
    it(`tells the workshops and talks of the colloquium, in ${language}`, async () => {
      const page = await newPage({ width: 1280, height: 900 });
      await page.goto(demo.pages + addressOf('aimf', language));
      const said = await sayings(page);
      for (const { id, name } of partsOf(colloquium))
        assert.ok(
          said['ess-programme-timeline']!.includes(told(colloquium, name, language)),
          `${engine} leaves out ${id}`,
        );
      assert.ok(said['ess-event-card']!.includes(inWords(month)));
      if (can('console')) assert.deepEqual(errorsOf(page), []);
      if (can('requests')) for (const address of await page.requests()) assert.ok(isOurs(address), `asks ${address}`);
    });
  }

  it('leads from a quotation to its session and back, by keyboard', async () => {
    const page = await newPage({ width: 1280, height: 900 });
    await page.goto(`${demo.pages}/uclg/en/`);
    await completeEmbeds(page);
    await tabTo(page, 'uclg-2021-emergency-governance');
    await page.press('Enter');
    await focusedIn(page, 'ess-programme-timeline', 'Thursday plenary');
    await tabTo(page, 'rode-1');
    await page.press('Enter');
    await focusedIn(page, 'ess-speaker-quote[collection]', 'Philipp Rode');
    await tabTo(page, 'uclg-2021-emergency-governance');
    await page.press('Enter');
    await focusedIn(page, 'ess-programme-timeline', 'Thursday plenary');
  });

  it('leads from the strip of days to a day of the programme, by keyboard', async () => {
    const page = await newPage({ width: 1280, height: 900 });
    await page.goto(`${demo.pages}/uclg/en/`);
    await completeEmbeds(page);
    await tabTo(page, 'uclg-2021-day-3');
    await page.press('Enter');
    await focusedIn(page, 'ess-programme-timeline', 'Working for the planet');
    const [bar, days] = await page.evaluate(() => {
      const stuck = document.querySelector('ess-programme-timeline')!.shadowRoot!.querySelector('[part~="tabs"]')!;
      return [document.querySelector('.bar')!.getBoundingClientRect().bottom, stuck.getBoundingClientRect().top];
    });
    assert.equal(Math.round(days!), Math.round(bar!), 'the days to choose from stay below the bar');
  });

  it('leads from the index of places to a talk, by keyboard', async () => {
    const page = await newPage({ width: 1280, height: 900 });
    await page.goto(`${demo.pages}/aimf/en/`);
    await completeEmbeds(page);
    await page.evaluate(() => document.getElementById('lieux')!.focus());
    await tabTo(page, 'aimf-2013-2-6');
    await page.press('Enter');
    await page.waitFor(() =>
      document.querySelector('ess-programme-timeline')!.shadowRoot!.activeElement?.textContent.includes('Lokossa'),
    );
  });
});

const isOurs = (address: string) => [demo.pages, demo.cdn, 'data:'].some((start) => address.startsWith(start));
