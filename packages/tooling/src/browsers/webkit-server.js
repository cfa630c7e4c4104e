import { join } from 'node:path';
import { start, stop } from '../clean-exit.js';
import { childEnvironment, toolingFolder } from '../environment.js';
import { freePort } from '../free-port.js';

/** Half of the virtual screen, where X puts the pointer at start. */
export const SCREEN_CENTRE = { x: 1280, y: 960 };

/**
 * Starts a virtual screen and WebKit's driver on it, each on what is free.
 * @param {import('./find.js').Found} found
 * @returns {Promise<{ port: number, stop(): Promise<void> }>}
 */
export async function startWebKitServer(found) {
  if (found.kind !== 'system' || !found.driver || !found.display) {
    throw new Error('A WebKit server needs the WebKitGTK driver and Xvfb.');
  }
  const screen = await startScreen(found.display);
  try {
    const port = await freePort();
    const driver = start(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: childEnvironment({
        DISPLAY: screen.display,
        // Else some tiles of a page are drawn by the processor and some by a graphics library, as each is free, and hairlines
        // and small shapes differ from one picture of the same page to the next.
        WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
        XDG_CONFIG_HOME: join(toolingFolder, 'src/browsers/webkit-window'),
        ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
      }),
    });
    await answering(port, driver);
    return {
      port,
      async stop() {
        await stop(driver);
        await stop(screen.process);
      },
    };
  } catch (error) {
    await stop(screen.process);
    throw error;
  }
}

/** @param {string} command */
async function startScreen(command) {
  const size = `${SCREEN_CENTRE.x * 2}x${SCREEN_CENTRE.y * 2}x24`;
  // When its last window closes, a screen resets itself and turns away whoever comes at that moment: the browser of the
  // next session, for which the driver would then wait for ever.
  const child = start(command, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((resolve, reject) => {
    child.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`));
    child.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    child.once('error', reject);
  });
  return { process: child, display };
}

/** @param {number} port @param {import('node:child_process').ChildProcess} driver */
async function answering(port, driver) {
  const until = Date.now() + 15_000;
  while (Date.now() < until && driver.exitCode === null) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/status`);
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not answer.');
}
