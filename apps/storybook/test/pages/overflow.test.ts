import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { prepare } from '../in-page.js';
import { overflows } from '../overflow.js';

/** A story with what a reader cannot see whole, and beside it what looks like it and is right. */
const story = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><style>
  .page, .column { margin: 0; font: 16px/1.5 sans-serif }
  .hides { overflow: hidden; white-space: nowrap; inline-size: 60px }
  .scrolls { overflow: auto; white-space: nowrap; inline-size: 60px }
  .lines { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden }
  .heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  .wide { white-space: nowrap }
  .over { position: relative } .over span { position: absolute; inset: 0 auto auto 0 }
  .narrow { max-inline-size: 100%; inline-size: 500px }
  [hidden] { display: none }
</style><div id="storybook-root"><div class="page"><div class="column">STORY</div></div></div></html>`;

const long = 'a text that takes more room than it has, in a column as narrow as a sidebar of a site';

const cases: [what: string, html: string, fault: RegExp | undefined][] = [
  ['cut off by a box', `<p class="hides">${long}</p>`, /cut off by p\.hides/],
  ['out of the column', `<p class="wide">${long} ${long}</p>`, /out of the column/],
  ['under another text', '<p class="over"><span>one text</span><span>another</span></p>', /is under/],
  [
    'in a shadow tree',
    `<x-a><template shadowrootmode="open"><p class="hides" style="overflow:hidden;white-space:nowrap;inline-size:60px">${long}</p></template></x-a>`,
    /x-a >>> p/,
  ],
  ['that is not there', '', /no text/],
  ['whole', `<p class="narrow">${long}</p>`, undefined],
  ['that scrolls', `<p>Seen</p><p class="scrolls">${long}</p>`, undefined],
  ['cut to a line, as its ellipsis says', `<p class="lines">${long} ${long}</p>`, undefined],
  ['only heard', `<p>Seen <span class="heard">${long}</span></p>`, undefined],
  ['hidden', `<p>Seen</p><p class="wide" hidden>${long} ${long}</p>`, undefined],
];

let host: Awaited<ReturnType<typeof serve>>;
let html = '';

before(async () => {
  host = await serve(() => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body: html }));
});
after(() => host.close());

forEachEngine(({ newPage }) => {
  for (const [what, body, fault] of cases)
    it(`${fault ? 'finds' : 'lets pass'} text ${what}`, async () => {
      html = story.replace('STORY', body);
      const page = await newPage({ width: 1200, height: 900 });
      await page.goto(`${host.origin}/`);
      await page.evaluate(prepare, '');
      const found = (await page.evaluate(overflows, [280, 400])) as string[];
      if (!fault) assert.deepEqual(found, []);
      else assert.match(found.join('\n'), fault);
    });
});
