import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { fileOf, read, releaseWith } from '../release.ts';
import { cardStands, html, link, partner, script, seen, type Partner } from './partner.ts';

const path = (label: string) => `/${fileOf(label).name}`;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const reserved = link.replace('<a', '<a style="min-block-size: 12em"');
const list = '<ess-event-list src="$cdn/content.json"><a href="/list.html">All</a></ess-event-list>';
const missing = { status: 404, body: 'Not found' };

let site: Partner;

before(async () => {
  site = await partner();
});
after(() => site.close());

/** The link is where it was, and takes no more room than it needs. */
async function assertLinkStays(page: Page) {
  const { parent, reserved, cards } = (await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>('#link')!;
    return {
      parent: link.parentElement!.localName,
      reserved: link.style.minBlockSize,
      cards: document.querySelectorAll('ess-event-card').length,
    };
  })) as Record<string, unknown>;
  assert.deepEqual({ parent, reserved, cards }, { parent: 'body', reserved: '', cards: 0 });
}

forEachEngine(({ newPage }) => {
  const open = async (...[page]: Parameters<Partner['set']>) => {
    site.set(page);
    const opened = await newPage();
    await opened.goto(site.host);
    return opened;
  };
  const lines = (page: Page, count = 1) =>
    page.waitFor((count: number) => window.seen.lines.length >= count && window.seen.lines, {
      args: [count],
    }) as Promise<string[]>;

  for (const label of ['core', 'event-card']) {
    it(`leaves the link when ${label} is missing, after one retry, and names the file`, async () => {
      const page = await open({
        body: html(reserved + script),
        answer: (asked) => (asked === path(label) ? missing : undefined),
      });
      const said = await lines(page);
      assert.equal(said.length, 1);
      assert.ok(said[0]!.includes(`${site.cdn}${path(label)}: missing`), said[0]!);
      await assertLinkStays(page);
      assert.deepEqual({ ...(await seen(page)), lines: [] }, { violations: [], errors: [], lines: [] });
      assert.equal(site.asked.filter((asked) => asked === path(label)).length, 2);
    });

    it(`survives a server that refuses ${label} once`, async () => {
      const page = await open({
        body: html(link + script),
        answer: (asked, time) => (asked === path(label) && time === 1 ? { status: 503, body: 'Busy' } : undefined),
      });
      await cardStands(page);
      assert.deepEqual(await seen(page), { violations: [], errors: [], lines: [] });
    });

    // Whichever arrives first: a module that failed its hash could come back, unchecked, by an import.
    for (const slow of ['core', 'event-card']) {
      it(`never runs an altered ${label}, also when ${slow} is slow`, async () => {
        const altered = `window.altered = true;${read(fileOf(label).name)}`;
        const page = await open({
          body: html(reserved + script),
          answer: async (asked) => {
            if (asked === path(slow)) await pause(400);
            if (asked === path(label)) return { headers: { 'content-type': 'text/javascript' }, body: altered };
            return undefined;
          },
        });
        const said = await lines(page);
        await pause(600);
        assert.match(said[0]!, /integrity/);
        assert.equal(await page.evaluate('window.altered'), undefined);
        await assertLinkStays(page);
        assert.deepEqual((await seen(page)).errors, []);
      });
    }
  }

  it('leaves the fallback of an element whose chunk has a syntax error; the other one works', async () => {
    const page = await open({
      body: html(list + link + script),
      release: releaseWith({ 'event-list': 'const = ;' }),
    });
    const said = await lines(page);
    assert.match(said[0]!, /event-list\.\S+\.js: .*syntax error/);
    await cardStands(page);
    assert.equal(await page.evaluate(() => document.querySelector('ess-event-list > a')!.checkVisibility()), true);
    // The browser itself reports a file that it cannot parse; we add nothing.
    assert.equal((await seen(page)).errors.length, 1);
  });

  it('leaves the link when a chunk throws, and hands the page no error', async () => {
    const broken = read(fileOf('event-card').name).replace('=>{', '=>{throw Error("boom");');
    const page = await open({ body: html(reserved + script), release: releaseWith({ 'event-card': broken }) });
    const said = await lines(page);
    assert.match(said[0]!, /event-card\.\S+\.js: .*boom/);
    await assertLinkStays(page);
    assert.deepEqual((await seen(page)).errors, []);
  });

  it('keeps the fallback when the language pack is missing', async () => {
    const page = await open({
      body: html(link + script),
      answer: (asked) => (asked === path('fr') ? missing : undefined),
    });
    const said = await lines(page);
    assert.equal(said.length, 1);
    assert.ok(said[0]!.includes(`${site.cdn}${path('fr')}: missing`), said[0]!);
    assert.equal(await page.evaluate(() => document.querySelector('#link')!.checkVisibility()), true);
    assert.deepEqual((await seen(page)).errors, []);
  });

  it('keeps the fallback when the content is missing', async () => {
    const page = await open({
      body: html(link + script),
      answer: (asked) => (asked === '/content.json' ? missing : undefined),
    });
    await lines(page);
    assert.equal(await page.evaluate(() => document.querySelector('#link')!.checkVisibility()), true);
    assert.deepEqual({ ...(await seen(page)), lines: [] }, { violations: [], errors: [], lines: [] });
  });

  it('gives back the space reserved on the tag form', async () => {
    const page = await open({
      body: html(
        `<ess-event-card style="min-block-size: 12em" src="$cdn/content.json"><a href="/">x</a></ess-event-card>${script}`,
      ),
      answer: (asked) => (asked === path('core') ? missing : undefined),
    });
    await lines(page);
    assert.equal(
      await page.evaluate(() => document.querySelector<HTMLElement>('ess-event-card')!.style.minBlockSize),
      '',
    );
  });
});
