import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, it } from 'node:test';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { serve, type Server } from '@ess-kit/tooling/pages/servers.js';
import { dist, read } from '../release.ts';
import { content, witness } from './partner.ts';

/** The release, with a witness in the page of the frame, and the content beside it. */
let cdn: Server;
/** The page around the frame, when it is another origin's. */
let host: Server;
let asked: string[] = [];
let body = '';
let policy = '';

const script = '<script src="$cdn/embed-height.js"></script>';
const address = (parameters: string) => `$cdn/embed.html?${parameters}`;
const card = (rest = '') =>
  address(`ess=event-card&lang=fr&href=$host/session.html&text=La%20session${rest}&src=$cdn/content.json%23session`);
const frame = (src: string, attributes = '') =>
  `<iframe id="frame" title="Session" src="${src}" width="100%" height="170" ${attributes}></iframe>`;
const fill = (text: string) => text.replaceAll('$cdn', cdn.origin).replaceAll('$host', host.origin);
const hostPage = () => `<!doctype html><html lang="fr"><title>Partner</title><body>${fill(body)}`;

before(async () => {
  cdn = await serve(
    ({ pathname, href }) => {
      asked.push(href.slice(href.indexOf(pathname)));
      if (pathname === '/content.json') return { headers: { 'content-type': 'application/json' }, body: content };
      if (pathname === '/host.html') return hostPage();
      if (pathname === '/witness.js') return { headers: { 'content-type': 'text/javascript' }, body: witness };
      if (pathname === '/embed.html')
        return read('embed.html').replace(
          '<link rel="stylesheet"',
          '<script src="witness.js"></script><link rel="stylesheet"',
        );
      const file = new URL(`.${pathname}`, dist);
      return existsSync(file) ? { file: fileURLToPath(file) } : undefined;
    },
    { cors: true },
  );
  host = await serve(
    ({ pathname }) =>
      pathname === '/session.html'
        ? '<!doctype html><title>Session</title>'
        : pathname === '/'
          ? hostPage()
          : undefined,
    { headers: () => (policy ? { 'content-security-policy': fill(policy) } : {}) as Record<string, string> },
  );
});
after(() => Promise.all([cdn.close(), host.close()]));

function set(next: string, { csp = '' } = {}) {
  body = next;
  policy = csp;
  asked = [];
}

/** What runs in the frame's page sees the frame only where both are of one origin. */
const inFrame = (code: string) =>
  `((document, window) => ${code})(frame.contentDocument, frame.contentWindow)`.replaceAll(
    'frame.',
    "document.querySelector('#frame').",
  );
const cardStands = (page: Page) =>
  page.waitFor(
    inFrame(
      "document.querySelector('ess-event-card')?.shadowRoot?.textContent.includes('Financer les territoires') && document.querySelector('ess-event-card').matches(':state(ready)')",
    ),
    { timeout: 15_000 },
  );
const frameHeight = (page: Page) => page.evaluate(() => document.querySelector('#frame')!.clientHeight);

forEachEngine(({ engine, newPage }) => {
  it('shows the card in a frame, under the frame’s own policy', async () => {
    set(frame(card()));
    const page = await newPage();
    await page.goto(`${cdn.origin}/host.html`);
    await cardStands(page);
    assert.deepEqual(await page.evaluate(inFrame('window.seen')), { violations: [], errors: [], lines: [] });
    // The link is the card's fallback, and nothing is said to search engines a second time.
    assert.equal(
      await page.evaluate(inFrame("document.querySelector('ess-event-card > a').textContent")),
      'La session',
    );
    assert.equal(await page.evaluate(inFrame('document.querySelector(\'script[type="application/ld+json"]\')')), null);
  });

  it('follows language, theme and scheme, and takes an item that was not escaped', async () => {
    set(frame(address('ess=event-card&lang=ar&theme=aimf&scheme=dark&heading-level=4&src=$cdn/content.json#session')));
    const page = await newPage();
    await page.goto(`${cdn.origin}/host.html`);
    await page.waitFor(
      inFrame(
        "document.querySelector('ess-event-card')?.shadowRoot?.querySelector('h4')?.textContent.includes('تمويل')",
      ),
      { timeout: 15_000 },
    );
    await page.waitFor(
      inFrame("window.getComputedStyle(document.documentElement).getPropertyValue('--ess-space').trim() === '1.1'"),
    );
    assert.equal(await page.evaluate(inFrame('window.getComputedStyle(document.documentElement).colorScheme')), 'dark');
  });

  it('is as high as its content on a page of another origin, under that page’s strict policy', async () => {
    set(frame(card()) + script, { csp: "default-src 'none'; frame-src $cdn; script-src $cdn" });
    const page = await newPage({ width: 700 });
    await page.goto(`${host.origin}/`);
    await page.waitFor(() => document.querySelector('#frame')!.clientHeight > 180, { timeout: 15_000 });
    const wide = await frameHeight(page);
    await page.resize(320, 700);
    await page.waitFor((wide: number) => document.querySelector('#frame')!.clientHeight > wide, { args: [wide] });
  });

  // WebKit takes a sandboxed page without an origin to have no 'self': its own policy then blocks its scripts.
  const sandboxes = ['allow-scripts allow-same-origin', ...(engine === 'webkit' ? [] : ['allow-scripts'])];
  for (const sandbox of sandboxes)
    it(`does so from a sandbox with ${sandbox}`, async () => {
      set(frame(card(), `sandbox="${sandbox}"`) + script);
      const page = await newPage();
      await page.goto(`${host.origin}/`);
      await page.waitFor(() => document.querySelector('#frame')!.clientHeight > 180, { timeout: 15_000 });
    });

  it('keeps the height that is written where the page runs no script of ours', async () => {
    set(frame(card()));
    const page = await newPage();
    await page.goto(`${cdn.origin}/host.html`);
    await cardStands(page);
    assert.equal(await frameHeight(page), 170);
  });

  it('heeds no height but that of the frame itself, well-formed', async () => {
    set(frame(card()) + frame('$cdn/witness.js').replace('id="frame"', 'id="other"') + script);
    const page = await newPage();
    await page.goto(`${cdn.origin}/host.html`);
    await cardStands(page);
    await page.waitFor(() => document.querySelector('#frame')!.clientHeight > 180);
    const right = await frameHeight(page);
    const hostile = attackStrings('message').map(({ value }) => value);
    await page.evaluate((hostile: string[]) => {
      const frames = [...document.querySelectorAll('iframe')];
      const [ours, other] = frames.map(({ contentWindow }) => contentWindow as Window & typeof globalThis);
      const say = (from: Window & typeof globalThis, data: unknown) =>
        // Sent by code of that window, so that it is the message's source.
        from.eval(`parent.postMessage(${JSON.stringify(data)}, '*')`);
      const wrong = { type: 'ess:resize', height: 999 };
      window.postMessage(wrong, '*');
      say(other!, wrong);
      const shapes = [-1, 0, 1.5, 1e9, '999', null, [999], {}].map((height) => ({ type: 'ess:resize', height }));
      for (const data of [
        ...hostile,
        ...hostile.map((text) => (text.startsWith('{') ? JSON.parse(text) : text)),
        ...shapes,
      ])
        window.dispatchEvent(new MessageEvent('message', { data, source: ours!, origin: location.origin }));
      // The right window of a wrong origin.
      window.dispatchEvent(new MessageEvent('message', { data: wrong, source: ours!, origin: 'https://evil.example' }));
      return new Promise((resolve) => setTimeout(resolve));
    }, hostile);
    assert.equal(await frameHeight(page), right);
    assert.equal(await page.evaluate(() => document.querySelector('#other')!.clientHeight), 170);
    // The frame answers nobody but the page around, and only what it is asked.
    await page.evaluate((hostile: string[]) => {
      const { contentWindow } = document.querySelector<HTMLIFrameElement>('#frame')!;
      for (const data of hostile) contentWindow!.postMessage(data, '*');
    }, hostile);
    assert.deepEqual(await page.evaluate(inFrame('window.seen.errors')), []);
  });

  it('opens links of the content in the page around, and those to its own items in the frame', async () => {
    set(frame(card()));
    const page = await newPage();
    await page.goto(`${cdn.origin}/host.html`);
    await cardStands(page);
    await page.evaluate(
      inFrame(`{
        const link = Object.assign(document.createElement('a'), { href: '#ess=session', textContent: 'here' });
        document.body.append(link);
        link.click();
      }`),
    );
    await page.waitFor(inFrame("window.location.hash === '#ess=session'"));
    await page.evaluate(inFrame("document.querySelector('ess-event-card').shadowRoot.querySelector('h3 a').click()"));
    await page.waitFor(() => location.pathname === '/session.html');
  });

  it('shows nothing of others when it is opened alone, so that nobody sends it around as ours', async () => {
    set('');
    const page = await newPage();
    await page.goto(
      fill(`$cdn/embed.html?ess=event-card&lang=en&href=$host/&text=Forged&src=$host/content.json%23session`),
    );
    await page.waitFor(() => document.body.textContent.includes('inside another one'));
    assert.equal(await page.evaluate(() => document.querySelector('a, [data-ess]')), null);
    await page.goto(fill(`$cdn/embed.html?ess=event-card&lang=en&src=content.json%23session`));
    await page.waitFor(
      () => document.querySelector('ess-event-card')?.shadowRoot?.textContent?.includes('Funding territories'),
      { timeout: 15_000 },
    );
  });

  it('tells the webmaster what the address lacks', async () => {
    set(frame(address('ess=%3Cscript%3E&lang=fr')));
    const page = await newPage();
    await page.goto(`${cdn.origin}/host.html`);
    await page.waitFor(inFrame("document.body.textContent.includes('ess=event-card')"));
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', '']) {
      set(frame(address(`ess=event-card&lang=fr&href=${encodeURIComponent(src)}&src=${encodeURIComponent(src)}`)));
      await page.goto(`${cdn.origin}/host.html`);
      await page.waitFor(inFrame("document.body.textContent.includes('adresse web')"));
      assert.equal(await page.evaluate(inFrame("document.querySelector('a')")), null);
    }
  });
});
