import { existsSync, readFileSync } from 'node:fs';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { generateProgramme } from '@ess-kit/tooling/programme.js';
import { bundle } from './bundle.js';
import { readManifest, release, root } from './places.js';

const witness = readFileSync(new URL('page/witness.js', import.meta.url), 'utf8');
const card = '<a href="/" data-ess="event-card" data-src="/led-forum.json#led-forum-2-3-2">Session 2.3.2</a>';
const programme = '<ess-programme-timeline src="/programme.json" lang="en"></ess-programme-timeline>';
const loader = '<script src="/ess.js" async></script>';

/** @param {string} body @param {string} [waitsFor] */
const html = (body, waitsFor) =>
  `<!doctype html><html lang="en"${waitsFor ? ` data-waits-for="${waitsFor}"` : ''}><meta charset="utf-8">
  <title>Partner</title><script>${witness}</script><body><p>An article.</p>${body}</body></html>`;

/** The pages to measure: the same article with a link, with a card, with a programme. */
export async function pagesToMeasure() {
  const files = new Map();
  const pages = { link: html(card), card: html(card + loader, 'ess-event-card .heading') };
  if (readManifest().files.some(({ label }) => label === 'programme-timeline')) {
    pages.programme = html(programme + loader, 'ess-programme-timeline .session');
  } else if (existsSync(new URL('packages/programme-timeline/dist/define.js', root))) {
    // Not in the release yet: as a page's own build would bring it.
    const modules = await bundle("import '@ess-kit/programme-timeline/define.js'");
    modules.forEach((text, path) => files.set(path, text));
    pages.programme = html(
      `${programme}<script type="module" src="/page.js"></script>`,
      'ess-programme-timeline .session',
    );
  }
  return { pages, files };
}

/** Serves them with all that they ask for. @param {Record<string, string>} pages @param {Map<string, string>} files */
export function servePages(pages, files) {
  const texts = new Map([
    ...files,
    ['/led-forum.json', readFileSync(new URL('packages/content/samples/led-forum.json', root), 'utf8')],
    ['/programme.json', JSON.stringify(generateProgramme({ sessions: 300, tracks: 12, days: 3 }))],
  ]);
  for (const { name } of readManifest().files) texts.set(`/${name}`, readFileSync(new URL(name, release), 'utf8'));
  return serve(({ pathname }) => {
    const page = pages[pathname.slice(1)];
    if (page) return page;
    const body = texts.get(pathname);
    const type = pathname.endsWith('.json') ? 'application/json' : 'text/javascript';
    return body === undefined ? undefined : { headers: { 'content-type': `${type}; charset=utf-8` }, body };
  });
}
