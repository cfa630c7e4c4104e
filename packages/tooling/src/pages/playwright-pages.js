import playwright from 'playwright-core';
import { playwrightOptions } from '../browsers/launch-options.js';
import { featuresOf } from './features.js';
import { Page } from './page.js';

/**
 * @param {import('../browsers/find.js').Engine} engine
 * @param {import('../browsers/find.js').Found} found
 */
export async function launchWithPlaywright(engine, found) {
  const browser = await playwright[engine].launch(playwrightOptions(engine, found));
  return {
    engine,
    version: browser.version(),
    native: browser,
    async newPage(/** @type {import('./launch.js').PageOptions} */ options = {}) {
      const { width = 1024, height = 768, locale, timeZone, javaScript } = options;
      const context = await browser.newContext({
        viewport: { width, height },
        locale,
        timezoneId: timeZone,
        javaScriptEnabled: javaScript,
      });
      return new PlaywrightPage(engine, await context.newPage());
    },
    close: () => browser.close(),
  };
}

class PlaywrightPage extends Page {
  /** @type {string[]} */
  #requests = [];
  /** @type {{ type: string, text: string }[]} */
  #messages = [];

  /** @param {import('../browsers/find.js').Engine} engine @param {import('playwright-core').Page} native */
  constructor(engine, native) {
    super(engine, featuresOf(engine));
    this.native = native;
    native.on('request', (request) => this.#requests.push(request.url()));
    native.on('console', (message) => this.#messages.push({ type: message.type(), text: message.text() }));
    native.on('pageerror', (error) => this.#messages.push({ type: 'error', text: String(error) }));
  }

  /** @override @param {string} url */
  async navigate(url) {
    this.#requests.length = 0;
    await this.native.goto(url);
  }

  /** @override @param {string} source @returns {Promise<any>} */
  runSource(source) {
    return this.native.evaluate(source);
  }

  /** @override @param {string} key @param {string[]} modifiers */
  pressKey(key, modifiers) {
    return this.native.keyboard.press([...modifiers, key].join('+'));
  }

  /** @override @param {number} x @param {number} y */
  clickAt(x, y) {
    return this.native.mouse.click(x, y);
  }

  /** @override @param {number} x @param {number} y */
  moveTo(x, y) {
    return this.native.mouse.move(x, y);
  }

  /** @override @param {import('../browsers/firefox-emulation.js').Emulation} emulation */
  setMedia(emulation) {
    return this.native.emulateMedia(emulation);
  }

  /** @override */
  async requests() {
    return [...this.#requests];
  }

  /** @override */
  messages() {
    return [...this.#messages];
  }

  /** @override @param {string} path */
  savePicture(path) {
    return this.native.screenshot({ path });
  }

  /** @override @param {string} path */
  savePdf(path) {
    return this.native.pdf({ path, format: 'A4', printBackground: true });
  }

  /** @override @param {number} width @param {number} height */
  resize(width, height) {
    return this.native.setViewportSize({ width, height });
  }

  /** @override */
  close() {
    return this.native.context().close();
  }
}
