/** What is wrong is told with its line, and leaves the rest of the page alone. */
import { readPage } from '@ess-kit/prerender';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, prerender, told } from './pages.ts';

const good = '<ess-event-card src="forum.json#forum"></ess-event-card>';
const after = `\n<p>Après</p>\n${good}`;

const wrong: readonly (readonly [name: string, embed: string, message: RegExp])[] = [
  [
    'an unknown element',
    '<div data-ess="evnt-card" data-src="forum.json"></div>',
    /no such element\. Did you mean event-card\?/,
  ],
  ['an unknown tag', '<ess-event-crad src="forum.json"></ess-event-crad>', /Did you mean <ess-event-card>\?/],
  ['no content', '<div data-ess="event-card"></div>', /data-src is missing/],
  [
    'a document that is not there',
    '<div data-ess="event-card" data-src="none.json"></div>',
    /There is no file none\.json/,
  ],
  ['an item that is not there', '<div data-ess="event-card" data-src="forum.json#none"></div>', /the id "none"/],
  ['an item of another kind', '<ess-network-map src="forum.json#forum"></ess-network-map>', /the id "forum"/],
  [
    'broken JSON in the page',
    `<ess-event-card data-content='{"events": [,]}'></ess-event-card>`,
    /line 1, column 13: this is not JSON/,
  ],
  ['JSON that holds nothing', `<ess-event-card data-content='{"hello": 1}'></ess-event-card>`, /holds nothing to show/],
];

describe('an embed with something wrong', () => {
  for (const [name, embed, message] of wrong)
    it(`is left as it stands, told with its line, and the next one is filled: ${name}`, async () => {
      const html = page(`<p>Avant</p>\n${embed}${after}`);
      const { text, filled, problems } = await prerender(html);
      assert.equal(filled, 1);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.deepEqual([problems[0]!.severity, problems[0]!.line], ['error', 6]);
      assert.match(problems[0]!.message, message);
      assert.ok(text.includes(embed));
      assert.match(told(text), /Après Événement Forum de Lomé/);
    });

  it('keeps what an earlier run wrote', async () => {
    const first = await prerender(page(good));
    const { text, problems } = await prerender(first.text, { content: {} });
    assert.equal(text, first.text);
    assert.equal(problems.length, 1);
  });

  it('is told where what it stands in is broken', async () => {
    for (const body of [
      `<div data-ess="event-card" data-src="forum.json#forum">Forum${after}`,
      `<a data-ess="event-card" data-src="forum.json#forum"><p>Un<a href="/">deux</a></p></a>${after}`,
    ]) {
      const { text, problems } = await prerender(page(body));
      assert.ok(
        problems.some(({ line, severity }) => line === 5 && severity === 'error'),
        JSON.stringify(problems),
      );
      assert.ok(text.startsWith(page(body).slice(0, page(body).indexOf('Après'))));
    }
  });

  it('is filled in French, with a word about it, where no language is to be had', async () => {
    for (const [lang, message] of [
      ['', /names no language/],
      ['klingon!', /not a language tag/],
    ] as const) {
      const { text, problems } = await prerender(page(good, lang));
      assert.match(problems[0]!.message, message);
      assert.equal(problems[0]!.severity, 'warning');
      assert.match(told(text), /juin 2026/);
    }
  });
});

describe('the rest of the page', () => {
  const odd = `<!DOCTYPE html>\r\n<html lang=fr>\r\n<title>A & B &amp; C</title>\r\n<body bgcolor=white>\r\n<TABLE><tr><td>&nbsp;x<br/>\t</table>\r\n<p>unclosed\r\n<!-- c -->\r\n`;

  it('stays byte for byte, whatever it is', async () => {
    const { text, problems } = await prerender(
      `${odd}<DIV Data-Ess='event-card'  data-src=forum.json#forum >\r\n\t</DIV>\r\n<script>if (a<b) "</div>"</script>\r\n`,
    );
    assert.deepEqual(problems, []);
    assert.ok(
      text.startsWith(`${odd}<DIV Data-Ess='event-card'  data-src=forum.json#forum >\r\n\t`),
      text.slice(0, 400),
    );
    assert.ok(text.endsWith(`</DIV>\r\n<script>if (a<b) "</div>"</script>\r\n`));
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('keeps its encoding: a byte order mark, and letters of an older one', () => {
    const marked = Buffer.from('\uFEFF<p>é</p>');
    assert.deepEqual(Buffer.from(readPage(marked).bytes(readPage(marked).text)), marked);
    const latin = Buffer.from('<p>é</p>', 'latin1');
    const { text, markup, bytes } = readPage(latin);
    assert.deepEqual(
      Buffer.from(bytes(text + markup('<p>œ’</p>'))),
      Buffer.concat([latin, Buffer.from('<p>&#339;&#8217;</p>')]),
    );
    assert.throws(() => readPage(Buffer.from('\uFEFF<p>é</p>', 'utf16le')), /UTF-16/);
  });
});
