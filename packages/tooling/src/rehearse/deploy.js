import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../pages/launch.js';
import { serve } from '../pages/servers.js';

/**
 * Deploys add, never delete. For minutes, and in pages that were saved for longer, the loader of the release before asks
 * for its own chunks while the new release lies beside them; and a page may include both.
 * @param {import('./outside.js').Outside} outside
 */
export async function oldLoaderMeetsNewDeploy({ folder }) {
  const dist = join(folder, 'node_modules/@ess-kit/widgets/dist');
  const { version } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  // The address that moves with each release of a major; the release before is made up of this one.
  const major = parseInt(version);
  const before = `${major}.0.0-before`;
  const files = new Map(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  const loader = files.get('ess.js') ?? '';
  const oldLoader = loader.replaceAll(JSON.stringify(version), JSON.stringify(before));
  assert.notEqual(oldLoader, loader, 'the loader does not name its version');

  const samples = join(folder, 'node_modules/@ess-kit/content/samples');
  /** @type {string[]} */
  let asked = [];
  const cdn = await serve(
    ({ pathname }) => {
      asked.push(pathname);
      if (pathname === '/content.json')
        return { headers: { 'content-type': 'application/json' }, body: readFileSync(join(samples, 'led-forum.json')) };
      const [name = '', release = ''] = pathname.split('/').reverse();
      if (pathname === `/${major}/ess.js`) return script(loader);
      if (pathname === `/cached/${major}/ess.js`) return script(oldLoader);
      const text = [version, before].includes(release) ? files.get(name) : undefined;
      return text === undefined ? undefined : script(text);
    },
    { cors: true },
  );
  const tag = (/** @type {string} */ path) => `<script src="${cdn.origin}/${path}/ess.js" async></script>`;
  let body = '';
  const host = await serve(
    () => `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>${body}
    <a href="/session" data-ess="event-card" data-src="${cdn.origin}/content.json#led-forum-2-3-2">Session</a></html>`,
  );
  const browser = await launch('chromium');
  try {
    for (const { scripts, releases } of [
      { scripts: tag(`${major}`), releases: [version] },
      { scripts: tag(`cached/${major}`), releases: [before] },
      { scripts: tag(`cached/${major}`) + tag(`${major}`), releases: [before, version] },
      { scripts: tag(`${major}`) + tag(`cached/${major}`), releases: [before, version] },
    ]) {
      body = scripts;
      asked = [];
      const page = await browser.newPage();
      await page.goto(host.origin);
      await page.waitFor(() => document.querySelector('ess-event-card')?.matches(':state(ready)'), { timeout: 60_000 });
      const used = new Set(
        asked.filter((path) => !/ess\.js$|content\.json$/.test(path)).map((path) => path.split('/').at(-2)),
      );
      assert.equal(used.size, 1, `a page takes its chunks from one release, not from ${[...used].join(', ')}`);
      assert.ok(releases.includes([...used][0] ?? ''), `chunks came from ${[...used][0]}`);
      assert.deepEqual(
        page.messages().filter(({ type }) => type === 'error'),
        [],
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await host.close();
    await cdn.close();
  }
}

/** @param {string} body */
const script = (body) => ({ headers: { 'content-type': 'text/javascript' }, body });
