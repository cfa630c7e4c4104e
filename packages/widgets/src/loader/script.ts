/**
 * The script element that runs us. `currentScript` is null in modules and under some optimisers, and an
 * `<img name="currentScript">` can stand in for it, so what is found must be a script.
 */
export function ownScript(): HTMLScriptElement | undefined {
  const current = document.currentScript;
  return current instanceof HTMLScriptElement && current.src
    ? current
    : [...document.querySelectorAll<HTMLScriptElement>('script[src*="/ess.js"]')].pop();
}

/**
 * The folder that holds the files of exactly this version. `/1/ess.js` moves with every release of its major, and
 * so does `@ess-kit/widgets@1` on an npm CDN; a cached loader would look there for chunks of another release.
 * Any other number is a folder like others: `/uploads/2026/11/`.
 */
export function releaseFolder(address: string, version: string): string {
  return new URL('.', address).href
    .replace(RegExp(`/${parseInt(version)}/$`), `/${version}/`)
    .replace(/(@ess-kit\/widgets@)[^/]+/, `$1${version}`);
}
