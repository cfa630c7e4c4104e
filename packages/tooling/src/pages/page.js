/**
 * A real top-level page, the same in every engine. Each engine's driver gives it a few primitives.
 * @typedef {{ x: number, y: number }} Place
 * @typedef {{ shift?: boolean, control?: boolean, alt?: boolean, meta?: boolean }} Modifiers
 */
export class Page {
  /** @param {string} engine @param {ReadonlySet<string>} features */
  constructor(engine, features) {
    this.engine = engine;
    this.features = features;
  }

  /** Opens an address and waits for its `load` event. @param {string} url */
  async goto(url) {
    await this.navigate(url);
  }

  /**
   * Runs a function or an expression in the page, awaits it, and returns its value through JSON.
   * @param {string | ((...args: any[]) => unknown)} code
   * @param {...unknown} args
   */
  async evaluate(code, ...args) {
    return this.#answer(expression(code, args), 30_000);
  }

  /** @param {string} wanted @param {number} patience */
  async #answer(wanted, patience) {
    const source = `(async () => {
      try {
        return JSON.stringify({ value: await (${wanted}) });
      } catch (error) {
        return JSON.stringify({ error: { message: String(error?.message ?? error), stack: String(error?.stack ?? '') } });
      }
    })()`;
    // Firefox never answers for a world that a navigation has taken away.
    const { value, error } = JSON.parse(await within(patience, this.runSource(source), this.engine));
    if (error)
      throw Object.assign(new Error(`In ${this.engine}: ${error.message}`), { pageStack: error.stack, inPage: true });
    return value;
  }

  /**
   * Waits, frame by frame, until a function or an expression is truthy in the page, also over navigations.
   * @param {string | ((...args: any[]) => unknown)} code
   * @param {{ timeout?: number, args?: unknown[] }} [options]
   */
  async waitFor(code, { timeout = 5000, args = [] } = {}) {
    const until = Date.now() + timeout;
    let last = '';
    do {
      try {
        const wait = Math.min(this.longestLook(), timeout);
        const look = await this.#answer(lookUntilTruthy(expression(code, args), wait), wait + 1000);
        if (look.done) return look.value;
        last = look.error ?? '';
        if (!wait) await new Promise((resolve) => setTimeout(resolve, 50));
      } catch (error) {
        // A navigation takes the page's world away under us: look again in the new one.
        last = String(error);
      }
    } while (Date.now() < until);
    throw new Error(`In ${this.engine}, not true within ${timeout} ms: ${String(code)}${last && `\nlast: ${last}`}`);
  }

  /** How long one look of `waitFor` may last, in milliseconds; 0 looks once and waits outside of the page. */
  longestLook() {
    return 300;
  }

  /** Presses a real key by its DOM name. @param {string} key @param {Modifiers} [modifiers] */
  async press(key, { shift = false, control = false, alt = false, meta = false } = {}) {
    const held = Object.entries({ Shift: shift, Control: control, Alt: alt, Meta: meta });
    await this.pressKey(
      key,
      held.filter(([, isHeld]) => isHeld).map(([name]) => name),
    );
  }

  /**
   * Clicks with the real mouse, at a place or in the middle of an element. ` >>> ` in a selector enters a shadow root.
   * @param {string | Place} target
   */
  async click(target) {
    const { x, y } = typeof target === 'string' ? await this.middleOf(target) : target;
    await this.clickAt(x, y);
  }

  /** Moves the mouse to a place or an element. @param {string | Place} target */
  async hover(target) {
    const { x, y } = typeof target === 'string' ? await this.middleOf(target) : target;
    await this.moveTo(x, y);
  }

  /** @param {string} selector @returns {Promise<Place>} */
  middleOf(selector) {
    return this.waitFor(findMiddle, { args: [selector] });
  }

  /** Addresses requested since the last `goto`. @returns {Promise<string[]>} */
  async requests() {
    return this.evaluate(() => [
      location.href,
      ...performance.getEntriesByType('resource').map((/** @type {PerformanceEntry} */ entry) => entry.name),
    ]);
  }

  /** What the page wrote to its console, errors that nothing caught included. @returns {{ type: string, text: string }[]} */
  messages() {
    return this.refuse('console');
  }

  /** @param {import('../browsers/firefox-emulation.js').Emulation} emulation */
  async emulate(emulation) {
    for (const feature of Object.keys(emulation)) if (!this.features.has(feature)) this.refuse(feature);
    await this.setMedia(emulation);
  }

  /** Saves a picture of the viewport. @param {string} path */
  async screenshot(path) {
    await this.savePicture(path);
  }

  /** Prints to a file. @param {string} path */
  async pdf(path) {
    if (!this.features.has('pdf')) this.refuse('pdf');
    await this.savePdf(path);
  }

  /** @param {string} feature @returns {never} */
  refuse(feature) {
    throw new Error(`${feature} is not available in ${this.engine}`);
  }

  // What an engine's driver fills in.
  /** @param {string} _url @returns {Promise<unknown>} */
  navigate(_url) {
    return this.refuse('navigation');
  }
  /** @param {string} _source @returns {Promise<string>} */
  runSource(_source) {
    return this.refuse('evaluation');
  }
  /** @param {string} _key @param {string[]} _modifiers @returns {Promise<unknown>} */
  pressKey(_key, _modifiers) {
    return this.refuse('keyboard');
  }
  /** @param {number} _x @param {number} _y @returns {Promise<unknown>} */
  clickAt(_x, _y) {
    return this.refuse('mouse');
  }
  /** @param {number} _x @param {number} _y @returns {Promise<unknown>} */
  moveTo(_x, _y) {
    return this.refuse('mouse');
  }
  /** @param {import('../browsers/firefox-emulation.js').Emulation} _emulation @returns {Promise<unknown>} */
  setMedia(_emulation) {
    return this.refuse('media');
  }
  /** @param {string} _path @returns {Promise<unknown>} */
  savePicture(_path) {
    return this.refuse('screenshot');
  }
  /** @param {string} _path @returns {Promise<unknown>} */
  savePdf(_path) {
    return this.refuse('pdf');
  }
  /** @param {number} _width @param {number} _height @returns {Promise<void>} */
  resize(_width, _height) {
    return this.refuse('resize');
  }
  /** @returns {Promise<void>} */
  close() {
    return this.refuse('close');
  }
}

/**
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} task
 * @param {string} engine
 * @returns {Promise<T>}
 */
async function within(milliseconds, task, engine) {
  // A late refusal, when nobody waits any more, is no news.
  task.catch(() => undefined);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tooLate = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${engine} gave no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return /** @type {T} */ (await Promise.race([task, tooLate]));
  } finally {
    clearTimeout(timer);
  }
}

/** @param {string | Function} code @param {unknown[]} args */
const expression = (code, args) => (typeof code === 'function' ? `(${code})(...${JSON.stringify(args)})` : `(${code})`);

/**
 * Looks in the page, at each frame, for a while. A page that paints nothing gets a slow clock instead.
 * @param {string} wanted
 * @param {number} milliseconds
 */
const lookUntilTruthy = (wanted, milliseconds) => `new Promise((resolve) => {
  const until = performance.now() + ${milliseconds};
  const look = async () => {
    let value, error;
    try { value = await (${wanted}); } catch (thrown) { error = String(thrown); }
    if (value) {
      let json = true;
      try { JSON.stringify(value); json = value; } catch {}
      resolve({ done: true, value: json });
    } else if (performance.now() > until) resolve({ done: false, error });
    else next();
  };
  const next = () => {
    let isDue = true;
    const once = () => { if (isDue) { isDue = false; look(); } };
    requestAnimationFrame(once);
    setTimeout(once, 50);
  };
  look();
})`;

/** Runs in the page. @param {string} selector */
function findMiddle(selector) {
  /** @type {any} */
  let element = null;
  /** @type {ParentNode} */
  let root = document;
  for (const part of selector.split(' >>> ')) {
    element = root?.querySelector(part);
    if (!element) return null;
    root = element.shadowRoot;
  }
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  // Something without a size cannot be hit.
  return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
}
