import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { startDemo, type Demo } from '../../../src/server.js';
import { errorsOf } from '../embeds.ts';
import { saidByWidget } from './host.ts';

let demo: Demo;

before(async () => {
  demo = await startDemo({ ports: 0 });
});

after(() => demo.close());

/** What a webmaster does, counted. */
class Webmaster {
  actions = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Clicks what can be seen. */
  async click(selector: string) {
    this.actions++;
    await this.page.waitFor((wanted: string) => document.querySelector(wanted)?.checkVisibility(), {
      args: [selector],
    });
    await this.page.click(selector);
  }

  /** Writes into the field that has the focus, letter by letter. */
  async write(text: string) {
    this.actions++;
    for (const letter of text) await this.page.press(letter);
  }

  /** What a page puts on the clipboard from now on; browsers let no test read it. */
  async listen() {
    await this.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void Object.assign(window, { copied: text })) },
      });
    });
  }

  copied = () => this.page.waitFor<string>('window.copied');

  /** Pastes into an empty file, and opens it. */
  async open(code: string) {
    this.actions += 2;
    const file = await serve(() => ({
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en"><title>Mine</title>\n${code}\n</html>`,
    }));
    await this.page.goto(`${file.origin}/`);
    return file;
  }
}

forEachEngine(({ can, newPage }) => {
  it('leads from the front page to a working snippet by copying it', async () => {
    const webmaster = new Webmaster(await newPage({ width: 1280, height: 800 }));
    const { page } = webmaster;
    await page.goto(`${demo.pages}/`);
    const start = Date.now();
    await webmaster.listen();
    const isInSight = await page.waitFor<number>(
      () => document.querySelector('.copy:not([hidden])')?.getBoundingClientRect().bottom ?? 0,
    );
    assert.ok(isInSight < 800, 'the button is in the first screen');
    await webmaster.click('#snippet .copy');
    const file = await webmaster.open(await webmaster.copied());
    assert.match(await saidByWidget(page, 'event-card'), /Integrated territorial systems/);
    assert.ok(webmaster.actions <= 8, `${webmaster.actions} actions`);
    assert.ok(Date.now() - start < 60_000);
    if (can('console')) assert.deepEqual(errorsOf(page), []);
    await file.close();
  });

  it('leads from the front page to an event of one’s own in at most 8 actions and 60 seconds', async () => {
    const webmaster = new Webmaster(await newPage({ width: 1280, height: 800 }));
    const { page } = webmaster;
    await page.goto(`${demo.pages}/`);
    const start = Date.now();
    await webmaster.click('.action');
    await page.waitFor(() => document.querySelector('#field-0-name-en'));
    await webmaster.listen();
    await webmaster.click('#field-0-name-en');
    await webmaster.write('Assembly');
    await webmaster.click('#field-0-startDate');
    await webmaster.write('2026-06-01');
    await webmaster.click('.output .copy');
    const file = await webmaster.open(await webmaster.copied());
    assert.equal(webmaster.actions, 8);
    assert.match(await saidByWidget(page, 'event-card'), /Assembly.*1 June 2026/s);
    assert.ok(Date.now() - start < 60_000, `${Date.now() - start} ms`);
    await file.close();
  });
});
