/** Puts trusted markup on the page until the end of the test, and returns its first element when it has settled. */
export function fixture<E extends Element = HTMLElement>(markup: string): Promise<E>;

export interface ServerRendering {
  /** Modules that define the elements, resolved from the package under test: `'@ess-kit/event-card/define.js'`. */
  modules: string[];
  /** Static HTML that uses the elements. */
  template: string;
}

/** Renders on the server, puts the result on the page, lets it hydrate, and fails when it was not hydrated. */
export function ssrFixture<E extends Element = HTMLElement>(rendering: ServerRendering): Promise<E>;

export interface Rendering {
  name: string;
  render<E extends Element = HTMLElement>(markup: string): Promise<E>;
}

/** The two ways into a page (in the browser; on the server, then hydrated), so that one test body covers both. */
export function renderings(modules: string[]): Rendering[];

/** Waits until every custom element below a node, also in shadow roots, has nothing left to update. */
export function settled(root?: Element): Promise<void>;
