/** A part of an element that is loaded when it is first needed. */
export interface Lazy<T> {
  /** The part, if it is here. */
  readonly here: T | undefined;
  load(): Promise<T>;
}

export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let here: T | undefined;
  return {
    get here() {
      return here;
    },
    load: async () => (here ??= await load()),
  };
}

/** Calls back when the browser has nothing better to do; returns the way to take it back. */
export function whenIdle(callback: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(callback, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  // WebKit has no idle callback: after the next frame has been painted comes close.
  const timer = setTimeout(callback, 50);
  return () => clearTimeout(timer);
}
