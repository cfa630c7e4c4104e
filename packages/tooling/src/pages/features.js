import { findBrowser } from '../browsers/find.js';

/** Features that not every engine has. */
const EMULATION = ['colorScheme', 'forcedColors', 'reducedMotion', 'media'];
const BY_DRIVER = {
  playwright: [...EMULATION, 'console', 'requests', 'screenshot', 'locale', 'timeZone', 'javaScript'],
  puppeteer: [...EMULATION, 'console', 'requests', 'screenshot', 'locale', 'timeZone', 'pdf'],
  webdriver: ['screenshot'],
};

/**
 * The driver that an engine is driven by on this machine.
 * @param {import('../browsers/find.js').Engine} engine
 * @returns {keyof typeof BY_DRIVER}
 */
export function driverOf(engine) {
  if (engine === 'chromium' || findBrowser(engine)?.kind === 'playwright') return 'playwright';
  return engine === 'firefox' ? 'puppeteer' : 'webdriver';
}

/** @param {import('../browsers/find.js').Engine} engine @returns {ReadonlySet<string>} */
export function featuresOf(engine) {
  const features = new Set(BY_DRIVER[driverOf(engine)]);
  // Playwright prints in Chromium only, and leaves forced colours out of its WebKit.
  if (engine === 'chromium') features.add('pdf');
  if (engine === 'webkit') features.delete('forcedColors');
  return features;
}

/**
 * Whether an engine has a feature: one of colorScheme, forcedColors, reducedMotion, media, console, requests,
 * screenshot, pdf, locale, timeZone, javaScript.
 * @param {import('../browsers/find.js').Engine} engine
 * @param {string} feature
 */
export const can = (engine, feature) => featuresOf(engine).has(feature);
