import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../pages/launch.js';
import { serve } from '../pages/servers.js';

/** Elements with the sample that each shows, and a word of it that a reader must see. */
const elements = [
  { tag: 'ess-event-card', sample: 'led-forum', id: 'led-forum-2-3-2' },
  { tag: 'ess-event-list', sample: 'essfi', id: '' },
  { tag: 'ess-speaker-quote', sample: 'uclg', id: 'sabartes-1' },
  { tag: 'ess-programme-timeline', sample: 'led-forum', id: 'led-forum-2021' },
  { tag: 'ess-network-map', sample: 'networks', id: '' },
];

/**
 * Bundles every export, as an application's bundler would, and shows each element in Chromium.
 * @param {import('./outside.js').Outside} outside
 * @param {string} picture where it is kept
 */
export async function showEverything({ folder, exported }, picture) {
  // The script tag is no module, and the command that renders pages runs in Node alone.
  const isForPages = (/** @type {string} */ name) => !['@ess-kit/widgets', '@ess-kit/prerender'].includes(name);
  const imported = exported.filter(({ name, file }) => /\.(js|css)$/.test(file) && isForPages(name));
  const { outputFiles } = await build({
    stdin: {
      contents: everything(imported.map(({ name, subpath }) => name + subpath.slice(1))),
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const samples = join(folder, 'node_modules/@ess-kit/content/samples');
  const body = elements.map(
    ({ tag, sample, id }) =>
      `<${tag} src="/samples/${sample}.json${id && `#${id}`}" lang="fr"><a href="/">Lien</a></${tag}>`,
  );
  const server = await serve(({ pathname }) => {
    if (pathname === '/')
      return `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Release</title><script type="module" src="/stdin.js"></script>
        <ess-language-switcher></ess-language-switcher>${body.join('')}</html>`;
    if (pathname.startsWith('/samples/'))
      return {
        headers: { 'content-type': 'application/json' },
        body: readFileSync(join(samples, pathname.slice('/samples/'.length))),
      };
    const text = files.get(pathname);
    return text === undefined
      ? undefined
      : { headers: { 'content-type': pathname.endsWith('.css') ? 'text/css' : 'text/javascript' }, body: text };
  });
  const browser = await launch('chromium');
  try {
    const page = await browser.newPage({ width: 900, height: 1200 });
    await page.goto(server.origin);
    for (const { tag } of elements)
      await page
        .waitFor((tag) => document.querySelector(tag)?.matches(':state(ready)'), { args: [tag], timeout: 60_000 })
        .catch(() => {
          throw new Error(`<${tag}> did not become ready: ${JSON.stringify(page.messages())}`);
        });
    await page.waitFor(() =>
      document.querySelector('ess-language-switcher')?.shadowRoot?.querySelector('[part~=languages], [part~=shell]'),
    );
    for (const { tag } of elements) {
      const shown = await page.evaluate(
        (tag) => document.querySelector(tag)?.shadowRoot?.textContent?.trim().length ?? 0,
        tag,
      );
      assert.ok(shown > 50, `<${tag}> shows nothing`);
    }
    const complaints = page.messages().filter(({ type }) => ['error', 'warning', 'warn'].includes(type));
    assert.deepEqual(complaints, []);
    await page.screenshot(picture);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A module that uses all of each, so that none is left out for having no effect. @param {string[]} addresses */
const everything = (addresses) =>
  [
    ...addresses.map((address, index) =>
      address.endsWith('.css') ? `import '${address}';` : `import * as m${index} from '${address}';`,
    ),
    `globalThis.everything = [${addresses.flatMap((address, index) => (address.endsWith('.css') ? [] : `m${index}`)).join()}];`,
  ].join('\n');
