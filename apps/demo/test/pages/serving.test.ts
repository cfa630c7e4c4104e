import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { listPages, readPage } from '../../src/pages.js';
import { version } from '../../src/places.js';
import { startDemo, type Demo } from '../../src/server.js';
import { completeCards, completeEmbeds, sessionName } from './embeds.ts';

const headers = async (url: string) => (await fetch(url)).headers;

/** Starts a demo for one test. */
async function during<T>(options: Parameters<typeof startDemo>[0], use: (demo: Demo) => Promise<T>): Promise<T> {
  const demo = await startDemo(options);
  try {
    return await use(demo);
  } finally {
    await demo.close();
  }
}

describe('the server', () => {
  it('answers every page and stylesheet, and every link on them', () =>
    during({ ports: 0 }, async ({ pages }) => {
      const known = new Set(listPages());
      for (const address of known) {
        const response = await fetch(pages + address);
        assert.equal(response.status, 200, address);
        const html = await response.text();
        assert.ok(!html.includes('cdn.example'), address);
        for (const [, link] of html.matchAll(/\s(?:href|src)="(\/[^"#]*)/g))
          assert.ok(known.has(link!), `${address} → ${link}`);
      }
    }));

  it('has a translation of every text', () => {
    for (const address of listPages()) assert.deepEqual(readPage(address)?.missing, [], address);
  });

  it('keeps script and content on another origin, open to all pages', () =>
    during({ ports: 0 }, async ({ pages, cdn }) => {
      assert.notEqual(new URL(pages).origin, new URL(cdn).origin);
      for (const path of ['/ess-kit/1/ess.js', `/ess-kit/${version}/manifest.json`, '/content/led-forum.json']) {
        const answer = await headers(cdn + path);
        assert.equal(answer.get('access-control-allow-origin'), '*', path);
        assert.equal(answer.get('cross-origin-resource-policy'), 'cross-origin', path);
        assert.equal(answer.get('cache-control')?.includes('immutable'), path.includes(version), path);
      }
      assert.equal((await headers(`${pages}/`)).get('cache-control'), 'no-cache');
      assert.match(
        (await headers(`${pages}/strict/`)).get('content-security-policy') ?? '',
        /connect-src http:\/\/localhost:/,
      );
    }));

  it('compresses texts as the browser likes it, and sends again only what has changed', () =>
    during({ ports: 0 }, async ({ pages, cdn }) => {
      for (const url of [`${pages}/led-forum/`, `${cdn}/ess-kit/1/ess.js`, `${cdn}/content/uclg.json`]) {
        const asking = (accepted: string) => fetch(url, { headers: { 'accept-encoding': accepted } });
        const plain = await asking('identity');
        assert.equal(plain.headers.get('content-encoding'), null, url);
        const text = await plain.text();
        for (const encoding of ['br', 'gzip']) {
          const answer = await asking(`${encoding}, deflate`);
          assert.equal(answer.headers.get('content-encoding'), encoding, url);
          assert.equal(await answer.text(), text, url);
        }
        const etag = plain.headers.get('etag')!;
        assert.equal((await fetch(url, { headers: { 'if-none-match': etag } })).status, 304, url);
        assert.equal((await fetch(url, { headers: { 'if-none-match': 'W/"other"' } })).status, 200, url);
      }
    }));

  it('names whole addresses for search engines where it knows them, and says what the pages are', () =>
    during({ ports: 0 }, async ({ pages }) => {
      const open = listPages().filter((address) => /^\/(?!hosts|storybook|strict|builder).*\/$/.test(address));
      assert.ok(open.length > 15);
      for (const address of open) {
        const html = await (await fetch(pages + address)).text();
        assert.ok(html.includes(`<link rel="canonical" href="${pages}${address}" />`), address);
        assert.doesNotMatch(html, /name="robots"/, address);
        assert.match(html, /<meta\s+name="description"\s+content="[^"]*ESS Kit/, address);
        for (const [, link] of html.matchAll(/rel="alternate"[^>]*href="([^"]*)"/g)) assert.ok(link!.startsWith(pages));
      }
      // What is another's programme in plain text is found where it was published.
      assert.match(await (await fetch(`${pages}/uclg/programme.html`)).text(), /name="robots" content="noindex"/);
    }));

  it('gives away no other file', () =>
    during({ ports: 0 }, async ({ pages, cdn }) => {
      for (const path of ['/headers.json', '/..%2fpackage.json', '/%2e%2e%2fserve.js']) {
        assert.equal((await fetch(pages + path)).status, 404, path);
      }
      for (const path of ['/content/..%2fpackage.json', `/ess-kit/${version}/..%2f..%2fpackage.json`]) {
        assert.equal((await fetch(cdn + path)).status, 404, path);
      }
    }));

  it('takes the next free port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await during({ ports: port }, async ({ pages }) => {
      assert.ok(Number(new URL(pages).port) > port);
      assert.equal((await fetch(pages)).status, 200);
    });
    other.close();
  });
});

forEachEngine(({ can, newPage }) => {
  it('works on one origin', () =>
    during({ oneOrigin: true, ports: 0 }, async ({ pages, cdn }) => {
      assert.equal(new URL(pages).origin, new URL(cdn).origin);
      const page = await newPage();
      for (const address of ['/led-forum/en/', '/strict/']) {
        await page.goto(pages + address);
        const [said] = await completeCards(page, address === '/strict/' ? 1 : 3);
        assert.ok(said?.includes(sessionName.en));
      }
      assert.deepEqual(await page.evaluate('violations'), []);
    }));

  it('works as plain files below any path', async () => {
    const dist = fileURLToPath(new URL('../../dist', import.meta.url));
    const server = await serve(({ pathname }) => {
      const file = dist + pathname.replace(/^\/any\/path/, '').replace(/\/$/, '/index.html');
      return pathname.startsWith('/any/path/') && existsSync(file) ? { file } : undefined;
    });
    try {
      const page = await newPage();
      await page.goto(`${server.origin}/any/path/led-forum/es/`);
      const [said] = await completeCards(page, 3);
      assert.ok(said?.includes(sessionName.es));
      await page.goto(`${server.origin}/any/path/uclg/ar/`);
      await completeEmbeds(page);
      if (can('requests')) {
        for (const address of await page.requests()) assert.match(address, /\/any\/path\/|^data:/);
      }
    } finally {
      await server.close();
    }
  });
});
