/** Content is text: none of the attack strings becomes markup, an address that runs something, or style. */
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { page, prerender } from './pages.ts';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** What stands on a page without script. */
function* elements(node: Node): Generator<Node> {
  for (const child of node.childNodes ?? []) {
    if (child.attrs) yield child;
    yield* elements(child);
  }
}

const valuesOf = (...kinds: string[]) => attackStrings(...kinds).map(({ value }) => value);
const texts = valuesOf('attr', 'benign', 'clobber', 'css', 'html', 'message', 'mxss', 'template', 'unicode');
const addresses = valuesOf('url-block', 'url-host', 'url-odd', 'url-ok');

const harmless = new Set(
  '#document html head title body a article b bdi blockquote br cite dd details div dl dt em footer h3 h4 h5 h6 header li ol p path q section small span strong summary svg g text time ul ess-event-card ess-event-list ess-speaker-quote ess-programme-timeline ess-network-map'.split(
    ' ',
  ),
);

/** Nothing but what we write, and links that lead somewhere. */
function judge(html: string) {
  for (const { nodeName, attrs = [] } of elements(parse(html) as unknown as Node)) {
    assert.ok(harmless.has(nodeName), `<${nodeName}>`);
    for (const { name, value } of attrs) {
      assert.doesNotMatch(name, /^(?:on|style$|srcdoc$|formaction$)/, name);
      if (name === 'href') assert.match(value, /^(?:https?:|mailto:|tel:|#ess=)/, value);
    }
  }
}

const documentOf = (text: string, url: string) => ({
  inLanguage: 'fr',
  people: [{ id: 'person', name: text }],
  organizations: [
    {
      id: 'org',
      kind: 'network',
      name: text,
      url,
      alternateName: [text],
      members: [{ organization: 'part', relation: 'section' }],
    },
    { id: 'part', name: text, url, areaServed: ['SN'] },
  ],
  events: [
    {
      id: 'forum',
      name: text,
      abstract: text,
      url,
      startDate: '2026-06-01',
      location: [{ type: 'VirtualLocation', name: text, url }],
      registration: { state: 'open', url },
      documents: [{ name: text, url }],
      participants: [
        { agent: 'org', roles: ['organizer'] },
        { label: text, roles: ['speaker'], roleName: text },
      ],
      subEvent: [{ id: 'part-1', kind: 'session', name: text, abstract: text, startDate: '2026-06-01T10:00' }],
      source: text,
    },
  ],
  quotations: [{ id: 'said', text, creator: 'person', isPartOf: 'forum', isPartOfBasis: 'stated' }],
});

const embeds = [
  '<ess-event-card src="attack.json#forum"></ess-event-card>',
  '<a href="https://example.org/forum" data-ess="event-card" data-src="attack.json#forum">Forum</a>',
  '<ess-event-list src="attack.json"></ess-event-list>',
  '<ess-speaker-quote src="attack.json#said"></ess-speaker-quote>',
  '<ess-programme-timeline src="attack.json#forum"></ess-programme-timeline>',
  '<ess-network-map src="attack.json"></ess-network-map>',
].join('\n');

describe('attack strings', () => {
  it('as words stay words, in every embed', async () => {
    assert.ok(texts.length > 50);
    // Several in one name, as each page takes some time.
    for (let at = 0; at < texts.length; at += 12) {
      const content = { 'attack.json': documentOf(texts.slice(at, at + 12).join(' · '), 'https://example.org/') };
      const { text } = await prerender(page(embeds), { content });
      judge(text);
      assert.equal((await prerender(text, { content })).text, text, `at ${at}`);
    }
  });

  it('as addresses lead nowhere, and good ones do', async () => {
    assert.ok(addresses.length > 10);
    for (const url of [...addresses, 'https://example.org/']) {
      const { text } = await prerender(page(embeds), { content: { 'attack.json': documentOf('Forum', url) } });
      judge(text);
      if (url === 'https://example.org/') assert.ok(text.includes('href="https://example.org/"'));
    }
  });

  it('as an id or a language of an embed change nothing around it', async () => {
    for (const value of texts.filter((text) => !text.includes('"'))) {
      const { text } = await prerender(
        page(`<ess-event-card lang="fr" heading-level="${value}" src="forum.json#forum"></ess-event-card><p>Après</p>`),
      );
      assert.ok(text.endsWith('<p>Après</p>\n</body>\n</html>\n'));
    }
  });
});
