/** Stops the page's clock at a moment, until the end of the test; returns the way to let it run on. */
export function stopClock(moment: string | number): () => void;

/** Waits until a change in an element makes something true. */
export function untilChanged(element: Element, isTrue: () => boolean): Promise<void>;

/** Waits, frame by frame, until something is true that no change of the tree tells, as where the focus is. */
export function until(isTrue: () => boolean): Promise<void>;
