export type Engine = 'chromium' | 'firefox' | 'webkit';

export const ENGINES: readonly Engine[];

export type Feature =
  | 'colorScheme'
  | 'forcedColors'
  | 'reducedMotion'
  | 'media'
  | 'console'
  | 'requests'
  | 'screenshot'
  | 'pdf'
  | 'locale'
  | 'timeZone'
  | 'javaScript';

/** Whether an engine has a feature on this machine. Using one that is missing throws `… is not available in webkit`. */
export function can(engine: Engine, feature: Feature): boolean;

export interface Emulation {
  colorScheme?: 'light' | 'dark' | null;
  forcedColors?: 'active' | 'none' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  media?: 'print' | 'screen' | null;
}

export interface PageOptions {
  /** Viewport; 1024 × 768 unless told. */
  width?: number;
  height?: number;
  /** Language of the browser, a BCP 47 tag. */
  locale?: string;
  /** Time zone of the browser, an IANA name. */
  timeZone?: string;
  /** `false` switches scripts off. */
  javaScript?: boolean;
}

export interface Modifiers {
  shift?: boolean;
  control?: boolean;
  alt?: boolean;
  meta?: boolean;
}

export interface Place {
  x: number;
  y: number;
}

/** A real top-level page, the same in every engine. */
export interface Page {
  readonly engine: Engine;
  /** The driver's own page: Playwright's, Puppeteer's, or a WebDriver session. */
  readonly native: unknown;
  /** Opens an address and waits for its `load` event. */
  goto(url: string): Promise<void>;
  /** Runs a function (no closure) or an expression in the page, awaits it, and returns its value through JSON. */
  evaluate<T = unknown, A extends unknown[] = unknown[]>(
    code: string | ((...args: A) => T),
    ...args: NoInfer<A>
  ): Promise<Awaited<T>>;
  /** Waits until a function or an expression is truthy in the page, also over navigations, and returns its value. */
  waitFor<T = unknown>(
    code: string | ((...args: never[]) => T),
    options?: { timeout?: number; args?: unknown[] },
  ): Promise<Awaited<T>>;
  /** Presses a real key by its DOM name. */
  press(key: string, modifiers?: Modifiers): Promise<void>;
  /** Clicks with the real mouse. ` >>> ` in a selector enters a shadow root: `'ess-event-card >>> button'`. */
  click(target: string | Place): Promise<void>;
  /** Moves the real mouse. */
  hover(target: string | Place): Promise<void>;
  /** Sizes the viewport. WebKitGTK is at least 290 px wide. */
  resize(width: number, height: number): Promise<void>;
  /** Emulates media until changed; `null` takes one back. */
  emulate(emulation: Emulation): Promise<void>;
  /** Saves a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** Prints to a PDF file. */
  pdf(path: string): Promise<void>;
  /** Addresses requested since the last `goto`; without the feature `requests`, those that the page itself can see. */
  requests(): Promise<string[]>;
  /** What the page wrote to its console, uncaught errors included. */
  messages(): { type: string; text: string }[];
  close(): Promise<void>;
}

export interface Browser {
  readonly engine: Engine;
  readonly version: string;
  readonly native: unknown;
  /** A page with a storage of its own. */
  newPage(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Starts an engine's browser. */
export function launch(engine: Engine): Promise<Browser>;
