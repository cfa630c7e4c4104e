const isRoot = process.getuid?.() === 0;

/** Flags that keep Chromium from calling home at start, and let it run as root, where its sandbox cannot. */
export const chromiumFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** System access lets us emulate media in Firefox, which its protocol has no command for yet. */
export const firefoxFlags = ['--remote-allow-system-access'];

/**
 * Options for Playwright's `launch`, whichever engine.
 * @param {import('./find.js').Engine} engine
 * @param {import('./find.js').Found} found
 */
export function playwrightOptions(engine, found) {
  return {
    executablePath: found.executable,
    args: engine === 'chromium' ? chromiumFlags : [],
  };
}

/**
 * Options for Puppeteer's `launch` of the system's Firefox.
 * @param {import('./find.js').Found} found
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export const firefoxOptions = (found) => ({
  browser: 'firefox',
  executablePath: found.executable,
  headless: true,
  args: firefoxFlags,
});

/**
 * Capabilities of a WebKitGTK session.
 * @param {import('./find.js').Found} found
 */
export const webkitCapabilities = (found) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: found.executable, args: ['--automation'] },
});
