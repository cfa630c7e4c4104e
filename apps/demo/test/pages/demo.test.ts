import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { startDemo, type Demo } from '../../src/server.js';
import { completeCards, completeList, errorsOf, forumPage, june, languages, sessionName } from './embeds.ts';

let demo: Demo;

before(async () => {
  demo = await startDemo({ ports: 0 });
});

after(() => demo.close());

forEachEngine(({ engine, can, newPage }) => {
  for (const language of languages) {
    it(`shows the session three times, in ${language}`, async () => {
      const page = await newPage({ width: 1200, height: 900 });
      await page.goto(demo.pages + forumPage(language));
      for (const said of await completeCards(page, 3)) {
        assert.ok(said.includes(sessionName[language]), `${engine} says: ${said.trim().slice(0, 200)}`);
        assert.ok(said.includes(june[language]), `${engine} says: ${said.trim().slice(0, 400)}`);
      }
      assert.equal(
        await page.evaluate(() => getComputedStyle(document.documentElement).direction),
        language === 'ar' ? 'rtl' : 'ltr',
      );
      if (can('console')) assert.deepEqual(errorsOf(page), []);
    });
  }

  it('lists the French posts in Spanish', async () => {
    const page = await newPage({ width: 1200, height: 900 });
    await page.goto(`${demo.pages}/essfi/es/`);
    const said = await completeList(page, 'El papel de las plataformas');
    assert.match(said, /Los gobiernos locales y regionales en el proceso/);
    assert.match(said, /diseño para los voluntarios locales/);
    assert.match(said, /17 de abril de 2020/);
    assert.match(said, /francés/i);
    if (can('console')) assert.deepEqual(errorsOf(page), []);
  });

  it('shows a readable card on the dark page that declares nothing', async () => {
    const page = await newPage();
    await page.goto(`${demo.pages}/dark/`);
    await completeCards(page, 1);
    const [heading, text] = await page.evaluate(() => {
      const name = document.querySelector('ess-event-card')!.shadowRoot!.querySelector('[part~="heading"]')!;
      return [getComputedStyle(name).color, getComputedStyle(document.body).color];
    });
    assert.equal(heading, text, 'text has the colour of the page');
    if (can('console')) assert.deepEqual(errorsOf(page), []);
  });

  it('breaks no rule of the strict page', async () => {
    const page = await newPage();
    await page.goto(`${demo.pages}/strict/`);
    const [said] = await completeCards(page, 1);
    assert.ok(said?.includes(sessionName.en));
    await completeList(page, 'Covid-19');
    assert.deepEqual(await page.evaluate('violations'), []);
    if (can('console')) assert.deepEqual(errorsOf(page), []);

    // The listener hears: an inline style is refused.
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitFor('violations.length > 0');
  });

  it('changes the language of the live card on the front page', async () => {
    const page = await newPage({ width: 1200, height: 900 });
    await page.goto(`${demo.pages}/`);
    await completeCards(page, 1);
    await page.click('#languages [lang="es"]');
    await page.waitFor(
      (name: string) => document.querySelector('ess-event-card')!.shadowRoot!.textContent.includes(name),
      { args: [sessionName.es] },
    );
    assert.equal(await page.evaluate(() => document.querySelector('[aria-pressed="true"]')?.textContent), 'Español');
    if (can('console')) assert.deepEqual(errorsOf(page), []);
  });
});
