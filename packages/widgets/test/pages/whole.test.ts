import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { fileOf, sha256, version } from '../release.ts';
import {
  assertUnharmed,
  assertUnharmedByHash,
  cardStands,
  html,
  link,
  partner,
  script,
  witness,
  type Partner,
} from './partner.ts';

const all = '<script type="module" src="$cdn/ess.all.js"></script>';
const tag = '<ess-event-card src="$cdn/content.json#session"><a href="/">Session</a></ess-event-card>';

/** A policy that names one file by its hash, and Trusted Types. */
const only = (label: string) =>
  `default-src 'none'; connect-src $cdn; img-src 'self'; style-src 'none'; script-src '${sha256(witness)}' '${fileOf(label).integrity.sha256}'; ` +
  "require-trusted-types-for 'script'; trusted-types ess-kit ess-kit-lit";
const byHash = (text: string, label: string) =>
  text.replace('<script', `<script integrity="${fileOf(label).integrity.sha256}" crossorigin`);
const attributes = `integrity="${sha256(witness)}" crossorigin`;

let site: Partner;

before(async () => {
  site = await partner();
});
after(() => site.close());

forEachEngine(({ newPage }) => {
  it('ess.all.js alone shows the link form, whole, under a policy that lists its hash only', async () => {
    site.set({ policy: only('ess.all'), body: html(link + byHash(all, 'ess.all'), { attributes }) });
    const page = await newPage();
    await page.goto(site.host);
    await cardStands(page);
    await page.waitFor(() => document.querySelector('script[type="application/ld+json"]'));
    assert.deepEqual(site.asked, ['/ess.all.js', '/content.json']);
    await assertUnharmedByHash(page, `${site.cdn}/ess.all.js`);
  });

  it('ess.all.js follows data-lang', async () => {
    site.set({ body: html(link + all.replace('<script', '<script data-lang="ar"')) });
    const page = await newPage();
    await page.goto(site.host);
    await cardStands(page, 'تمويل الأقاليم');
    await assertUnharmed(page);
  });

  it('ess.all.js and ess.js on one page are one', async () => {
    site.set({ body: html(link + script.replace(' async', '') + all + all.replace('.js', '.js?2')) });
    const page = await newPage();
    await page.goto(site.host);
    await cardStands(page);
    await page.waitFor(() => window.kit!.versions().length === 3);
    assert.deepEqual(await page.evaluate(() => window.kit!.versions()), [
      { version, active: true },
      { version, active: false },
      { version, active: false },
    ]);
    assert.equal(await page.evaluate(() => document.querySelectorAll('ess-event-card').length), 1);
    await assertUnharmed(page);
  });

  it('event-card.js alone defines its element, under a policy that lists its hash only', async () => {
    const module = '<script type="module" src="$cdn/event-card.js"></script>';
    site.set({ policy: only('event-card.js'), body: html(tag + byHash(module, 'event-card.js'), { attributes }) });
    const page = await newPage();
    await page.goto(site.host);
    await cardStands(page);
    assert.deepEqual(site.asked, ['/event-card.js', '/content.json']);
    await assertUnharmedByHash(page, `${site.cdn}/event-card.js`);
  });
});
