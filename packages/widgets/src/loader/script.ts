/**
 * The script element that runs us. `currentScript` is null in modules and under some optimisers, and an
 * `<img name="currentScript">` can stand in for it, so what is found must be a script. Of several, the first works.
 */
export const ownScript = () =>
  [document.currentScript, ...document.querySelectorAll('script[src*="/ess.js"]')].find(
    (script) => script instanceof HTMLScriptElement && script.src,
  ) as HTMLScriptElement | undefined;

/**
 * The folder that holds the files of exactly this version. `/1/ess.js` moves with every release of its major, and
 * so does `@ess-kit/widgets@1` on an npm CDN; a cached loader would look there for chunks of another release.
 * Any other number is a folder like others: `/uploads/2026/11/`.
 */
export function releaseFolder(address: string, version: string): string {
  // As text, because a browser that we do not support must be able to parse us.
  const moving = RegExp(`(?<=/)${parseInt(version)}(?=/$)|(?<=@ess-kit/widgets@)[^/]+`);
  return new URL('.', address).href.replace(moving, version);
}
