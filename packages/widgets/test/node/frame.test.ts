import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EssEventCard, EssEventList } from '@ess-kit/event-card';
import { EssLanguageSwitcher } from '@ess-kit/language-switcher';
import { EssNetworkMap } from '@ess-kit/network-map';
import { EssProgrammeTimeline } from '@ess-kit/programme-timeline';
import { EssSpeakerQuote } from '@ess-kit/speaker-quote';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { observedAttributes } from '@ess-kit/tooling/observed-attributes.js';
import { isHeight } from '../../src/frame/messages.ts';
import { frameAttributes, frameElements, readOptions, refusedAttributes } from '../../src/frame/options.ts';
import { dist, read } from '../release.ts';

const at = (parameters: Record<string, string>, { alone = false, hash = '' } = {}) =>
  readOptions(`https://cdn.example/1/embed.html?${new URLSearchParams(parameters)}${hash}`, alone);
const card = { ess: 'event-card', src: 'https://example.org/content.json#forum' };

/** Attributes that each element observes. */
const attributes = observedAttributes([
  EssEventCard,
  EssEventList,
  EssLanguageSwitcher,
  EssNetworkMap,
  EssProgrammeTimeline,
  EssSpeakerQuote,
]);

describe('the address of a frame', () => {
  it('knows every element but the switcher, and every attribute as allowed or refused', () => {
    assert.deepEqual([...frameElements, 'language-switcher'].sort(), [...attributes.keys()].sort());
    const all = new Set(frameElements.flatMap((name) => attributes.get(name)!));
    assert.deepEqual([...all].sort(), [...frameAttributes, ...refusedAttributes, 'src'].sort());
  });

  it('gives an element its content, its item and its attributes', () => {
    const { element, attributes, problem } = at({ ...card, lang: 'fr', 'heading-level': '2', limit: '3' });
    assert.equal(element, 'event-card');
    assert.deepEqual(attributes, { lang: 'fr', 'heading-level': '2', limit: '3', src: card.src });
    assert.equal(problem, undefined);
  });

  it('takes an item that stands as the frame’s fragment, but no fragment of ours', () => {
    const src = 'https://example.org/content.json';
    assert.equal(at({ ...card, src }, { hash: '#forum' }).attributes.src, `${src}#forum`);
    assert.equal(at({ ...card, src }, { hash: '#ess=other' }).attributes.src, src);
  });

  it('opens links in the page around, or in one of their own, and nowhere else', () => {
    assert.equal(at(card).target, '_top');
    assert.equal(at({ ...card, target: '_blank' }).target, '_blank');
    for (const target of ['_self', 'x', 'javascript:alert(1)']) assert.equal(at({ ...card, target }).target, '_top');
  });

  it('takes content that lies beside it', () => {
    assert.equal(at({ ...card, src: 'content.json' }).attributes.src, 'https://cdn.example/1/content.json');
  });

  it('takes a colour in digits as the accent, and nothing else', () => {
    assert.equal(at({ ...card, accent: '#0A5b7c' }).accent, '#0A5b7c');
    for (const accent of ['red', '#fff', '#0a5b7c;--ess-text:red', 'url(https://evil.example/)', '#0a5b7cff'])
      assert.equal(at({ ...card, accent }).accent, undefined, accent);
  });

  it('takes no other parameter', () => {
    const refused = Object.fromEntries(
      [...refusedAttributes, 'onclick', 'style', 'class', 'data', 'ess-x', '__proto__', 'constructor'].map((name) => [
        name,
        'x',
      ]),
    );
    assert.deepEqual(at({ ...card, ...refused }).attributes, { src: card.src });
  });

  for (const kind of ['url-block', 'url-odd', 'url-host', 'source', 'html', 'proto'])
    it(`of kind ${kind} leads to the web or nowhere`, () => {
      for (const { id, value } of attackStrings(kind)) {
        const options = at({ ...card, src: value, href: value, lang: value, theme: value, scheme: value });
        const { src } = options.attributes;
        if (src) assert.match(new URL(src).protocol, /^https?:$/, id);
        else assert.equal(options.problem, 'source', id);
        if (options.href) assert.match(new URL(options.href).protocol, /^(https?|mailto|tel):$/, id);
        assert.match(options.lang ?? 'fr', /^[a-z-]+$/i, id);
        assert.equal(options.theme, undefined);
        assert.equal(options.scheme, 'light');
        assert.equal(at({ ...card, ess: value }).problem, 'element', id);
      }
    });

  it('shows alone only what its own server holds', () => {
    const alone = { alone: true };
    assert.equal(at({ ...card, href: 'https://evil.example/' }, alone).problem, 'alone');
    assert.equal(at({ ...card, href: 'https://evil.example/' }, alone).href, undefined);
    assert.equal(at({ ...card, src: 'https://cdn.example/content.json' }, alone).problem, undefined);
  });
});

describe('a message', () => {
  it('is a height only in its own shape', () => {
    assert.ok(isHeight({ type: 'ess:resize', height: 120 }));
    for (const height of [-1, 0, 0.5, NaN, Infinity, 30_001, '120', null, undefined, [120]])
      assert.equal(isHeight({ type: 'ess:resize', height }), false);
    for (const { value } of attackStrings('message', 'json-bad', 'proto')) {
      assert.equal(isHeight(value), false);
      try {
        assert.equal(isHeight(JSON.parse(value)), false, value);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
    }
  });
});

describe('the page of a frame', () => {
  it('has a policy of its own, and nothing in line', () => {
    const html = read('embed.html');
    assert.match(html, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.doesNotMatch(html, /unsafe|<style|style=|<script>|\son\w+=/);
  });

  it('comes with the themes, the default one too', () => {
    const themes = readdirSync(dist).filter((name) => name.startsWith('theme-'));
    assert.deepEqual(themes, ['theme-aimf.css', 'theme-contrast.css', 'theme-default.css', 'theme-ripess.css']);
  });
});
