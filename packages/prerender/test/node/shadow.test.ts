import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { page, prerender, told } from './pages.ts';

describe('--shadow', () => {
  const card = '<div data-ess="event-card" data-src="forum.json#forum"><a href="/forum">Le forum</a></div>';

  it('writes a shadow root with its styles before the author’s words, and plain HTML back', async () => {
    const { text, problems } = await prerender(page(card), { shadow: true });
    assert.deepEqual(problems, []);
    assert.match(text, /data-src="forum\.json#forum"><template [^>]*shadowrootmode="open"[^>]*><style>/);
    assert.match(text, /<\/template><a href="\/forum">Le forum<\/a>/);
    assert.equal((await prerender(text, { shadow: true })).text, text);
    const back = await prerender(text);
    assert.equal(back.text, (await prerender(page(card))).text);
  });

  it('writes plain HTML into a link, and where the page’s policy would take the styles away', async () => {
    const strict = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
    for (const html of [
      page(card, 'fr', strict),
      page('<a href="/forum" data-ess="event-card" data-src="forum.json#forum">Le forum</a>'),
    ]) {
      const { text, problems } = await prerender(html, { shadow: true });
      assert.deepEqual([problems.length, problems[0]!.severity], [1, 'warning']);
      assert.match(told(text), /Forum de Lomé/);
      assert.doesNotMatch(text, /<template|<style/);
    }
  });
});

describe('the map', () => {
  it('is a drawing of less than 14 KB, with a name, in the page’s own colour', async () => {
    const { text } = await prerender(page('<ess-network-map src="networks.json"></ess-network-map>'));
    const svg = text.slice(text.indexOf('<svg'), text.indexOf('</svg>') + '</svg>'.length);
    assert.ok(brotliCompressSync(svg).length < 14 * 1024, `${brotliCompressSync(svg).length} bytes`);
    assert.match(svg.slice(0, 200), /role="img" aria-label="Carte\s: 14 membres de 28 réseaux/);
    assert.ok(!/style|#[\da-f]{3,6}|rgb|class=/.test(svg), 'no colour but the page’s');
    for (const name of ['AIMF', 'RIPESS Europe', 'RAESS', 'GTF']) assert.ok(svg.includes(`>${name}</text>`), name);
  });

  it('is told whole: fourteen bodies with their links, sections within theirs', async () => {
    const { text } = await prerender(page('<ess-network-map src="networks.json#ripess"></ess-network-map>'));
    const list = text.slice(text.indexOf('</svg>'));
    for (const id of ['ripess', 'ripess-lac', 'raess', 'ripess-europe', 'ripess-north-america', 'asen'])
      assert.ok(list.includes(`<li id="ess=${id}">`) || text.includes(`id="ess=${id}"`), id);
    assert.match(list, /<a href="https:\/\/ripess\.eu\/">RIPESS Europe<\/a>/);
  });
});
