import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { fileOf, releaseWith, version } from '../release.ts';
import { assertUnharmed, cardStands, content, html, link, partner, script, seen, type Partner } from './partner.ts';

const path = (label: string) => `/${fileOf(label).name}`;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let site: Partner;

before(async () => {
  site = await partner();
});
after(() => site.close());

forEachEngine(({ newPage }) => {
  const open = async (...[page]: Parameters<Partner['set']>) => {
    site.set(page);
    const opened = await newPage();
    await opened.goto(site.host);
    return opened;
  };
  const times = (label: string) => site.asked.filter((asked) => asked === path(label)).length;

  const placements: Record<string, string> = {
    once: script,
    twice: script + script,
    'ten times': script.repeat(10),
    'with a query': script.replace('ess.js', 'ess.js?ver=6.1#x'),
    'as a module': script.replace('async', 'type="module"'),
    deferred: script.replace('async', 'defer'),
    'without async': script.replace('async', ''),
    'in the head, before the markup': '',
  };
  for (const [how, scripts] of Object.entries(placements)) {
    it(`works when included ${how}`, async () => {
      const body = scripts
        ? html(link + scripts)
        : html(link).replace('<body>', `${script.replace('async', '')}<body>`);
      const page = await open({ body });
      await cardStands(page);
      assert.deepEqual([times('core'), times('event-card'), times('fr')], [1, 1, 1]);
      assert.equal(await page.evaluate(() => document.querySelectorAll('ess-event-card').length), 1);
      const versions = await page.evaluate(() => window.kit!.versions());
      const count = scripts.split('<script').length - 1 || 1;
      assert.deepEqual(
        versions,
        Array.from({ length: count }, (_, index) => ({ version, active: index === 0 })),
      );
      await assertUnharmed(page);
    });
  }

  it('works when a tag manager adds it late', async () => {
    const page = await open({ body: html(link) });
    await page.evaluate((address: string) => {
      document.head.append(Object.assign(document.createElement('script'), { src: address }));
    }, `${site.cdn}/ess.js`);
    await cardStands(page);
    await assertUnharmed(page);
  });

  it('gives way to another version that came first', async () => {
    const other = new Map(
      [...releaseWith({})].map(([name, text]) => [name, text.replaceAll(`"${version}"`, '"99.0.0"')]),
    );
    const page = await open({
      body: html(link + script.replace('/ess.js', '/other/ess.js').replace(' async', '') + script),
      answer: (asked) =>
        asked === '/other/ess.js'
          ? { headers: { 'content-type': 'text/javascript' }, body: other.get('ess.js')! }
          : undefined,
    });
    await cardStands(page);
    await page.waitFor(() => window.kit!.versions().length === 2);
    assert.deepEqual(await page.evaluate(() => window.kit!.versions()), [
      { version: '99.0.0', active: true },
      { version, active: false },
    ]);
    assert.deepEqual(
      site.asked.filter((asked) => asked.endsWith(path('core'))),
      [`/other${path('core')}`],
    );
    await assertUnharmed(page);
  });

  it('works beside elements of an npm build that came first', async () => {
    const page = await open({
      body: html(`<script>window[Symbol.for('ess-kit')] = {}</script>${link}${script}`),
    });
    await cardStands(page);
    await assertUnharmed(page);
  });

  it('finds the release beside the folder of a major', async () => {
    const page = await open({ body: html(link + script.replace('/ess.js', `/kit/${parseInt(version)}/ess.js`)) });
    await cardStands(page);
    assert.ok(site.asked.includes(`/kit/${version}${path('core')}`), site.asked.join());
  });

  it('asks for code, words and content in one task', async () => {
    const others = [path('event-card'), path('fr'), '/content.json'];
    const page = await open({
      body: html(link + script),
      // Core is not answered before all else has been asked for.
      answer: async (asked) => {
        while (asked === path('core') && !others.every((other) => site.asked.includes(other))) await pause(10);
      },
    });
    await cardStands(page);
    await assertUnharmed(page);
  });

  it('asks once for content that several embeds show, and not for content that the page brings', async () => {
    const inline = `<a data-ess="event-card" data-content='${content}' href="/">Inline</a>`;
    const page = await open({ body: html(link + link.replace('#session', '') + inline + script) });
    await page.waitFor(() => document.querySelectorAll('ess-event-card').length === 3);
    await cardStands(page);
    await page.waitFor(() =>
      [...document.querySelectorAll('ess-event-card')].at(-1)!.shadowRoot!.textContent!.includes('Financer'),
    );
    assert.equal(site.asked.filter((asked) => asked === '/content.json').length, 1);
    await assertUnharmed(page);
  });

  it('loads only what the page uses, in its language', async () => {
    const page = await open({ body: html(link + script, { lang: 'ar' }) });
    await cardStands(page, 'تمويل الأقاليم');
    assert.deepEqual([times('ar'), times('fr'), times('en'), times('event-list')], [1, 0, 0, 0]);
  });

  it('follows data-lang of the script', async () => {
    const page = await open({ body: html(link + script.replace('async', 'async data-lang="en"')) });
    await cardStands(page, 'Funding territories');
    assert.deepEqual([times('en'), times('fr')], [1, 0]);
  });

  it('upgrades markup that is added later', async () => {
    const page = await open({ body: html(`<main></main>${script}`) });
    await page.waitFor(() => window.kit);
    assert.equal(times('core'), 0);
    const address = `${site.cdn}/content.json#session`;
    const add = () =>
      page.evaluate((address: string) => {
        const link = Object.assign(document.createElement('a'), { href: '/', textContent: 'Session' });
        Object.assign(link.dataset, { ess: 'event-card', src: address });
        const paragraph = document.createElement('p');
        paragraph.append('Before ', link, ' after');
        document.querySelector('main')!.append(paragraph);
      }, address);
    await add();
    await cardStands(page);
    await add();
    await page.waitFor(() => document.querySelectorAll('p > ess-event-card > a').length === 2);
    const around = await page.evaluate(() => [...document.querySelector('p')!.childNodes].map((node) => node.nodeName));
    assert.deepEqual(around, ['#text', 'ESS-EVENT-CARD', '#text']);
    await assertUnharmed(page);
  });

  it('looks into a shadow root when told, and watches it', async () => {
    const page = await open({ body: html(`<div id="host"></div>${script}`) });
    await page.waitFor(() => window.kit);
    await page.evaluate((address: string) => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      const add = () => {
        const link = document.createElement('a');
        Object.assign(link.dataset, { ess: 'event-card', src: address });
        root.append(link);
      };
      add();
      window.kit!.discover(root);
      add();
    }, `${site.cdn}/content.json#session`);
    await page.waitFor(
      () => document.querySelector('#host')!.shadowRoot!.querySelectorAll('ess-event-card > a').length === 2,
    );
    await assertUnharmed(page);
  });

  it('takes the options of the link over, and only those', async () => {
    const page = await open({
      body: html(
        link.replace(
          '<a',
          '<a dir="ltr" data-lang="en" lang="fr" data-heading-level="4" data-onclick="window.ran = 1" data-style="color: red" style="min-block-size: 9em"',
        ) + script,
      ),
    });
    await cardStands(page, 'Funding territories');
    const card = (await page.evaluate(() => {
      const card = document.querySelector<HTMLElement>('ess-event-card')!;
      const link = card.querySelector<HTMLElement>('a')!;
      card.click();
      return {
        attributes: Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value])),
        linkReserves: link.style.minBlockSize,
        ran: window.ran ?? null,
      };
    })) as { attributes: Record<string, string>; linkReserves: string; ran: unknown };
    assert.deepEqual(card, {
      attributes: {
        dir: 'ltr',
        lang: 'en',
        'heading-level': '4',
        src: `${site.cdn}/content.json#session`,
        style: 'min-block-size: 9em;',
      },
      linkReserves: '',
      ran: null,
    });
    await assertUnharmed(page);
  });

  it('takes a div with fallback content, and the tag itself', async () => {
    const page = await open({
      body: html(
        `<div data-ess="event-card" data-src="$cdn/content.json#session"><p>Fallback</p></div>
        <ess-event-card id="tag" src="$cdn/content.json#session">${link}</ess-event-card>${script}`,
      ),
    });
    await page.waitFor(() =>
      [...document.querySelectorAll('ess-event-card')].every((card) =>
        card.shadowRoot?.textContent?.includes('Financer'),
      ),
    );
    const places = await page.evaluate(() => [
      document.querySelectorAll('ess-event-card').length,
      document.querySelectorAll('ess-event-card > div[data-ess] > p').length,
      document.querySelectorAll('#tag > #link').length,
    ]);
    assert.deepEqual(places, [2, 1, 1]);
    await assertUnharmed(page);
  });

  it('does not upgrade again what a script cloned', async () => {
    const page = await open({ body: html(`<main>${link}</main>${script}`) });
    await cardStands(page);
    await page.evaluate(() => document.body.append(document.querySelector('main')!.cloneNode(true)));
    await page.waitFor(() => document.querySelectorAll('ess-event-card').length === 2);
    await pause(100);
    assert.equal(await page.evaluate(() => document.querySelectorAll('ess-event-card ess-event-card').length), 0);
    await assertUnharmed(page);
  });

  it('leaves names that it does not know alone, with one line each', async () => {
    const unknown = '<a data-ess="no-such">x</a><ess-no-such></ess-no-such><ess-fr></ess-fr><a data-ess="core">y</a>';
    const page = await open({ body: html(unknown + unknown + link + script) });
    await cardStands(page);
    const { lines, errors } = await seen(page);
    assert.deepEqual(errors, []);
    assert.deepEqual(lines.map((line) => /<(.+)>/.exec(line)![1]).sort(), ['ess-core', 'ess-fr', 'ess-no-such']);
    assert.equal(await page.evaluate(() => document.querySelectorAll('body > a[data-ess]').length), 4);
  });

  it('is not misled by elements that take the names of properties', async () => {
    const clobbers =
      '<img name="currentScript"><form id="ess"><input name="config"></form><form name="body"></form><iframe name="trustedTypes"></iframe>' +
      '<img name="adoptedStyleSheets"><a id="ESS"></a><form><input name="matches"><input name="getAttribute"></form>';
    const page = await open({ body: html(clobbers + link + script) });
    await cardStands(page);
    await page.evaluate((markup: string) => {
      document.documentElement.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
    }, clobbers);
    await pause(50);
    await assertUnharmed(page);
  });

  it('finds embeds in a form whose fields take the names of methods', async () => {
    const page = await open({ body: html(`<main></main>${script}`) });
    await page.waitFor(() => window.kit);
    await page.evaluate(
      (link: string) => {
        const { body } = new DOMParser().parseFromString(
          `<form><input name="matches"><input name="dataset"><input name="localName">${link}</form>`,
          'text/html',
        );
        document.querySelector('main')!.append(...body.childNodes);
      },
      link.replace('$cdn', site.cdn),
    );
    await cardStands(page);
    await assertUnharmed(page);
  });

  it('shows what stands after an embed whose address is none, and the element tells', async () => {
    const page = await open({ body: html(link.replace('$cdn', 'https://[') + link + script) });
    await cardStands(page);
    await page.waitFor(() => window.seen.lines.length > 0);
    const { lines, errors } = await seen(page);
    assert.deepEqual(errors, []);
    assert.match(lines.join('\n'), /<ess-event-card> .*https:\/\/\[/);
  });

  it('does nothing, silently, where the browser lacks what it needs', async () => {
    const page = await open({
      body: html(`<script>CSS.supports = () => false</script>${link}${script}`),
    });
    await pause(400);
    assert.equal(await page.evaluate(() => document.querySelector('ess-event-card')), null);
    assert.equal(times('core'), 0);
    await assertUnharmed(page);
  });
});
