import puppeteer from 'puppeteer-core';
import { emulateInFirefox } from '../browsers/firefox-emulation.js';
import { firefoxOptions } from '../browsers/launch-options.js';
import { featuresOf } from './features.js';
import { Page } from './page.js';

/**
 * The system's Firefox, over WebDriver BiDi.
 * @param {import('../browsers/find.js').Found} found
 */
export async function launchFirefox(found) {
  const browser = await puppeteer.launch(firefoxOptions(found));
  return {
    engine: /** @type {const} */ ('firefox'),
    version: (await browser.version()).replace(/^firefox\//i, ''),
    native: browser,
    async newPage(/** @type {import('./launch.js').PageOptions} */ options = {}) {
      const context = await browser.createBrowserContext();
      // A tab behind another one does not paint, and its clock is slow.
      const page = new FirefoxPage(await context.newPage({ type: 'window' }));
      await page.prepare(options);
      return page;
    },
    close: () => browser.close(),
  };
}

class FirefoxPage extends Page {
  /** @type {string[]} */
  #requests = [];
  /** @type {{ type: string, text: string }[]} */
  #messages = [];

  /** @param {import('puppeteer-core').Page} native */
  constructor(native) {
    super('firefox', featuresOf('firefox'));
    this.native = native;
    native.on('request', (request) => this.#requests.push(request.url()));
    native.on('console', (message) => this.#messages.push({ type: message.type(), text: message.text() }));
    native.on('pageerror', (error) => this.#messages.push({ type: 'error', text: String(error) }));
  }

  /** @param {import('./launch.js').PageOptions} options */
  async prepare({ width = 1024, height = 768, locale, timeZone, javaScript = true }) {
    if (!javaScript) this.refuse('javaScript');
    await this.resize(width, height);
    if (locale) await this.native.emulateLocale(locale);
    if (timeZone) await this.native.emulateTimezone(timeZone);
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
  async pressKey(key, modifiers) {
    const { keyboard } = this.native;
    for (const modifier of modifiers) await keyboard.down(/** @type {any} */ (modifier));
    await keyboard.press(/** @type {any} */ (key));
    for (const modifier of modifiers.toReversed()) await keyboard.up(/** @type {any} */ (modifier));
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
    return emulateInFirefox(this.native, emulation);
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
    return this.native.screenshot({ path: /** @type {`${string}.png`} */ (path) });
  }

  /** @override @param {string} path */
  savePdf(path) {
    return this.native.pdf({ path, format: 'a4', printBackground: true });
  }

  /** @override @param {number} width @param {number} height */
  resize(width, height) {
    return this.native.setViewport({ width, height });
  }

  /** @override */
  close() {
    return this.native.browserContext().close();
  }
}
