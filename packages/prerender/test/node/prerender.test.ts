import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forum, page, prerender, told } from './pages.ts';

const card = (children = '') => `<div data-ess="event-card" data-src="forum.json#forum">${children}</div>`;

describe('the embeds of a page', () => {
  const uses = [
    ['a link form on a div', card(), 'Forum de Lomé'],
    ['a tag', '<ess-event-card src="forum.json#forum"></ess-event-card>', 'Maison des jeunes'],
    [
      'a tag with its content',
      `<ess-event-card src="#forum" data-content='${JSON.stringify(forum)}'></ess-event-card>`,
      'Réseau des villes',
    ],
    [
      'a tag with its content in a script',
      `<ess-event-card><script type="application/json">${JSON.stringify(forum)}</script></ess-event-card>`,
      'Forum de Lomé',
    ],
    ['a list', '<ess-event-list src="essfi.json"></ess-event-list>', 'fab labs'],
    ['a quotation', '<ess-speaker-quote src="uclg.json#espinosa-1"></ess-speaker-quote>', 'biens communs mondiaux'],
    ['a collection', '<ess-speaker-quote src="uclg.json" collection></ess-speaker-quote>', 'Emilia Saiz'],
    [
      'a programme',
      '<ess-programme-timeline src="aimf.json#aimf-2013"></ess-programme-timeline>',
      'Stratégie de Namur pour l’ESS',
    ],
    [
      'a map of networks',
      '<ess-network-map src="networks.json"></ess-network-map>',
      'Alliance coopérative internationale',
    ],
  ] as const;
  for (const [name, embed, expected] of uses)
    it(`say what their content says: ${name}`, async () => {
      const { text, filled, problems } = await prerender(page(`<p>Avant</p>\n${embed}\n<p>Après</p>`));
      assert.deepEqual(problems, []);
      assert.equal(filled, 1);
      const said = told(text).replace('fablabs', 'fab labs');
      assert.ok(said.includes(expected), said.slice(0, 2000));
      assert.doesNotMatch(text, /<(?:button|input|select|style)\b|\sstyle=|\sclass="(?!ess-prerendered)/);
      assert.equal((await prerender(text)).text, text, 'a second run changes nothing');
    });

  it('keep their author’s words, and get ours after them', async () => {
    const { text } = await prerender(page(card('\n  <a href="/forum">Le forum</a>\n')));
    assert.match(text, /<a href="\/forum">Le forum<\/a>\n<div id="ess=forum" class="ess-prerendered">/);
  });

  it('follow their content at the next run', async () => {
    const first = await prerender(page(card('<a href="/forum">Le forum</a>')));
    const [event] = forum.events;
    const moved = { 'forum.json': { ...forum, events: [{ ...event, name: 'Forum de Kara' }] } };
    const { text } = await prerender(first.text, { content: moved });
    assert.match(told(text), /Forum de Kara/);
    assert.doesNotMatch(told(text), /Forum de Lomé/);
    assert.equal(text.split('ess-prerendered').length, 2);
    assert.equal((await prerender(text)).text, first.text, 'and back');
  });

  it('speak the language that holds where they stand', async () => {
    const { text } = await prerender(
      page(
        `${card()}<div lang="ar">${card()}</div><div data-ess="event-card" data-lang="en" lang="ar" data-src="forum.json#forum"></div>`,
      ),
    );
    const [, french, arabic, english] = text.split('class="ess-prerendered"').map(told);
    assert.match(french!, /Forum de Lomé.*lundi 1er juin 2026/);
    assert.match(arabic!, /منتدى لومي.*يونيو/);
    assert.match(english!, /Lomé forum.*1 June 2026|Lomé forum.*June 1, 2026/);
  });

  it('say nothing that will be untrue tomorrow, and what will stay true', async () => {
    const { text } = await prerender(
      page(
        '<ess-event-card src="forum.json#dakar"></ess-event-card><ess-event-card src="led-forum.json#led-forum-2-3-2"></ess-event-card>',
      ),
    );
    assert.match(told(text), /Annulé/);
    assert.doesNotMatch(told(text), /Événement passé/);
  });

  it('are what the script finds: not in templates, not in noscript, not in other embeds', async () => {
    const body = `<template>${card()}</template><noscript>${card()}</noscript><pre>&lt;div data-ess="event-card"&gt;</pre>`;
    assert.deepEqual(await prerender(page(body)), { text: page(body), filled: 0, problems: [] });
    const { filled, problems } = await prerender(
      page(
        `<ess-event-card src="forum.json#forum"><a data-ess="event-card" data-src="forum.json#forum" href="/">Forum</a></ess-event-card>`,
      ),
    );
    assert.deepEqual([filled, problems], [1, []]);
  });
});

describe('within a link or a paragraph', () => {
  it('a card gets words, which break neither', async () => {
    const link = '<p>Voir <a href="/forum" data-ess="event-card" data-src="forum.json#forum">le forum</a> de juin.</p>';
    const { text, problems } = await prerender(page(link));
    assert.deepEqual(problems, []);
    assert.match(told(text), /Voir le forum Forum de Lomé Maison des jeunes lundi 1er juin 2026/);
    assert.doesNotMatch(
      text.slice(text.indexOf('<a '), text.indexOf('</a>')),
      /<(?:div|p|h3|ul|a)\b.*<(?:div|p|h3|ul|a)\b/s,
    );
    assert.equal((await prerender(text)).text, text);
  });

  it('a programme gets its heading, and its author is told how it gets more', async () => {
    const { text, problems } = await prerender(
      page('<a href="/p" data-ess="programme-timeline" data-src="uclg.json#uclg-seminar-2021">Programme</a>'),
    );
    assert.match(told(text), /Programme 15–19 et 22 février 2021/);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.severity, 'warning');
    assert.match(problems[0]!.message, /<div>/);
  });
});

describe('links within the page', () => {
  it('lead to what stands on it, and are words where that does not', async () => {
    const quote = '<ess-event-list src="essfi.json"></ess-event-list>';
    const { text } = await prerender(page(quote));
    for (const [, id] of text.matchAll(/href="#([^"]+)"/g)) assert.ok(text.includes(`id="${id}"`), id);
    assert.ok(text.includes('href="#ess='));
  });

  it('have each anchor once, whoever else has it', async () => {
    const { text } = await prerender(page(`<p id="ess=forum">Ici</p>${card()}${card()}`));
    assert.equal(text.split('id="ess=forum"').length, 2);
    assert.equal((await prerender(text)).text, text);
  });
});

describe('the language switcher', () => {
  const head =
    '<link rel="alternate" hreflang="fr" href="/"><link rel="alternate" hreflang="ar" href="/ar/"><link rel="alternate" hreflang="x-default" href="/">';
  it('becomes the links that the page’s head names', async () => {
    const { text } = await prerender(page('<ess-language-switcher></ess-language-switcher>', 'fr', head));
    assert.match(text, /<span lang="fr" dir="ltr" aria-current="page">Français<\/span>/);
    assert.match(text, /<a href="\/ar\/" hreflang="ar" lang="ar" dir="rtl" rel="alternate">العربية<\/a>/);
    assert.equal((await prerender(text)).text, text);
  });

  it('stays as it is where its author wrote links, or where there are none', async () => {
    for (const switcher of [
      '<ess-language-switcher><a href="/en" hreflang="en">English</a></ess-language-switcher>',
      '<ess-language-switcher mode="widgets"></ess-language-switcher>',
    ]) {
      const html = page(switcher, 'fr', switcher.includes('href') ? head : '');
      assert.equal((await prerender(html)).text, html);
    }
  });
});
