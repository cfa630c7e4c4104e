import type { Exports, Kit as PublicKit } from '../kit.js';

type Kit = { -readonly [member in keyof PublicKit]: PublicKit[member] };

/** Milliseconds before the one retry: most failures of a moving visitor last less. */
const pause = 1000;

/** What a chunk fails with once a line has said why; those that need it fail with it too, and add no line. */
const told = 'see above';

/**
 * Loads chunks: classic scripts that hand us a function instead of modules that import each other. A static import
 * carries no hash, and where a checked module failed Chromium and WebKit fetch it anew, unchecked, for whoever
 * imports it; here nothing runs that did not pass its own hash. It also lets all of them travel at once, makes a
 * retry possible in Firefox, which remembers a failed module, and passes a Content-Security-Policy of hashes.
 */
export function loadChunks(kit: Kit, report: (problem: string) => void): void {
  const arrived: Record<string, () => Promise<Exports>> = {};
  const loads: Record<string, Promise<Exports>> = {};

  const load = async (chunk: string): Promise<Exports> => {
    const hash = kit.integrity[chunk]!;
    // The first characters of its hash make a file's name its own for ever.
    const address = `${kit.base + chunk}.${hash.slice(0, 8).replace(/\W/g, '-')}.js`;
    const inject = (onload: () => void, onerror: () => void) =>
      document.head.append(
        Object.assign(document.createElement('script'), {
          // Without cookies; a hash is checked only then.
          crossOrigin: '',
          integrity: `sha256-${hash}=`,
          nonce: kit.nonce,
          onload,
          onerror,
          src: kit.policy!.createScriptURL(address),
        }),
      );
    try {
      await new Promise<void>((settle) => inject(settle, () => setTimeout(inject, pause, settle, settle)));
      // The browser's own lines tell which of these it was.
      if (!arrived[chunk])
        throw 'missing, altered (integrity), blocked (Content-Security-Policy, ad blocker) or a syntax error';
      return await arrived[chunk]();
    } catch (problem) {
      if (problem !== told) report(`${address}: ${problem}`);
      throw told;
    }
  };

  kit.add = (chunk, needs, run, hashes) => {
    Object.assign(kit.integrity, hashes);
    arrived[chunk] = async () => run(...(await Promise.all(needs.map(kit.load))));
  };
  kit.load = (chunk) => (loads[chunk] = loads[chunk] || load(chunk));
}
