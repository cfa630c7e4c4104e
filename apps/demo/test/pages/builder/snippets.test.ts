import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { serve, type Server } from '@ess-kit/tooling/pages/servers.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { derive, type Result } from '../../../src/builder/derive.ts';
import { readSource } from '../../../src/builder/source/load.ts';
import { formsFor } from '../../../src/builder/snippet/embed.ts';
import { start, type State } from '../../../src/builder/state.ts';
import { startDemo, type Demo } from '../../../src/server.js';
import { releaseAt, sheets } from '../../node/release.ts';
import { filled } from '../../node/written.ts';
import { errorsOf } from '../embeds.ts';
import { contents, feeds } from './contents.ts';
import { asOnWix, saidByWidget, startHost } from './host.ts';

let demo: Demo;
let files: Server;
let host: Awaited<ReturnType<typeof startHost>>;

before(async () => {
  demo = await startDemo({ ports: 0 });
  files = await serve(({ pathname }) => ({ body: feeds[pathname.slice(1)] ?? '' }), { cors: true });
  host = await startHost();
});

after(() => Promise.all([demo.close(), files.close(), host.close()]));

type Content = (typeof contents)[number];

/** What the builder makes of some content and some choices. */
async function build(content: Content, choices: Partial<State> = {}) {
  // Into a frame of another site's nobody looks: the site has a copy of the release.
  const release = releaseAt(choices.form === 'iframe' ? host.origin : demo.cdn);
  let loaded;
  if ('file' in content) {
    const address = `${files.origin}/${content.file}`;
    const outcome = await readSource(feeds[content.file]!, address);
    assert.ok('loaded' in outcome, content.name);
    loaded = outcome.loaded;
  }
  const chosen: Partial<State> =
    'kind' in content ? { kind: content.kind, written: filled[content.kind] } : { source: 'address' };
  // A frame follows the browser's language, which is not the page's.
  if (choices.form === 'iframe') choices = { language: 'fr', ...choices };
  const derived = derive(
    { ...start, ...chosen, ...choices },
    { release, sheets, language: 'fr', loaded, height: undefined },
  );
  assert.ok(derived.result, content.name);
  return { ...derived, result: derived.result };
}

/** The widgets in which any item of some content can be shown, each with its first item. */
const widgetsOf = ({ items }: Awaited<ReturnType<typeof build>>) => {
  const found = new Map(items.flatMap(({ widgets, id }) => widgets.map((widget) => [widget, id] as const)).reverse());
  return [...found].map(([widget, item]) => ({ widget, item }));
};

/** Pastes a snippet into the host's page and looks at what a visitor gets. */
async function run(page: Page, code: string, result: Result, canSeeConsole: boolean) {
  await page.goto(host.show(code, result));
  const said = await saidByWidget(page, result.embed.widget);
  assert.deepEqual(await page.evaluate('violations'), []);
  if (canSeeConsole) assert.deepEqual(errorsOf(page), []);
  return said;
}

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

forEachEngine(({ engine, can, newPage }) => {
  const isChromium = engine === 'chromium';

  for (const content of contents) {
    it(
      `every snippet for ${content.name} runs under its own policy`,
      { skip: !isChromium && 'in Chromium only' },
      async () => {
        const page = await newPage({ width: 800, height: 900 });
        for (const { widget, item } of widgetsOf(await build(content))) {
          const { result: first } = await build(content, { widget, item });
          for (const form of formsFor('html', first.embed, first.release)) {
            for (const release of ['latest', 'pinned'] as const) {
              const { result } = await build(content, { widget, item, form, release });
              const said = await run(page, result.whole, result, can('console'));
              const name = result.embed.fallback.quoted ?? result.embed.fallback.line.split(',')[0]!;
              assert.ok(
                letters(said).includes(letters(name)) || !result.embed.item,
                `${widget}, ${form}: “${name}” is not in “${said.slice(0, 300)}”`,
              );
              if (release === 'latest') await weighs(page, result);
            }
          }
          const { result } = await build(content, { widget, item, system: 'wix' });
          await run(page, asOnWix(result), result, can('console'));
        }
      },
    );
  }

  const choices: readonly (readonly [name: string, choices: Partial<State>])[] = [
    ['the reader’s choice of language', { language: 'reader' }],
    ['the reader’s choice of language, in one file each', { language: 'reader', form: 'module' }],
    ['a fixed language', { language: 'es', form: 'tag' }],
    ['a theme and an accent', { theme: 'aimf', accent: '#0a5b7c' }],
    ['no room', { room: 'none', compact: true, level: 2 }],
  ];
  for (const [name, chosen] of choices)
    it(`runs with ${name}`, { skip: !isChromium && 'in Chromium only' }, async () => {
      const page = await newPage();
      for (const content of [contents[0]!, contents.find((each) => 'file' in each && each.file === 'uclg.json')!]) {
        const { result } = await build(content, chosen);
        await run(page, result.whole, result, can('console'));
      }
    });

  // The main ones: what is recommended for each widget, as link and as tag.
  const main = ['led-forum.json', 'essfi.json', 'uclg.json', 'networks.json', 'schedule.json'];
  for (const content of contents.filter((each) => 'kind' in each || main.includes(each.file)))
    for (const form of ['link', 'tag'] as const)
      it(`shows ${content.name} by a ${form}`, { skip: isChromium && 'all of them above' }, async () => {
        const page = await newPage({ width: 800, height: 900 });
        const { result } = await build(content, { form });
        await run(page, result.whole, result, can('console'));
      });

  // All that can be in a frame: what is at an address.
  for (const content of contents.filter((each) => 'file' in each && main.includes(each.file)))
    it(`shows ${content.name} in a frame that is as high as it`, async () => {
      const page = await newPage({ width: 800, height: 900 });
      const { result } = await build(content, { form: 'iframe', theme: 'ripess', accent: '#0a5b7c' });
      assert.equal(result.output.form, 'iframe');
      await run(page, result.whole, result, can('console'));
      const seen = await page.waitFor<false | { accent: string; theme: string }>(
        () => {
          const { contentDocument, contentWindow, clientHeight } = document.querySelector('iframe')!;
          const { height } = contentDocument!.body.getBoundingClientRect();
          const style = contentWindow!.getComputedStyle(contentDocument!.documentElement);
          return (
            clientHeight === Math.ceil(height) && {
              accent: style.getPropertyValue('--ess-accent').trim(),
              theme: contentDocument!.querySelector<HTMLLinkElement>('link[href*="theme-"]')?.href ?? '',
            }
          );
        },
        { timeout: 15_000 },
      );
      assert.ok(seen);
      assert.equal(seen.accent, '#0a5b7c');
      assert.match(seen.theme, /theme-ripess\.css$/);
    });

  it('has the height of a frame of another site’s', async () => {
    const page = await newPage({ width: 800, height: 900 });
    const content = contents.find((each) => 'file' in each && each.file === 'led-forum.json')!;
    const { result } = await build(content, { form: 'iframe', folder: `${demo.cdn}/ess-kit/1/` });
    assert.ok(result.whole.includes(`src="${demo.cdn}/ess-kit/1/embed.html`), result.whole);
    await page.goto(host.show(result.whole, result));
    await page.waitFor(() => document.querySelector('iframe')!.style.height, { timeout: 15_000 });
    assert.deepEqual(await page.evaluate('violations'), []);
  });

  it('carries the accent to the widget', async () => {
    const page = await newPage();
    for (const form of ['link', 'tag', 'module'] as const) {
      const { result } = await build(contents[0]!, { form, accent: '#0a5b7c' });
      await run(page, result.whole, result, false);
      const accent = await page.evaluate(() =>
        getComputedStyle(document.querySelector('ess-event-card')!).getPropertyValue('--ess-accent').trim(),
      );
      assert.equal(accent, '#0a5b7c');
    }
  });
});

/** The files and the hosts that the builder names are those that the page asks for, all of them and no others. */
async function weighs(page: Page, result: Result) {
  const expected = result.files.map(({ name }) => name).sort();
  await page.waitFor(
    (names: string[]) => {
      const inFrame = document.querySelector('iframe')?.contentWindow?.performance.getEntriesByType('resource') ?? [];
      const entries = [...performance.getEntriesByType('resource'), ...inFrame];
      const seen = entries.map(({ name }) => name.split('/').at(-1));
      return names.every((name) => seen.includes(name));
    },
    { args: [expected], timeout: 15_000 },
  );
  const { scripts, hosts } = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const inFrame = frame?.contentWindow?.performance.getEntriesByType('resource') ?? [];
    const entries = [...performance.getEntriesByType('resource'), ...inFrame];
    const addresses = entries.map(({ name }) => new URL(name));
    const others = addresses.filter(
      ({ host, protocol }) => (frame || host !== location.host) && /^http/.test(protocol),
    );
    return {
      scripts: others
        .filter(({ pathname }) => /\/ess-kit\/.*\.js$/.test(pathname))
        .map(({ pathname }) => pathname.split('/').at(-1)!),
      hosts: others.map(({ host }) => host),
    };
  });
  assert.deepEqual([...new Set(scripts)].sort(), expected, `${result.embed.widget}, ${result.output.form}`);
  assert.deepEqual([...new Set(hosts)].sort(), [...result.hosts].sort());
}
