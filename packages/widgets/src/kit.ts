/** What the loader hands to everything that arrives after it, at `globalThis[Symbol.for('ess-kit')]`. */
export interface Kit {
  /** Exact version of the release. */
  readonly version: string;
  /** Absolute address of the release folder, with its trailing slash. */
  readonly base: string;
  /** `data-lang` of the script. */
  readonly language?: string | undefined;
  /** Nonce of the script, which the scripts we add carry too. */
  readonly nonce?: string | undefined;
  /** Our Trusted Types policy, or its bare rules where the browser has none; absent where the page refuses it. */
  readonly policy?: Policy | undefined;
  /** Content requests under way, by absolute address without fragment. Whoever takes one deletes it. */
  readonly requests: Map<string, Promise<Response>>;
  /** Chunk → sha256 of its file, in base64 without the final `=`. A chunk adds those that it loads later. */
  readonly integrity: Record<string, string>;
  /** Fetches a chunk and what it needs, each checked against its hash, runs it once, and hands back its exports. */
  load(chunk: string): Promise<Exports>;
  /**
   * Called by each chunk as it arrives: the chunks it needs, the function that runs it on their exports, and the hashes
   * of those that it loads later.
   */
  add(
    chunk: string,
    needs: string[],
    run: (...needed: Exports[]) => Exports,
    hashes?: Readonly<Record<string, string>>,
  ): void;
  /** Finds uses in a tree that the document's own search does not see into, such as a shadow root, and watches it. */
  discover(root: ParentNode): void;
  /** Every inclusion of the script on this page; the first is the active one. */
  versions(): { version: string; active: boolean }[];
}

/** What a chunk gives to the others. */
export type Exports = Record<string, unknown>;

/** The Trusted Types policy `ess-kit`. */
export interface Policy {
  /** Accepts addresses inside the release folder only. */
  createScriptURL(address: string): string;
  /** Accepts JSON only. */
  createScript(text: string): string;
}
