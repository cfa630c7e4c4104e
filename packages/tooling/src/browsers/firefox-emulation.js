/**
 * Media that a page can be shown in.
 * @typedef {object} Emulation
 * @property {'light' | 'dark' | null} [colorScheme]
 * @property {'active' | 'none' | null} [forcedColors]
 * @property {'reduce' | 'no-preference' | null} [reducedMotion]
 * @property {'print' | 'screen' | null} [media]
 */

/**
 * Emulates media in Firefox by the overrides that its own developer tools set, as the protocol has no command.
 * They last until they are changed, also over navigations.
 * @param {import('puppeteer-core').Page} page
 * @param {Emulation} emulation `null` takes an emulation back
 */
export async function emulateInFirefox(page, emulation) {
  // Puppeteer has no public way to send a protocol command, nor to tell the page's id.
  const { connection } = /** @type {any} */ (page.browser());
  const context = /** @type {any} */ (page.mainFrame())._id;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
    expression: `(${override})(${JSON.stringify(context)}, ${JSON.stringify(emulation)})`,
  });
  if (result.type !== 'success') throw new Error(`Firefox did not emulate: ${result.exceptionDetails?.text}`);
}

/** Runs in Firefox's own scope. */
function override(/** @type {string} */ id, /** @type {Emulation} */ emulation) {
  const { ChromeUtils } = /** @type {any} */ (globalThis);
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { top } = NavigableManager.getBrowsingContextById(id);
  if ('colorScheme' in emulation) top.prefersColorSchemeOverride = emulation.colorScheme ?? 'none';
  if ('forcedColors' in emulation) top.forcedColorsOverride = emulation.forcedColors ?? 'none';
  if ('reducedMotion' in emulation) top.prefersReducedMotionOverride = emulation.reducedMotion ?? 'none';
  if ('media' in emulation) top.mediumOverride = emulation.media ?? '';
}
