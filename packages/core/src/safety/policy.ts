import { kit, type Policy } from '../kit.js';

interface TrustedTypes {
  createPolicy(name: string, rules: object): Policy;
}

/**
 * Text for a `<script type="application/ld+json">`, as this page's Trusted Types demand it.
 * @returns undefined where the page lets no policy of ours exist: then nothing may be written.
 */
export function trustedJson(value: unknown): string | undefined {
  // The text goes into a script element: `<` must not be able to end or open one.
  const text = JSON.stringify(value).replace(/</g, '\\u003c');
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!factory) return text;
  try {
    const page = kit();
    page.policy ??= factory.createPolicy('ess-kit', {
      createScript(json: string) {
        JSON.parse(json);
        return json;
      },
      // For a script tag that comes later: the name can be taken once.
      createScriptURL(address: string) {
        const { base } = kit();
        if (!base || !new URL(address).href.startsWith(base)) throw new TypeError(address);
        return address;
      },
    });
    return page.policy.createScript(text);
  } catch {
    return undefined;
  }
}
