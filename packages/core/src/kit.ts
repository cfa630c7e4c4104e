/**
 * What the script tag shares with the elements, under a registered symbol: several copies of ESS
 * Kit on a page find the same one. In an npm build there is none, and every use here is optional.
 */
export interface Kit {
  readonly base?: string;
  /** `data-lang` of the script. */
  readonly language?: string;
  policy?: Policy;
  /** Content requests that the loader started, by absolute URL without fragment. */
  readonly requests?: Map<string, Promise<Response>>;
}

/** The part of a Trusted Types policy that we use; returns what the sinks accept. */
export interface Policy {
  createScript(text: string): string;
}

const key = Symbol.for('ess-kit');

/** The page's kit; made on first use where no script tag made it. */
export const kit = (): Kit => ((globalThis as Record<symbol, unknown>)[key] ??= {}) as Kit;
