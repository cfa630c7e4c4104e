/** A session of classic WebDriver: JSON over HTTP. */
export class WebDriverSession {
  #address;
  /** @type {string | undefined} */
  #current;
  /** @type {Promise<unknown>} */
  #queue = Promise.resolve();

  /** @param {string} address @param {string} version */
  constructor(address, version) {
    this.#address = address;
    this.version = version;
  }

  /** @param {string} server @param {object} capabilities */
  static async open(server, capabilities) {
    const { sessionId, capabilities: got } = await command('POST', `${server}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(`${server}/session/${sessionId}`, got.browserVersion);
  }

  /**
   * Sends a command to a window, or to the session as a whole. One after the other, as the window is a state.
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path
   * @param {unknown} [body]
   * @param {string} [window]
   * @returns {Promise<any>}
   */
  send(method, path, body, window) {
    const turn = this.#queue.then(async () => {
      if (window && window !== this.#current) {
        await command('POST', `${this.#address}/window`, { handle: window });
        this.#current = window;
      }
      return command(method, `${this.#address}${path}`, body);
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** @returns {Promise<string>} the session's window */
  window() {
    return this.send('GET', '/window');
  }

  /** @returns {Promise<string>} */
  async newWindow() {
    const { handle } = await this.send('POST', '/window/new', { type: 'window' });
    return handle;
  }

  /** @param {string} window */
  async closeWindow(window) {
    await this.send('DELETE', '/window', undefined, window);
    this.#current = undefined;
  }

  async close() {
    await this.send('DELETE', '');
  }
}

/** @param {string} method @param {string} address @param {unknown} [body] @returns {Promise<any>} */
async function command(method, address, body) {
  const response = await fetch(address, {
    method,
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`WebDriver ${method} ${new URL(address).pathname}: ${value.error}: ${value.message}`);
  return value;
}
