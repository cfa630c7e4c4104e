import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { run as prerender } from '@ess-kit/prerender/command.js';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { serve, type Server } from '@ess-kit/tooling/pages/servers.js';
import { places } from '../../src/places.js';
import { errorsOf, layoutShift } from './embeds.ts';

/** What a partner writes, embed by embed, and what each says once it is prerendered. */
const embeds = [
  {
    html: '<div data-ess="event-card" data-src="led-forum.json#led-forum-2-3-2"><a href="/forum">Le forum</a></div>',
    tag: 'ess-event-card',
    says: 'Systèmes territoriaux intégrés',
  },
  {
    html: '<ess-speaker-quote src="uclg.json#espinosa-1"><a href="/citation">Une citation</a></ess-speaker-quote>',
    tag: 'ess-speaker-quote',
    says: 'María Fernanda Espinosa',
  },
  {
    html: '<div data-ess="programme-timeline" data-src="aimf.json"><a href="/colloque">Le colloque</a></div>',
    tag: 'ess-programme-timeline',
    says: 'Les élus locaux francophones',
  },
  {
    html: '<div data-ess="network-map" data-src="networks.json"><a href="/reseaux">Les réseaux</a></div>',
    tag: 'ess-network-map',
    says: 'RIPESS LAC',
  },
];

/** Listens before anything else is read, and gives the embeds their height, as no other style may come in. */
const host = `violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
const sheet = new CSSStyleSheet();
sheet.replaceSync('body > section { block-size: 400px; overflow: auto }');
document.adoptedStyleSheets = [sheet];`;

const written = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,"><script nonce="n">${host}</script>
<script nonce="n" src="$cdn/ess.js" async></script></head>
<body>
<h1>Partner</h1>
${embeds.map(({ html, tag }) => `<section>${html}</section>\n<h2>After ${tag}</h2>`).join('\n')}
</body>
</html>
`;

const strict = [
  "default-src 'none'; connect-src 'self'; img-src data:; script-src 'nonce-n'",
  "require-trusted-types-for 'script'; trusted-types ess-kit ess-kit-lit",
].join('; ');

/** The page as `ess-kit prerender` leaves it, in two ways, with the policy that each is for. */
const ways = [
  { name: 'plain', options: [], policy: `${strict}; style-src 'none'` },
  { name: 'with shadow roots', options: ['--shadow'], policy: `${strict}; style-src 'unsafe-inline'` },
];

const folder = mkdtempSync(join(tmpdir(), 'ess-prerendered-'));
let site: Server;
let release: Server;

before(async () => {
  release = await serve({ root: places.script }, { cors: true });
  for (const name of ['led-forum', 'uclg', 'aimf', 'networks'])
    copyFileSync(join(places.content, `${name}.json`), join(folder, `${name}.json`));
  for (const { name, options } of ways) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, written);
    const told: string[] = [];
    assert.equal(await prerender([...options, file], (line) => told.push(line)), 0);
    assert.match(told.join('\n'), /4 embeds filled/);
    const once = readFileSync(file, 'utf8');
    assert.equal(await prerender([...options, '--check', file], () => undefined), 0, 'a second run changes nothing');
    assert.equal(readFileSync(file, 'utf8'), once);
  }
  site = await serve(({ pathname, searchParams }) => {
    const way = ways.find(({ name }) => pathname === `/${encodeURIComponent(name)}`);
    if (!way) return pathname.endsWith('.json') ? { file: join(folder, pathname) } : undefined;
    // A script that is not there is one that a network or a filter has blocked.
    const cdn = searchParams.has('blocked') ? `${release.origin}/missing` : release.origin;
    return {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': way.policy },
      body: readFileSync(join(folder, `${way.name}.html`), 'utf8').replaceAll('$cdn', cdn),
    };
  });
});

after(async () => {
  await Promise.all([site.close(), release.close()]);
  rmSync(folder, { recursive: true });
});

/** What is to be read in each embed, its own words and those in its shadow root, and where what follows it stands. */
const readEmbeds = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body > section')].map((room) => {
      const embed = room.firstElementChild as HTMLElement;
      const inner = embed.shadowRoot?.querySelector<HTMLElement>('.shell');
      return {
        said: (inner ?? embed).innerText,
        isStyled: !!inner && getComputedStyle(inner).lineHeight !== 'normal',
        after: Math.round(room.nextElementSibling!.getBoundingClientRect().top + scrollY),
      };
    }),
  );

/** Waits until every embed is an element that has settled, and the map a drawing with its names. */
const upgraded = (page: Page) =>
  page.waitFor(
    (tags: string[]) =>
      tags.every((tag) => document.querySelector(tag)?.matches(':state(ready)')) &&
      document.querySelector('ess-network-map')!.shadowRoot!.querySelector('.names')?.children.length,
    { args: [embeds.map(({ tag }) => tag)], timeout: 15_000 },
  );

forEachEngine(({ engine, can, newPage }) => {
  for (const { name } of ways) {
    it(`stands without script, ${name}, and is upgraded in place without shift or violation`, async () => {
      const page = await newPage({ width: 900, height: 4000 });
      const address = `${site.origin}/${encodeURIComponent(name)}`;
      await page.goto(`${address}?blocked`);
      const before = await readEmbeds(page);
      for (const [index, { says, tag }] of embeds.entries()) {
        assert.ok(before[index]!.said.includes(says), `${tag}: ${before[index]!.said.slice(0, 300)}`);
        assert.equal(before[index]!.isStyled, name !== 'plain', tag);
      }
      assert.deepEqual(await page.evaluate('violations'), [], 'without script');

      const blocked = can('console') ? errorsOf(page).length : 0;
      await page.goto(address);
      await upgraded(page);
      const after = await readEmbeds(page);
      for (const [index, { says, tag }] of embeds.entries()) {
        assert.ok(after[index]!.said.includes(says), `${tag}: ${after[index]!.said.slice(0, 300)}`);
        assert.ok(after[index]!.isStyled, tag);
      }
      assert.deepEqual(
        after.map((each) => each.after),
        before.map((each) => each.after),
      );
      // What stood there before makes way: nothing is read twice.
      assert.equal(
        await page.evaluate(() =>
          [...document.querySelectorAll('.ess-prerendered')].some((each) => each.checkVisibility()),
        ),
        false,
      );
      assert.deepEqual(await page.evaluate('violations'), []);
      if (can('console')) assert.deepEqual(errorsOf(page).slice(blocked), []);
      if (engine === 'chromium') assert.equal(await layoutShift(page), 0);
    });
  }
});
