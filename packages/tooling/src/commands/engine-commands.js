import { emulateInFirefox } from '../browsers/firefox-emulation.js';
import { keyActions, pointerActions, textActions } from '../browsers/webdriver-actions.js';
import { commandPlugin } from './command-plugin.js';

/** Real input, media and viewport for tests in the browser, where the launchers' own commands lack an engine. */
export function engineCommands() {
  const names = Object.keys(byPage);
  return commandPlugin(
    'ess-engine-commands',
    Object.fromEntries(
      names.map((name) => [
        `ess:${name}`,
        async (payload, { browser, id }) => {
          const launcher = /** @type {any} */ (browser);
          if (launcher.type === 'webdriver') await byDriver[name]?.(launcher, payload);
          else await byPage[name]?.(launcher.getPage(id), payload, launcher.type);
        },
      ]),
    ),
  );
}

/**
 * Playwright's and Puppeteer's pages agree on input.
 * @type {Record<string, (page: any, payload: any, launcher: string) => Promise<unknown>>}
 */
const byPage = {
  async press({ keyboard }, { key, modifiers }) {
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(key);
    for (const modifier of modifiers.toReversed()) await keyboard.up(modifier);
  },
  type: ({ keyboard }, { text }) => keyboard.type(text),
  click: ({ mouse }, { x, y }) => mouse.click(x, y),
  hover: ({ mouse }, { x, y }) => mouse.move(x, y),
  emulate: (page, emulation, launcher) =>
    launcher === 'puppeteer' ? emulateInFirefox(page, emulation) : page.emulateMedia(emulation),
  resize: (page, size, launcher) => (launcher === 'puppeteer' ? page.setViewport(size) : page.setViewportSize(size)),
};

/** @type {Record<string, (launcher: any, payload: any) => Promise<unknown>>} */
const byDriver = {
  press: ({ client }, { key, modifiers }) => client.performActions(keyActions(key, modifiers)),
  type: ({ client }, { text }) => client.performActions(textActions(text)),
  click: ({ client }, { x, y }) => client.performActions(pointerActions(x, y, true)),
  hover: ({ client }, { x, y }) => client.performActions(pointerActions(x, y)),
  async emulate() {
    throw new Error('Media emulation is not available in webkit.');
  },
  resize: (launcher, { width, height }) => launcher.resize(width, height),
};
