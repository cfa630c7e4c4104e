import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { serve, type Server } from '@ess-kit/tooling/pages/servers.js';
import { writeAddress } from '../../../src/builder/address.ts';
import { start, type State } from '../../../src/builder/state.ts';
import { startDemo, type Demo } from '../../../src/server.js';
import { filled } from '../../node/written.ts';
import { errorsOf } from '../embeds.ts';
import { feeds } from './contents.ts';

let demo: Demo;
let files: Server;
let closed: Server;

before(async () => {
  demo = await startDemo({ ports: 0 });
  files = await serve(({ pathname }) => (feeds[pathname.slice(1)] ? { body: feeds[pathname.slice(1)]! } : undefined), {
    cors: true,
  });
  closed = await serve(() => ({ body: feeds['led-forum.json']! }));
});

after(() => Promise.all([demo.close(), files.close(), closed.close()]));

const addressOf = (choices: Partial<State>, language = 'en') =>
  `${demo.pages}/builder/${language === 'fr' ? '' : `${language}/`}#${writeAddress({ ...start, ...choices }).fragment}`;

const code = (page: Page) =>
  page.waitFor<string>(() => document.querySelector('.output pre')?.textContent ?? '', { timeout: 15_000 });
const visible = (page: Page, selector: string) =>
  page.waitFor<string>((wanted: string) => document.querySelector(wanted)?.textContent.trim() ?? '', {
    args: [selector],
    timeout: 15_000,
  });

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds on a page, in words. */
async function audit(page: Page): Promise<string[]> {
  await page.evaluate(`(() => {${axe}
})()`);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

forEachEngine(({ engine, can, newPage }) => {
  for (const language of ['fr', 'en', 'es', 'pt', 'ar']) {
    it(`works in ${language}, without a fault that a machine finds`, async () => {
      const page = await newPage({ width: 1280, height: 900 });
      await page.goto(addressOf({ written: filled.event }, language));
      assert.match(await code(page), /data-ess="event-card"/);
      await page.waitFor(() => document.querySelector('iframe')?.dataset.ready === 'ess-event-card', {
        timeout: 20_000,
      });
      if (engine === 'chromium') assert.deepEqual(await audit(page), []);
      if (can('console')) assert.deepEqual(errorsOf(page), []);
    });
  }

  it('previews the widget at three widths, and without script', async () => {
    const page = await newPage({ width: 1440, height: 900 });
    await page.goto(addressOf({ written: filled.event }));
    await page.waitFor(() => document.querySelector('iframe')?.dataset.ready, { timeout: 20_000 });
    for (const width of ['320', '1080', '640']) {
      await page.click(`[name="width"][value="${width}"]`);
      await page.waitFor((wanted: number) => document.querySelector('iframe')?.contentWindow?.innerWidth === wanted, {
        args: [Number(width)],
      });
    }
    await page.click('[name="without-script"]');
    const said = await page.waitFor<string | false | undefined>(
      () => {
        const { contentDocument, sandbox } = document.querySelector('iframe')!;
        return (
          sandbox.length === 1 &&
          !contentDocument?.querySelector('ess-event-card') &&
          contentDocument?.querySelector('[data-ess]')?.textContent
        );
      },
      { timeout: 15_000 },
    );
    assert.match(String(said), /Integrated territorial systems for the SSE, 1 June 2021, Zoom/);
  });

  it('keeps every choice in the address', async () => {
    const page = await newPage({ width: 1280, height: 900 });
    await page.goto(`${demo.pages}/builder/en/`);
    await page.waitFor(() => document.querySelector('[name="kind"]'));
    await page.click('[name="kind"][value="quote"]');
    await page.click('[name="theme"][value="aimf"]');
    await page.click('[name="system"][value="spip"]');
    const hash = await page.waitFor<string | false>(() => /quote.*aimf.*spip/.test(location.hash) && location.hash);
    assert.equal(hash, '#kind=quote&theme=aimf&system=spip');
    await page.goto('about:blank');
    await page.goto(`${demo.pages}/builder/es/${hash}`);
    await page.waitFor(() => document.querySelector<HTMLInputElement>('[name="system"][value="spip"]')?.checked);
    // The language is another, the choices are not.
    assert.equal(
      await page.waitFor(() => document.querySelector<HTMLAnchorElement>('.languages [lang="ar"]')?.hash),
      hash,
    );
  });

  it('tells what stands at an address, and lets choose from it', async () => {
    const page = await newPage({ width: 1280, height: 900 });
    for (const [name, told, widget] of [
      ['schedule.json', /pretalx or frab/, 'programme-timeline'],
      ['programme.ics', /Calendar \(ICS\)/, 'event-list'],
      ['members.geojson', /GeoJSON/, 'network-map'],
      ['members.csv', /Table \(CSV\)/, 'network-map'],
      ['uclg.json', /Content file/, 'programme-timeline'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(addressOf({ source: 'address', address: `${files.origin}/${name}` }));
      assert.match(await visible(page, '.outcome .right'), told);
      assert.match(await code(page), new RegExp(`data-ess="${widget}"`), name);
    }
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('#item option')].map(({ textContent }) => textContent.trim()),
    );
    assert.ok(names.length > 50 && names[0] === 'All of it', names.slice(0, 3).join());
  });

  it('tells in words why an address cannot be read', async () => {
    const page = await newPage();
    for (const [address, told] of [
      [`${closed.origin}/led-forum.json`, /Access-Control-Allow-Origin/],
      [`${files.origin}/nothing-here.json`, /answered 404/],
      [`${demo.pages}/led-forum/`, /Access-Control-Allow-Origin|web page/],
      ['not an address', /not a web address/],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(addressOf({ source: 'address', address }));
      assert.match(await visible(page, '.outcome .problem'), told, address);
    }
  });

  it('fills in the form from a spreadsheet, and says which cell is wrong', async () => {
    const page = await newPage({ width: 1280, height: 900 });
    await page.goto(addressOf({ kind: 'programme', written: { own: { 'name.en': 'Forum' }, rows: [{}] } }));
    await page.waitFor(() => document.querySelector('.spreadsheet'));
    await page.click('.spreadsheet summary');
    await page.evaluate(() => {
      document.querySelector<HTMLTextAreaElement>('#spreadsheet')!.value =
        'Date\tFrom\tUntil\tTitle (en)\tRoom\tColour\n1/6/2026\t9:30\t10:00\tOpening\tA\tred\nsoon\t\t\tClosing\tA\tblue';
    });
    await page.click('.spreadsheet .second');
    assert.match(await visible(page, '.spreadsheet > .told'), /2 rows are in the form\. Left out: Colour\./);
    assert.match(await visible(page, '#field-1-startDate-problem'), /"soon" is not a date/);
    assert.equal(
      await page.evaluate(() => document.querySelector<HTMLInputElement>('#field-0-startTime')!.value),
      '09:30',
    );
  });

  it('works by keyboard alone', async () => {
    const page = await newPage({ width: 1280, height: 900 });
    await page.goto(addressOf({ written: filled.event }));
    await code(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('[name="source"]:checked')!.focus());
    await page.press('Tab');
    await page.press('ArrowRight');
    await page.waitFor(() => document.querySelector<HTMLInputElement>('[name="kind"][value="programme"]')?.checked);
    await page.press('Tab');
    await page.waitFor(() => document.activeElement?.id === 'field--1-name-fr');
  });

  it('has no part that is wider than a telephone', async () => {
    const page = await newPage({ width: 320, height: 700 });
    for (const language of ['en', 'ar']) {
      await page.goto('about:blank');
      await page.goto(addressOf({ written: filled.event, system: 'wordpress' }, language));
      await code(page);
      const { inner, wide } = await page.evaluate(() => ({
        inner: innerWidth,
        wide: document.documentElement.scrollWidth,
      }));
      assert.ok(wide <= inner, `${wide} px of ${inner}`);
    }
  });

  it('does not break on a bad address', async () => {
    const page = await newPage();
    await page.goto(`${demo.pages}/builder/en/#kind=__proto__&written={"rows":[[]],"own":7}&level=x&width=%`);
    await page.waitFor(() => document.querySelector('[name="kind"][value="event"]'));
    if (can('console')) assert.deepEqual(errorsOf(page), []);
  });
});
