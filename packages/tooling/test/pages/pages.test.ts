import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { serve, type Server } from '@ess-kit/tooling/pages/servers.js';

const HOST = `<!doctype html><html lang="en"><title>Host</title>
<style>@media print { p { text-indent: 7px } } @media (prefers-color-scheme: dark) { p { color: rgb(1, 2, 3) } }</style>
<p>Text</p><input id="a"><input id="b"><div style="height: 3000px"></div><x-outer></x-outer>
<script src="/script.js"></script>`;

const SCRIPT = `
for (const [name, inner] of [['x-inner', 'button'], ['x-outer', 'x-inner']]) {
  customElements.define(name, class extends HTMLElement {
    constructor() {
      super();
      const element = document.createElement(inner);
      element.append('Press');
      this.attachShadow({ mode: 'open' }).append(element);
    }
  });
}
addEventListener('click', (event) => { document.title = event.composedPath()[0].localName + ' ' + event.isTrusted; });
console.warn('a warning');
setTimeout(() => { throw new Error('a page error'); });
fetch('/later.json');
`;

let server: Server;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ess-pages-'));
  // A strict policy: driving a page must not need its permission.
  server = await serve(
    ({ pathname }) => {
      if (pathname === '/') return HOST;
      if (pathname === '/script.js') return { headers: { 'content-type': 'text/javascript' }, body: SCRIPT };
      return pathname === '/later.json' ? { body: '{}' } : undefined;
    },
    { headers: { 'content-security-policy': "script-src 'self'; require-trusted-types-for 'script'" } },
  );
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

forEachEngine(({ engine, can, newPage }) => {
  it('evaluates functions and expressions, awaits them, and passes errors on', async () => {
    const page = await newPage();
    await page.goto(`${server.origin}/`);
    assert.equal(await page.evaluate('document.title'), 'Host');
    assert.deepEqual(
      await page.evaluate((a: number, b: { c: string }) => Promise.resolve([a + 1, b.c]), 1, { c: 'é' }),
      [2, 'é'],
    );
    assert.equal(await page.evaluate(() => undefined), undefined);
    await assert.rejects(
      page.evaluate(() => {
        throw new TypeError('thrown in the page');
      }),
      /thrown in the page/,
    );
  });

  it('waits for what comes later, and says what did not come', async () => {
    const page = await newPage();
    await page.goto(`${server.origin}/`);
    await page.evaluate(() => {
      setTimeout(() => document.body.append(document.createElement('later-element')), 200);
    });
    assert.equal(await page.waitFor(() => document.querySelector('later-element')?.localName), 'later-element');
    await assert.rejects(page.waitFor('window.never', { timeout: 300 }), /300 ms: window\.never/);
  });

  it('waits over a navigation', async () => {
    const page = await newPage();
    await page.goto(`${server.origin}/`);
    await page.evaluate(() => {
      setTimeout(() => (location.search = '?again'), 100);
    });
    await page.waitFor(() => location.search === '?again' && document.readyState === 'complete');
  });

  it('clicks into shadow roots, far down the page', async () => {
    const page = await newPage();
    await page.goto(`${server.origin}/`);
    await page.click('x-outer >>> x-inner >>> button');
    await page.waitFor(() => document.title === 'button true');
  });

  it('presses keys', async () => {
    const page = await newPage();
    await page.goto(`${server.origin}/`);
    await page.click('#a');
    await page.press('x');
    await page.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'b');
    await page.press('Tab', { shift: true });
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'a');
    assert.equal(await page.evaluate(() => document.querySelector('input')!.value), 'x');
    assert.equal(await page.evaluate(() => document.hasFocus()), true);
  });

  it('resizes', async () => {
    const page = await newPage({ width: 900, height: 500 });
    await page.goto(`${server.origin}/`);
    assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight]), [900, 500]);
    await page.resize(320, 640);
    assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight]), [320, 640]);
  });

  it('saves a picture', async () => {
    const page = await newPage();
    await page.goto(`${server.origin}/`);
    const path = join(folder, `${engine}.png`);
    await page.screenshot(path);
    const picture = await readFile(path);
    assert.equal(picture.toString('latin1', 1, 4), 'PNG');
    assert.ok(picture.length > 1000);
  });

  it('prints, or says that it cannot', async () => {
    const page = await newPage();
    await page.goto(`${server.origin}/`);
    const path = join(folder, `${engine}.pdf`);
    if (!can('pdf')) return assert.rejects(page.pdf(path), new RegExp(`not available in ${engine}`));
    await page.pdf(path);
    assert.equal((await readFile(path)).toString('latin1', 0, 4), '%PDF');
  });

  it('emulates media, or says that it cannot', async () => {
    const page = await newPage();
    await page.goto(`${server.origin}/`);
    if (!can('colorScheme')) {
      return assert.rejects(page.emulate({ colorScheme: 'dark' }), new RegExp(`not available in ${engine}`));
    }
    const look = () =>
      page.evaluate(() => {
        const { color, textIndent } = getComputedStyle(document.querySelector('p')!);
        return [color, textIndent, matchMedia('(prefers-reduced-motion: reduce)').matches];
      });
    await page.emulate({ colorScheme: 'dark', reducedMotion: 'reduce' });
    assert.deepEqual(await look(), ['rgb(1, 2, 3)', '0px', true]);
    // Firefox prints in light colours whatever the scheme.
    await page.emulate({ colorScheme: null, media: 'print', reducedMotion: null });
    assert.deepEqual((await look()).slice(1), ['7px', false]);
    await page.emulate({ media: null, forcedColors: 'active' });
    assert.deepEqual((await look()).slice(1), ['0px', false]);
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
  });

  it('lists requests', async () => {
    const page = await newPage();
    await page.goto(`${server.origin}/`);
    await page.waitFor(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/later.json')));
    const paths = (await page.requests())
      .filter((url) => !url.endsWith('/favicon.ico'))
      .map((url) => new URL(url).pathname);
    assert.deepEqual(paths, ['/', '/script.js', '/later.json']);
  });

  it('collects the console, or says that it cannot', async () => {
    const page = await newPage();
    if (!can('console')) return assert.throws(() => page.messages(), new RegExp(`not available in ${engine}`));
    await page.goto(`${server.origin}/`);
    await page.waitFor(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/later.json')));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const text = JSON.stringify(page.messages());
    assert.match(text, /a warning/);
    assert.match(text, /a page error/);
  });

  it('has a language and a zone, where they can be set', async () => {
    if (!can('locale') || !can('timeZone')) return assert.rejects(newPage({ locale: 'fr-CA' }), /not available/);
    const page = await newPage({ locale: 'fr-CA', timeZone: 'Africa/Dakar' });
    await page.goto(`${server.origin}/`);
    const seen = await page.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone]);
    assert.deepEqual(seen, ['fr-CA', 'Africa/Dakar']);
  });

  it('keeps pages apart', async () => {
    const first = await newPage();
    await first.goto(`${server.origin}/`);
    await first.evaluate(() => localStorage.setItem('mark', '1'));
    const second = await newPage();
    await second.goto(`${server.origin}/?second`);
    assert.equal(await first.evaluate(() => location.search), '');
    assert.equal(await second.evaluate(() => location.search), '?second');
    await second.close();
    await first.close();
    const third = await newPage();
    await third.goto(`${server.origin}/`);
    assert.equal(await third.evaluate(() => localStorage.getItem('mark')), null);
  });
});
