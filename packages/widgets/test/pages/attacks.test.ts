import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { attackStrings, type AttackString } from '@ess-kit/tooling/attack-strings.js';
import { isFullRun } from '@ess-kit/tooling/environment.js';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { serve, type Server } from '@ess-kit/tooling/pages/servers.js';
import fc from 'fast-check';
import { read } from '../release.ts';

/** Sinks, and the kinds of strings that are made for them; a full run puts each string through each sink. */
const sinks: Record<string, readonly string[]> = {
  text: ['html', 'mxss', 'attr', 'template', 'css', 'benign', 'unicode', 'ics', 'clobber', 'redos'],
  address: ['url-block', 'url-host', 'url-odd', 'url-ok', 'source', 'redos'],
  property: ['json-shape', 'proto'],
  'inline data': ['json-bad', 'json-shape', 'proto', 'html'],
  'child script': ['json-bad', 'proto', 'html'],
  fields: ['json-shape', 'proto', 'date', 'number', 'lang'],
  attributes: ['lang', 'date', 'number', 'css', 'proto', 'html', 'attr', 'unicode'],
  source: ['source', 'url-block', 'url-host', 'url-odd'],
  'link form': ['attr', 'html', 'lang', 'url-block'],
  fragment: ['html', 'url-block', 'proto', 'unicode'],
  feed: ['json-bad', 'json-shape', 'proto', 'ics'],
  storage: ['storage', 'lang', 'proto'],
  page: ['lang'],
};
const elements = [
  'event-card',
  'event-list',
  'speaker-quote',
  'programme-timeline',
  'network-map',
  'language-switcher',
];
/** Directives that make a string too large to be written down, or messages, have tests of their own. */
const all = attackStrings().filter(({ kind }) => !['size', 'message'].includes(kind));
const made = Number(process.env.ESS_FUZZ ?? (isFullRun ? 5000 : 300));

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'none'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types ess-kit ess-kit-lit author";

interface Attacks {
  attack(element: string, sink: string, strings: readonly AttackString[]): Promise<string[]>;
  breaches(element: Element): string[];
  sinks: string[];
  elements: string[];
}

let host: Server;
before(async () => {
  const scripts: Record<string, string> = {
    '/ess.all.js': read('ess.all.js'),
    '/attacks.js': readFileSync(new URL('harness/attacks.js', import.meta.url), 'utf8'),
  };
  host = await serve(
    ({ pathname }) => {
      const body = scripts[pathname];
      if (body) return { headers: { 'content-type': 'text/javascript' }, body };
      return pathname === '/'
        ? '<!doctype html><html lang="en"><meta charset="utf-8"><title>Attacks</title><script type="module" src="/ess.all.js"></script><script type="module" src="/attacks.js"></script><body>'
        : undefined;
    },
    { headers: { 'content-security-policy': policy } },
  );
});
after(() => host.close());

async function open(newPage: () => Promise<Page>) {
  const page = await newPage();
  await page.goto(`${host.origin}/`);
  await page.waitFor(() => 'attacks' in window);
  return page;
}

/** In parts, so that one answer of the page does not take longer than a page may. */
async function attack(page: Page, element: string, sink: string, strings: readonly AttackString[]) {
  const failures: string[] = [];
  for (let start = 0; start < strings.length; start += 60) {
    failures.push(
      ...(await page.evaluate(
        (element: string, sink: string, strings: readonly AttackString[]) =>
          (window as unknown as { attacks: Attacks }).attacks.attack(element, sink, strings),
        element,
        sink,
        strings.slice(start, start + 60),
      )),
    );
  }
  return failures;
}

/** Strings made of parts that have meaning somewhere, in any order: what nobody thought of. */
const parts = attackStrings('html', 'attr', 'template', 'mxss', 'css', 'url-block', 'url-odd', 'unicode')
  .flatMap(({ value }) => value.split(/(?<=[<>"'/:=;{}()])|(?=[<>"'/:=;{}()])/))
  .filter((part) => part && part.length < 40);
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...new Set(parts)), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 10 })
  .map((pieces) => pieces.join(''));

forEachEngine(({ engine, newPage }) => {
  it('knows a breach when it sees one', async () => {
    const page = await open(newPage);
    const found = await page.evaluate(() => {
      const careless = document.createElement('div');
      const link = document.createElement('a');
      link.setAttribute('href', 'java\nscript:alert(1)');
      link.setAttribute('onothing', 'x');
      careless.attachShadow({ mode: 'open' }).append(link, document.createElement('iframe'));
      return (window as unknown as { attacks: Attacks }).attacks.breaches(careless);
    });
    assert.deepEqual(found, ['markup came in', 'href leads to javascript:', 'attribute onothing']);
  });

  it('has a table of all sinks and elements', async () => {
    const page = await open(newPage);
    assert.deepEqual(
      await page.evaluate(() =>
        (({ sinks, elements }) => ({ sinks, elements }))((window as unknown as { attacks: Attacks }).attacks),
      ),
      { sinks: Object.keys(sinks), elements },
    );
  });

  for (const element of elements)
    it(`<ess-${element}> withstands each string in each sink`, async () => {
      const page = await open(newPage);
      const failures: string[] = [];
      for (const [sink, kinds] of Object.entries(sinks)) {
        if (sink === 'text' || sink === 'address' || sink === 'fields') if (element === 'language-switcher') continue;
        const strings = isFullRun ? all : all.filter(({ kind }) => kinds.includes(kind));
        // The three engines share parsers of ours; in two of them every fourth string shows what is the engine's own.
        const share = isFullRun || engine === 'chromium' ? 1 : 4;
        failures.push(
          ...(await attack(
            page,
            element,
            sink,
            strings.filter((_, index) => index % share === 0),
          )),
        );
      }
      assert.deepEqual(failures, []);
    });

  if (engine === 'chromium')
    it(`every element withstands ${made} strings that were made up`, async () => {
      const page = await open(newPage);
      const seed = Number(process.env.ESS_SEED ?? Date.now() % 1e9);
      const ways = elements
        .filter((element) => element !== 'language-switcher')
        .flatMap((element) => (['address', 'attributes', 'text'] as const).map((sink) => ({ element, sink })));
      const strings = fc
        .sample(hostile, { numRuns: made, seed })
        .map((value, index) => ({ id: `made-${index}`, kind: 'made', value }));
      const failures: string[] = [];
      for (const [place, { element, sink }] of ways.entries())
        failures.push(
          ...(await attack(
            page,
            element,
            sink,
            strings.filter((_, index) => index % ways.length === place),
          )),
        );
      assert.deepEqual(failures, [], `seed ${seed}`);
    });
});
