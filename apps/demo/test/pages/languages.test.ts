import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { startDemo, type Demo } from '../../src/server.js';
import { completeEmbeds, errorsOf, saidBy } from './embeds.ts';

let demo: Demo;

before(async () => {
  demo = await startDemo({ ports: 0 });
});

after(() => demo.close());

interface Item {
  code: string;
  heard: string;
  path: string | null;
  lang: string;
  hreflang: string | null;
  rel: string | null;
  current: string | null;
}

/** The switcher's list, once it is there. */
const listed = (page: Page) =>
  page.waitFor<Item[]>(
    () => {
      const items = document.querySelector('ess-language-switcher')?.shadowRoot?.querySelectorAll('li > :first-child');
      return (!!items?.length &&
        [...items].map((item) => ({
          code: item.querySelector('.code')?.textContent ?? '',
          heard: [...item.childNodes]
            .filter((node) => node.nodeType !== Node.COMMENT_NODE && !(node as Element).ariaHidden)
            .map((node) => node.textContent)
            .join('')
            .trim(),
          path: item.getAttribute('href') && new URL((item as HTMLAnchorElement).href).pathname,
          lang: (item as HTMLElement).lang,
          hreflang: item.getAttribute('hreflang'),
          rel: item.getAttribute('rel'),
          current: item.getAttribute('aria-current'),
        }))) as Item[];
    },
    { timeout: 15_000 },
  );

const newsletter = { fr: '/essfi/', en: '/essfi/en/', es: '/essfi/es/' };
const names = { fr: 'Français', en: 'English', es: 'Español' };
type Language = keyof typeof newsletter;

/** What each language of the newsletter says of the post that it does not have. */
const only = {
  fr: 'Ce billet n’existe qu’en français.',
  en: 'This post exists in French only.',
  es: 'Esta entrada solo existe en francés.',
};

forEachEngine(({ can, newPage }) => {
  for (const [language, address] of Object.entries(newsletter) as [Language, string][])
    it(`offers the newsletter's translations as links, in ${language}`, async () => {
      const page = await newPage({ width: 900, height: 900 });
      await page.goto(demo.pages + address);
      const items = await listed(page);
      assert.deepEqual(
        items.map(({ code, heard }) => [code, heard]),
        Object.entries(names).map(([tag, name]) => [tag.toUpperCase(), name]),
      );
      for (const { lang, path, hreflang, rel, current } of items) {
        if (lang === language) assert.deepEqual([path, current], [null, 'page']);
        else assert.deepEqual([path, hreflang, rel], [newsletter[lang as Language], lang, 'alternate']);
      }
      // The head tells search engines the same.
      const alternates = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map(({ hreflang, href }) => [
          hreflang,
          new URL(href).pathname,
        ]),
      );
      assert.deepEqual(alternates, Object.entries(newsletter));
      const said = await page.evaluate(() => document.querySelector<HTMLElement>('.whole')!.innerText);
      assert.ok(said.includes(only[language]), said);
      assert.equal(await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.post a')!.hreflang), 'fr');
      if (can('console')) assert.deepEqual(errorsOf(page), []);
    });

  it('leads from one language of the newsletter to another', async () => {
    const page = await newPage({ width: 900, height: 900 });
    await page.goto(`${demo.pages}/essfi/`);
    await listed(page);
    await page.click('ess-language-switcher >>> a[hreflang="es"]');
    await page.waitFor(() => location.pathname === '/essfi/es/' && document.documentElement.lang === 'es');
    assert.equal((await listed(page)).find(({ current }) => current)?.heard, 'Español');
  });

  it('says in French that a post exists in French only, and leads to the other homes as such', async () => {
    const page = await newPage({ width: 900, height: 900 });
    await page.goto(`${demo.pages}/essfi/volontaires-locaux.html`);
    const [here, ...others] = await listed(page);
    assert.deepEqual([here?.heard, here?.current], ['Français', 'page']);
    assert.deepEqual(
      others.map(({ heard, path, hreflang, rel }) => [heard, path, hreflang, rel]),
      [
        ['English', '/essfi/en/', null, null],
        ['Español', '/essfi/es/', null, null],
      ],
    );
    const notes = await page.evaluate(() =>
      [...document.querySelector('ess-language-switcher')!.shadowRoot!.querySelectorAll('.note')].map(
        ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim(),
      ),
    );
    assert.deepEqual(notes, [
      'Cette page n’existe pas en anglais : le lien mène à l’accueil.',
      'Cette page n’existe pas en espagnol : le lien mène à l’accueil.',
    ]);
    const answer = await fetch(`${demo.pages}/essfi/en/volontaires-locaux.html`);
    assert.equal(answer.status, 404, 'no page pretends to be a translation');
    await completeEmbeds(page);
    if (can('console')) assert.deepEqual(errorsOf(page), []);
  });

  for (const [address, widgets, ready] of [
    ['/uclg/', 5, completeEmbeds],
    ['/ripess/', 2, (page: Page) => saidBy(page, 'ess-network-map', 'Natural Earth')],
  ] as const)
    it(`changes the language of the widgets of ${address}, and not of the page`, async () => {
      const page = await newPage({ width: 1200, height: 900 });
      await page.goto(demo.pages + address);
      await listed(page);
      await ready(page);
      await page.click('ess-language-switcher >>> button[lang="ar"]');
      const directions = await page.waitFor<string[]>(
        () => {
          const shells = [...document.querySelectorAll('*')]
            .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.shell'))
            .filter((shell) => shell !== null && shell !== undefined);
          return (shells.every(({ lang }) => lang === 'ar') && shells.map(({ dir }) => dir)) as string[];
        },
        { timeout: 15_000 },
      );
      assert.deepEqual(directions, Array(widgets).fill('rtl'));
      const { lang, dir, title } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: getComputedStyle(document.documentElement).direction,
        title: document.querySelector('h1')!.textContent,
      }));
      assert.deepEqual([lang, dir], ['fr', 'ltr']);
      assert.match(title, /Six jours|Qui relie/);
      if (can('console')) assert.deepEqual(errorsOf(page), []);
    });
});
