import { writeFile } from 'node:fs/promises';
import { webkitCapabilities } from '../browsers/launch-options.js';
import { keyActions, pointerActions } from '../browsers/webdriver-actions.js';
import { startWebKitServer } from '../browsers/webkit-server.js';
import { sizeViewport } from '../browsers/webkit-viewport.js';
import { featuresOf } from './features.js';
import { Page } from './page.js';
import { WebDriverSession } from './webdriver-session.js';

/**
 * WebKitGTK, over classic WebDriver. Its driver has one session at a time; a page alone gets a fresh one, with
 * nothing stored, and a further page a further window of it.
 * @param {import('../browsers/find.js').Found} found
 */
export async function launchWebKit(found) {
  const server = await startWebKitServer(found);
  const capabilities = webkitCapabilities(found);
  const open = () => WebDriverSession.open(`http://127.0.0.1:${server.port}`, capabilities);
  /** @type {Set<WebKitPage>} */
  const pages = new Set();
  /** @type {WebDriverSession | undefined} */
  let session = await open();
  const version = session.version;
  return {
    engine: /** @type {const} */ ('webkit'),
    version,
    native: server,
    async newPage(/** @type {import('./launch.js').PageOptions} */ options = {}) {
      const { width = 1024, height = 768, locale, timeZone, javaScript = true } = options;
      session ??= await open();
      const current = session;
      const window = pages.size === 0 ? await current.window() : await current.newWindow();
      const page = new WebKitPage(current, window, pages, async () => {
        pages.delete(page);
        if (pages.size > 0) return current.closeWindow(window);
        session = undefined;
        await current.close();
      });
      if (locale) page.refuse('locale');
      if (timeZone) page.refuse('timeZone');
      if (!javaScript) page.refuse('javaScript');
      pages.add(page);
      await page.resize(width, height);
      return page;
    },
    async close() {
      await session?.close();
      await server.stop();
    },
  };
}

class WebKitPage extends Page {
  #session;
  #window;
  #pages;
  #onClose;

  /**
   * @param {WebDriverSession} session
   * @param {string} window
   * @param {ReadonlySet<WebKitPage>} pages all that are open
   * @param {() => Promise<unknown>} onClose
   */
  constructor(session, window, pages, onClose) {
    super('webkit', featuresOf('webkit'));
    this.native = session;
    this.#session = session;
    this.#window = window;
    this.#pages = pages;
    this.#onClose = onClose;
  }

  /** @override Windows of a session take turns: where there are several, none keeps the others waiting. */
  longestLook() {
    return this.#pages.size > 1 ? 0 : super.longestLook();
  }

  /** @override @param {string} url */
  async navigate(url) {
    await this.#session.send('POST', '/url', { url }, this.#window);
  }

  /** @override @param {string} source @returns {Promise<any>} */
  runSource(source) {
    return this.#session.send('POST', '/execute/sync', { script: `return ${source}`, args: [] }, this.#window);
  }

  /** @override @param {string} key @param {string[]} modifiers */
  pressKey(key, modifiers) {
    return this.#act(keyActions(key, modifiers));
  }

  /** @override @param {number} x @param {number} y */
  clickAt(x, y) {
    return this.#act(pointerActions(x, y, true));
  }

  /** @override @param {number} x @param {number} y */
  moveTo(x, y) {
    return this.#act(pointerActions(x, y));
  }

  /** @override @param {string} path */
  async savePicture(path) {
    const picture = await this.#session.send('GET', '/screenshot', undefined, this.#window);
    await writeFile(path, Buffer.from(picture, 'base64'));
  }

  /** @override @param {number} width @param {number} height */
  resize(width, height) {
    return sizeViewport(
      {
        rect: (rect) => this.#session.send('POST', '/window/rect', rect, this.#window),
        inner: () => this.evaluate('[innerWidth, innerHeight]'),
      },
      width,
      height,
    );
  }

  /** @override */
  async close() {
    await this.#onClose();
  }

  /** @param {unknown} actions */
  #act(actions) {
    return this.#session.send('POST', '/actions', { actions }, this.#window);
  }
}
