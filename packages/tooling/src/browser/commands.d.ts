/** The engine that this test runs in. */
export const engine: 'chromium' | 'firefox' | 'webkit';

export interface Modifiers {
  shift?: boolean;
  control?: boolean;
  alt?: boolean;
  meta?: boolean;
}

export interface Emulation {
  colorScheme?: 'light' | 'dark' | null;
  forcedColors?: 'active' | 'none' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  media?: 'print' | 'screen' | null;
}

/** Presses a real key by its DOM name: `press('Tab', { shift: true })`. */
export function press(key: string, modifiers?: Modifiers): Promise<void>;

/** Types text, one real key after the other. */
export function type(text: string): Promise<void>;

/** Clicks with the real mouse, at a place in the viewport or in the middle of an element. */
export function click(x: number, y: number): Promise<void>;
export function click(element: Element): Promise<void>;

/** Moves the real mouse to a place in the viewport or to the middle of an element. */
export function hover(x: number, y: number): Promise<void>;
export function hover(element: Element): Promise<void>;

/** Whether this engine can emulate media: WebKitGTK cannot. */
export const canEmulate: boolean;

/** Emulates media until the end of the test; `null` takes one back. Throws where `canEmulate` is false. */
export function emulate(emulation: Emulation): Promise<void>;

/** Sizes the viewport until the end of the test. WebKitGTK is at least 290 px wide. */
export function resize(width: number, height?: number): Promise<void>;

/** Waits for the next painted frame. */
export function frame(): Promise<void>;
