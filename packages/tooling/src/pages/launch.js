import { exitOnSignals } from '../clean-exit.js';
import { requireBrowser } from '../browsers/find.js';
import { driverOf } from './features.js';
import { launchWithPlaywright } from './playwright-pages.js';
import { launchFirefox } from './puppeteer-pages.js';
import { launchWebKit } from './webdriver-pages.js';

export { ENGINES } from '../browsers/find.js';
export { can } from './features.js';

/**
 * @typedef {object} PageOptions
 * @property {number} [width]
 * @property {number} [height]
 * @property {string} [locale]
 * @property {string} [timeZone]
 * @property {boolean} [javaScript]
 */

/**
 * Starts an engine's browser, by the driver that this machine has for it.
 * @param {import('../browsers/find.js').Engine} engine
 */
export async function launch(engine) {
  exitOnSignals();
  const found = requireBrowser(engine);
  const driver = driverOf(engine);
  if (driver === 'webdriver') return launchWebKit(found);
  return driver === 'puppeteer' ? launchFirefox(found) : launchWithPlaywright(engine, found);
}
