import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers/find.js';
import { firefoxOptions, playwrightOptions, webkitCapabilities } from './browsers/launch-options.js';
import { sizeViewport } from './browsers/webkit-viewport.js';
import { startWebKitServer } from './browsers/webkit-server.js';

/** The viewport that every test file starts with, in every engine. */
export const VIEWPORT = { width: 800, height: 600 };

/**
 * A Web Test Runner launcher for an engine, which knows its engine's name.
 * @param {import('./browsers/find.js').Engine} engine
 */
export function engineLauncher(engine) {
  const found = requireBrowser(engine);
  if (found.kind === 'playwright' || engine === 'chromium') {
    const launcher = playwrightLauncher({ product: engine, launchOptions: playwrightOptions(engine, found) });
    return Object.assign(launcher, { engine });
  }
  if (engine === 'webkit') return Object.assign(new WebKitLauncher(found), { engine });
  const launcher = chromeLauncher({
    // The launcher was built against another copy of Puppeteer's types.
    puppeteer: /** @type {any} */ (puppeteer),
    launchOptions: /** @type {any} */ (firefoxOptions(found)),
    // Firefox takes no second context while its first page runs.
    createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
  });
  return Object.assign(launcher, { engine });
}

/** WebKitGTK by its own driver, which lives as long as the test run. */
class WebKitLauncher extends WebdriverLauncher {
  /** @type {Awaited<ReturnType<typeof startWebKitServer>> | undefined} */
  #server;
  #found;
  #options;

  /** @param {import('./browsers/find.js').Found} found */
  constructor(found) {
    const options = {
      hostname: '127.0.0.1',
      port: 0,
      path: '/',
      logLevel: /** @type {const} */ ('error'),
      // A new window takes its time on a loaded machine; a refused session is worth one more try.
      connectionRetryCount: 1,
      capabilities: /** @type {any} */ ({ ...webkitCapabilities(found), 'wdio:enforceWebDriverClassic': true }),
    };
    super(options);
    this.#options = options;
    this.#found = found;
  }

  /** @override @param {any} config */
  async initialize(config) {
    await super.initialize(config);
    this.#server = await startWebKitServer(this.#found);
    this.#options.port = this.#server.port;
  }

  /** @override @param {string} id @param {string} url */
  async startSession(id, url) {
    // The upstream manager does not wait for its own navigation; a failed one then ends the whole run unhandled.
    await /** @type {any} */ (this).ensureManagerInitialized();
    await this.resize(VIEWPORT.width, VIEWPORT.height);
    return super.startSession(id, url);
  }

  /** @override */
  async stop() {
    await super.stop();
    await this.#server?.stop();
  }

  /** @returns {any} the WebDriver client */
  get client() {
    return /** @type {any} */ (this).driver;
  }

  /** @param {number} width @param {number} height */
  resize(width, height) {
    const { client } = this;
    return sizeViewport(
      {
        rect: (rect) => client.setWindowRect(rect.x, rect.y, rect.width, rect.height),
        inner: () => client.execute('return [innerWidth, innerHeight]'),
      },
      width,
      height,
    );
  }
}
