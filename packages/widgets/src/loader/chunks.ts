import type { Exports, Kit as PublicKit } from '../kit.js';

type Kit = { -readonly [member in keyof PublicKit]: PublicKit[member] };

/** Milliseconds before the one retry: most failures of a moving visitor last less. */
const pause = 1000;

/** What a chunk fails with once a line has said why; those that need it fail with it too, and add no line. */
const told = Error('ESS Kit');

/**
 * Loads chunks: classic scripts that hand us a function instead of modules that import each other. A static import
 * carries no hash, and where a checked module failed Chromium and WebKit fetch it anew, unchecked, for whoever
 * imports it; here nothing runs that did not pass its own hash. It also lets all of them travel at once, makes a
 * retry possible in Firefox, which remembers a failed module, and passes a Content-Security-Policy of hashes.
 */
export function loadChunks(kit: Kit, report: (problem: string) => void): void {
  const arrived: Record<string, Parameters<Kit['add']>> = {};
  const loads: Record<string, Promise<Exports>> = {};

  /** The first characters of its hash make a file's name its own for ever. */
  const addressOf = (chunk: string) =>
    `${kit.base + chunk}.${kit.integrity[chunk]!.slice(0, 8).replace(/\W/g, '-')}.js`;

  const inject = (chunk: string) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const address = addressOf(chunk);
      script.crossOrigin = 'anonymous';
      script.integrity = `sha256-${kit.integrity[chunk]}=`;
      script.nonce = kit.nonce!;
      script.onload = resolve;
      script.onerror = reject;
      script.src = kit.policy ? kit.policy.createScriptURL(address) : address;
      document.head.append(script);
    });

  const load = async (chunk: string): Promise<Exports> => {
    try {
      await inject(chunk).catch(() => new Promise((resolve) => setTimeout(() => resolve(inject(chunk)), pause)));
    } catch {
      throw 'missing, altered (integrity) or blocked (Content-Security-Policy script-src, ad blocker)';
    }
    if (!arrived[chunk]) throw 'syntax error';
    const [, needs, run] = arrived[chunk];
    return run(...(await Promise.all(needs.map(kit.load))));
  };

  kit.add = (...chunk) => {
    arrived[chunk[0]] = chunk;
  };
  kit.load = (chunk) =>
    (loads[chunk] =
      loads[chunk] ||
      load(chunk).catch((problem) => {
        if (problem !== told) report(`${addressOf(chunk)}: ${problem}`);
        throw told;
      }));
}
