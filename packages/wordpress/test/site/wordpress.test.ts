import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { launch, type Browser, type Page } from '@ess-kit/tooling/pages/launch.js';
import { serve, type Server } from '@ess-kit/tooling/pages/servers.js';
import { ensurePackages } from './debian.js';
import { startWordPress } from './wordpress.js';

const dist = new URL('../../../widgets/dist/', import.meta.url);
const sample = readFileSync(new URL(import.meta.resolve('@ess-kit/content/samples/led-forum.json')), 'utf8');
const session = (JSON.parse(sample) as { events: { subEvent: { id: string }[] }[] }).events[0]!.subEvent[0]!.id;
const inline = JSON.stringify({
  events: [{ id: 'a', name: 'Financer « les territoires » & l’ESS', startDate: '2021-06-01' }],
});
const escaped = inline.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What is pasted, with the text that stands once a card does. */
const forms: Record<string, string> = {
  'link form': `<a href="/session/" data-ess="event-card" data-src="$cdn/content.json#${session}">The session</a>`,
  'link form on a div': `<div data-ess="event-card" data-src="$cdn/content.json#${session}"><p>The session: <a href="/session/">more</a></p></div>`,
  'link form with data-content': `<a href="/session/" data-ess="event-card" data-content="${escaped}">The session</a>`,
  'tag form': `<ess-event-card src="$cdn/content.json#${session}"><a href="/session/">The session</a></ess-event-card>`,
  'iframe form': `<iframe title="The session" width="100%" height="400" src="$cdn/embed.html?ess=event-card&amp;lang=en&amp;src=$cdn/content.json#${session}"></iframe><p><a href="/session/">The session</a></p>`,
  'JSON in a script tag': `<ess-event-card><a href="/session/">The session</a><script type="application/json">${inline}</script></ess-event-card>`,
};
/** What a visitor may get: a card, only the link, or text that should not be there. */
type Outcome = 'card' | 'frame' | 'link' | 'link, and JSON as text';

let wp: Awaited<ReturnType<typeof startWordPress>>;
let cdn: Server;
let browser: Browser;
const rows: string[] = [];

before(
  async () => {
    ensurePackages();
    cdn = await serve(
      ({ pathname }) => {
        if (pathname === '/content.json') return { headers: { 'content-type': 'application/json' }, body: sample };
        const file = new URL(`.${pathname}`, dist);
        return existsSync(file) ? { file: fileURLToPath(file) } : undefined;
      },
      { cors: true },
    );
    [wp, browser] = await Promise.all([startWordPress(), launch('chromium')]);
  },
  { timeout: 180_000 },
);
after(async () => {
  await Promise.all([wp?.close(), cdn?.close(), browser?.close()]);
  const folder = new URL('../../test-results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const head = '| pasted | theme | by an author | by an administrator |\n| --- | --- | --- | --- |\n';
  writeFileSync(new URL('wordpress.md', folder), `${head}${rows.join('\n')}\n`);
  console.log(head + rows.join('\n'));
});

const fill = (text: string) => text.replaceAll('$cdn', cdn.origin);
const post = (user: string, content: string) =>
  wp.run('post', { user, title: 'A page', content }) as { id: number; kept: string };
const html = async (id: number) => (await fetch(`${wp.origin}/?p=${id}`)).text();

async function visit(id: number): Promise<Page> {
  const page = await browser.newPage({ width: 900 });
  await page.goto(`${wp.origin}/?p=${id}`);
  return page;
}

const stands = () =>
  [...document.querySelectorAll('ess-event-card')].some(
    (card) => card.matches(':state(ready)') && card.getClientRects().length,
  );

/** What a visitor sees of a post in the end. */
async function outcome(id: number): Promise<Outcome> {
  const page = await visit(id);
  try {
    const awaited = /data-ess|<ess-/.test(await html(id));
    if (awaited) await page.waitFor(stands, { timeout: 8000 }).catch(() => undefined);
    return await page.evaluate(() => {
      const area = document.querySelector<HTMLElement>('.entry-content, main')!;
      const text = area.innerText;
      const link = [...area.querySelectorAll('a[href="/session/"]')].some((each) => each.isConnected);
      const card = [...document.querySelectorAll('ess-event-card')].some((each) => each.matches(':state(ready)'));
      if (card) return 'card';
      if (area.querySelector('iframe')) return 'frame';
      if (!link) throw new Error(`Neither card nor link: ${area.outerHTML}`);
      return text.includes('startDate') ? 'link, and JSON as text' : 'link';
    });
  } finally {
    await page.close();
  }
}

const expected: Record<string, readonly [author: Outcome, admin: Outcome]> = {
  'link form': ['card', 'card'],
  'link form on a div': ['card', 'card'],
  'link form with data-content': ['card', 'card'],
  'tag form': ['link', 'card'],
  'iframe form': ['link', 'frame'],
  'JSON in a script tag': ['link, and JSON as text', 'card'],
};

describe('without the plugin', () => {
  for (const [theme, name] of [
    ['twentytwentythree', 'Twenty Twenty-Three (blocks)'],
    ['twentytwentyone', 'Twenty Twenty-One (classic)'],
  ] as const)
    for (const [form, markup] of Object.entries(forms))
      it(`${form}, ${name}`, async () => {
        assert.equal(wp.run('theme', { name: theme }), theme === 'twentytwentythree');
        wp.run('option', { name: 'test_head', value: fill('<script src="$cdn/ess.js" async></script>') });
        // In the block editor what is pasted is a Custom HTML block, in the classic one it is the text itself.
        const block =
          theme === 'twentytwentythree' ? `<!-- wp:html -->\n${fill(markup)}\n<!-- /wp:html -->` : fill(markup);
        const seen = [];
        for (const user of ['author', 'admin']) seen.push(await outcome(post(user, block).id));
        rows.push(`| ${form} | ${name} | ${seen.join(' | ')} |`);
        assert.deepEqual(seen, expected[form]);
      });
});

/** A session of a user in WordPress's own pages. */
async function login(user: string) {
  const jar = new Map<string, string>([['wordpress_test_cookie', 'WP%20Cookie%20check']]);
  const ask = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(`${wp.origin}${path}`, { redirect: 'manual', ...init, headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split(/=(.*)/s);
      jar.set(name!, value!);
    }
    return answer;
  };
  await ask('/wp-login.php', {
    method: 'POST',
    body: new URLSearchParams({ log: user, pwd: `${user}-password`, testcookie: '1' }),
  });
  const page = async () => (await ask('/wp-admin/admin.php?page=ess-kit')).text();
  const nonce = async (action: string) =>
    new RegExp(`value="${action}">[\\s\\S]*?name="_wpnonce" value="(\\w+)"`).exec(await page())?.[1] ?? 'none';
  return {
    ask,
    page,
    async upload(name: string, content: string | Uint8Array, given?: string) {
      const form = new FormData();
      form.set('action', 'ess_kit_upload');
      form.set('_wpnonce', given ?? (await nonce('ess_kit_upload')));
      form.set('content', new Blob([content as BlobPart], { type: 'application/json' }), name);
      return (await ask('/wp-admin/admin-post.php', { method: 'POST', body: form })).status;
    },
    async delete(name: string) {
      const body = new URLSearchParams({ action: 'ess_kit_delete', _wpnonce: await nonce('ess_kit_delete'), name });
      return (await ask('/wp-admin/admin-post.php', { method: 'POST', body })).status;
    },
  };
}

describe('the plugin', () => {
  const shortcode = (attributes: string, text = 'The session') =>
    `<!-- wp:shortcode -->\n[ess ${attributes}]${text}[/ess]\n<!-- /wp:shortcode -->`;

  before(() => {
    wp.run('option', { name: 'test_head', value: '' });
    wp.run('theme', { name: 'twentytwentythree' });
    assert.equal(wp.run('plugin', { active: true }), true);
  });

  it('brings no script to a page that embeds nothing', async () => {
    assert.doesNotMatch(await html(post('author', '<p>Nothing</p>').id), /ess-kit\/dist|ess\.js/);
  });

  it('takes content from editors, and shows it by shortcode, from the site’s own folder', async () => {
    const editor = await login('editor');
    assert.equal(await editor.upload('Forum LED.json', sample), 302);
    assert.match(await editor.page(), /forum-led\.json/);
    const { id } = post(
      'author',
      shortcode(`element="event-card" src="forum-led.json#${session}" href="/session/" lang="fr"`),
    );
    const page = await visit(id);
    await page.waitFor(stands, { timeout: 15_000 });
    const asked = await page.requests();
    assert.ok(asked.some((address) => address.includes('/wp-content/plugins/ess-kit/dist/ess.js')));
    assert.ok(
      asked.every((address) => new URL(address).origin === wp.origin || address.startsWith('data:')),
      asked.join('\n'),
    );
    await page.close();
    assert.equal(await outcome(id), 'card');
  });

  it('lets an author paste the tag form too', async () => {
    const seen: Record<string, Outcome> = {};
    for (const [form, markup] of Object.entries(forms))
      seen[form] = await outcome(post('author', `<!-- wp:html -->\n${fill(markup)}\n<!-- /wp:html -->`).id);
    rows.push(...Object.entries(seen).map(([form, what]) => `| ${form} | with the plugin | ${what} | |`));
    assert.deepEqual(seen, {
      'link form': 'card',
      'link form on a div': 'card',
      'link form with data-content': 'card',
      'tag form': 'card',
      'iframe form': 'link',
      'JSON in a script tag': 'link, and JSON as text',
    });
  });

  it('follows the settings of an administrator', async () => {
    const admin = await login('admin');
    const nonce = /name='option_page' value='ess_kit'[\s\S]*?name="_wpnonce" value="(\w+)"/.exec(
      await admin.page(),
    )![1]!;
    const body = new URLSearchParams({
      option_page: 'ess_kit',
      action: 'update',
      _wpnonce: nonce,
      'ess_kit[language]': 'ar',
      'ess_kit[theme]': 'aimf',
    });
    assert.equal((await admin.ask('/wp-admin/options.php', { method: 'POST', body })).status, 302);
    const text = await html(post('author', shortcode('element="event-list" src="forum-led.json"')).id);
    assert.match(text, /<script [^>]*data-lang="ar"[^>]*ess\.js/);
    assert.match(text, /dist\/theme-aimf\.css/);
    assert.match(text, /data-cfasync="false"/);
    for (const value of ['"><script>', 'zz', 'ar" onload="x'])
      wp.run('option', { name: 'ess_kit', value: { language: value, theme: value } });
    const after = await html(post('author', shortcode('element="event-list" src="forum-led.json"')).id);
    assert.doesNotMatch(after, /data-lang|dist\/theme-/);
  });

  it('takes nothing that is not content, from nobody who may not', async () => {
    const editor = await login('editor');
    const refused: [string, string | Uint8Array, RegExp][] = [
      ['shell.php', '<?php echo 1;', /ends in \.json/],
      ['shell.php.json', '{"events":"no list"}', /no content document/],
      ['list.json', '[]', /no content document/],
      ['broken.json', '{"events":[}', /not valid JSON/],
      ['page.json', '<!doctype html><script>alert(1)</script>', /not valid JSON/],
      ['large.json', `{"events":[],"x":"${'a'.repeat(2_097_152)}"}`, /larger than|No file came/],
    ];
    for (const [name, content, why] of refused) {
      await editor.upload(name, content);
      assert.match(await editor.page(), why, name);
    }
    assert.equal(await editor.upload('forged.json', sample, '0123456789'), 403);
    await editor.upload('../../../wp-config.json', '{"events":[]}');
    assert.match(await editor.page(), />wp-config\.json</);
    assert.equal(await editor.delete('../../index.php'), 302);
    assert.equal(await editor.delete('wp-config.json'), 302);
    assert.doesNotMatch(await editor.page(), />wp-config\.json</);
    const author = await login('author');
    assert.equal(await author.upload('mine.json', sample), 403);
    assert.equal((await author.ask('/wp-admin/admin.php?page=ess-kit')).status, 403);
    // Settings are the administrators’.
    assert.doesNotMatch(await editor.page(), /ess_kit\[theme\]/);
  });

  it('says what is wrong to those who edit, and shows visitors the fallback', async () => {
    for (const attributes of [
      'element="script" src="forum-led.json"',
      'element="event-card" src="javascript:alert(1)"',
      '',
    ]) {
      const text = await html(post('author', shortcode(attributes)).id);
      assert.match(text, /The session/);
      assert.doesNotMatch(text, /\[ess|data-ess|javascript:/);
    }
  });

  it('prints hostile values as text, and no hostile address', async () => {
    const hostile = attackStrings('html', 'attr', 'url-block', 'template', 'mxss');
    // A shortcode ends where a bracket does; what comes after it is the author’s own text, which WordPress filters.
    const usable = hostile.filter(({ value }) => !/[[\]"\0]/.test(value));
    assert.ok(usable.length > 60);
    const codes = usable.map(
      ({ value }) =>
        `[ess element="event-card" src="${value}" href="${value}" lang="${value}" heading-level="${value}" height="${value}"]${value}[/ess]` +
        `[ess element="event-card" src="forum-led.json" lang="${value}" topic="${value}"]The session[/ess]`,
    );
    const { id } = post('author', `<!-- wp:shortcode -->\n${codes.join('\n')}\n<!-- /wp:shortcode -->`);
    const page = await visit(id);
    await page.waitFor(stands, { timeout: 15_000 });
    const found = await page.evaluate(() => {
      const area = document.querySelector('.entry-content, main')!;
      const bad = [...area.querySelectorAll('*')].flatMap((node) =>
        [...node.attributes].filter(
          ({ name, value }) =>
            /^on/.test(name) || /^\s*(javascript|data|vbscript):/i.test(/^(href|src)$/.test(name) ? value : ''),
        ),
      );
      return {
        bad: bad.map(({ name, value }) => `${name}=${value}`),
        ran: '__pwned' in window,
        scripts: area.querySelectorAll('script:not([type="application/ld+json"]), object, embed').length,
      };
    });
    assert.deepEqual(found, { bad: [], ran: false, scripts: 0 });
    await page.close();
  });

  it('wrote no warning', () => {
    const log = `${wp.folder}/debug.log`;
    const lines = existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter((line) => line.includes('plugins/ess-kit'))
      : [];
    assert.deepEqual(lines, []);
  });

  it('leaves nothing behind', () => {
    assert.deepEqual(wp.run('uninstall'), { option: null, folder: false });
  });
});
