import type { Browser, Engine, Feature, Page, PageOptions } from './launch.js';

export interface EngineContext {
  readonly engine: Engine;
  /** The shared browser; there from the first hook on. */
  readonly browser: Browser;
  can(feature: Feature): boolean;
  /** A page with a storage of its own; one opened in a test is closed after it. */
  newPage(options?: PageOptions): Promise<Page>;
}

/**
 * Registers a `describe` per engine, whose tests share a browser that is closed at the end. `atOnce` of them run at a
 * time; where that is several, pages are opened in a `before` hook.
 */
export function forEachEngine(define: (context: EngineContext) => void, options?: { atOnce?: number }): void;
