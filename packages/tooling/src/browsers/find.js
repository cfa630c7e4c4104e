import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import playwright from 'playwright-core';

/**
 * Where an engine was found. `system` is the operating system's own build, `playwright` the one Playwright keeps.
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 * @typedef {{ kind: 'system', executable: string, driver?: string, display?: string } | { kind: 'playwright', executable: string }} Found
 */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/**
 * The engine's browser on this machine; the system's own wins, because it needs no download.
 * @param {Engine} engine
 * @returns {Found | undefined}
 */
export function findBrowser(engine) {
  return systemBrowser(engine) ?? playwrightBrowser(engine);
}

/** @param {readonly Engine[]} engines */
export const missingBrowsers = (engines = ENGINES) => engines.filter((engine) => !findBrowser(engine));

/**
 * Like `findBrowser`, but fails with what to do.
 * @param {Engine} engine
 */
export function requireBrowser(engine) {
  const found = findBrowser(engine);
  if (!found) throw new Error(`${engine} is not installed; "node packages/tooling/bin/browsers.js" installs it.`);
  return found;
}

/** @param {Engine} engine @returns {Found | undefined} */
function systemBrowser(engine) {
  if (process.platform !== 'linux') return;
  if (engine === 'webkit') return systemWebKit();
  const names = { chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] }[engine];
  const executable = names.map((name) => `/usr/bin/${name}`).find((path) => existsSync(path));
  return executable ? { kind: 'system', executable } : undefined;
}

/** WebKitGTK is three things: the driver, the small browser that it drives, and a display to draw on. */
function systemWebKit() {
  const driver = '/usr/bin/WebKitWebDriver';
  const display = '/usr/bin/Xvfb';
  const executable = miniBrowser();
  if (!executable || !existsSync(driver) || !existsSync(display)) return;
  return /** @type {const} */ ({ kind: 'system', executable, driver, display });
}

/** The driver of the Debian package speaks to the 4.1 library's browser. */
function miniBrowser() {
  if (!existsSync('/usr/lib')) return;
  return readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find((path) => existsSync(path));
}

/** @param {Engine} engine @returns {Found | undefined} */
function playwrightBrowser(engine) {
  try {
    const executable = playwright[engine].executablePath();
    return executable && existsSync(executable) ? { kind: 'playwright', executable } : undefined;
  } catch {
    // Playwright throws on systems it has no build for.
    return undefined;
  }
}
