import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { start, stop } from '../clean-exit.js';
import { childEnvironment } from '../environment.js';

/**
 * What to render: the modules that define the elements, and static HTML that uses them.
 * @typedef {{ modules: string[], template: string }} Rendering
 */

/**
 * Renders in a child process, as server rendering fills this process's element registry and module cache for good.
 * The child is started at the first rendering and kept.
 */
export class ServerRenderer {
  #folder;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {Map<number, { resolve(html: string): void, reject(error: Error): void }>} */
  #waiting = new Map();
  #count = 0;

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
  }

  /** @param {Rendering} rendering @returns {Promise<string>} HTML with declarative shadow roots */
  render(rendering) {
    this.#child ??= this.#start();
    const id = ++this.#count;

    this.#child.stdin?.write(JSON.stringify({ id, ...rendering }) + '\n');
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  async stop() {
    if (this.#child) await stop(this.#child);
  }

  #start() {
    const script = fileURLToPath(new URL('./render.js', import.meta.url));
    const child = start(process.execPath, ['--experimental-import-meta-resolve', script], {
      cwd: this.#folder,
      env: childEnvironment(),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => this.#answer(JSON.parse(line)));
    child.once('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The rendering process ended.'));
      this.#waiting.clear();
      this.#child = undefined;
    });
    return child;
  }

  /** @param {{ id: number, html?: string, error?: string }} answer */
  #answer({ id, html, error }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (html === undefined) waiting?.reject(new Error(`Server rendering failed: ${error}`));
    else waiting?.resolve(html);
  }
}
