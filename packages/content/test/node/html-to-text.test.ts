import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import fc from 'fast-check';
import { decodeEntities, feedText, htmlToText, isHtml } from '../../dist/formats/html-to-text.js';
import { cpuTime } from '../feeds/cpu-time.ts';

test('paragraphs, breaks, lists, tables, links', () => {
  for (const [html, text] of [
    ['<p>Un</p>\n<p>deux</p>', 'Un\n\ndeux'],
    ['Un<br>deux<br />trois', 'Un\ndeux\ntrois'],
    ['<p>Avec :</p><ul><li>un</li><li>deux</li></ul><p>Fin</p>', 'Avec :\n\n• un\n• deux\n\nFin'],
    ['<h2>Titre</h2><div>Texte <em>fort</em></div>', 'Titre\n\nTexte fort'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['<a href="https://x.example/p">Programme</a>', 'Programme (https://x.example/p)'],
    ['<a href="https://x.example/">https://x.example/</a>', 'https://x.example/'],
    ['<a href="https://x.example/">x.example</a>', 'https://x.example/'],
    ['<a href="javascript:alert(1)">x</a>', 'x'],
    ['a<!-- no -->b<script>alert(1)</script>c<style>p{}</style>', 'abc'],
    ['Un\nsaut\nde <b>ligne</b>', 'Un saut de ligne'],
    ['&lt;b&gt; reste du texte<br>', '<b> reste du texte'],
  ] as const)
    assert.equal(htmlToText(html), text);
});

test('what is no HTML stays as it is', () => {
  for (const text of ['x < y and y > z', '<insert name here>', 'a <- b', '3 <4', 'List<String>', 'mail <a@b.example>'])
    assert.equal(feedText(text), text);
  assert.ok(isHtml('a <B>b</B>') && isHtml('x<br/>y') && !isHtml('<foo>'));
});

test('character references', () => {
  assert.equal(decodeEntities('&eacute;&Agrave;&ccedil;&ntilde;&uuml;&szlig;&oelig;'), 'éÀçñüßœ');
  assert.equal(decodeEntities('&#233;&#xE9;&#x1F30D;&hellip;&laquo;&nbsp;&raquo;'), 'éé🌍…«\u00a0»');
  for (const text of ['&', 'R&D', '&foo;', '&#0;', '&#xD800;', '&#x110000;', '&constructor;', '&;'])
    assert.equal(decodeEntities(text), text);
});

test('no tag that HTML has is left of a hostile string', () => {
  for (const { value } of attackStrings())
    // What was written as text, `&lt;b&gt;`, is text.
    if (isHtml(value))
      assert.ok(!/<(?:script|style|iframe|svg|p|b|a)\b[^<>]*>/i.test(htmlToText(value.replace(/&/g, ''))), value);
});

test('whatever it is given, it ends soon and throws nothing', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('<', '>', 'a', 'b', '/', ' ', '"', '=', '&', ';', 'script', 'br', 'href', '\n', '!--'),
        maxLength: 60,
      }),
      (text) => void feedText(text),
    ),
    { numRuns: 1000 },
  );
  for (const one of [
    '<',
    '<a ',
    '<a href=https:x>',
    '<!--',
    '<script>',
    ' ',
    '\n',
    '<br>',
    '<p',
    '<b x="',
    '&',
    '&#1',
    '<li>',
    '<a href="https:',
  ])
    assert.ok(cpuTime(() => void htmlToText(`<p>${one.repeat(Math.ceil(200_000 / one.length))}`)) < 3000, one);
});
