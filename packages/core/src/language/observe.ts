import { composedParent } from './resolve.js';

/**
 * Tells elements when a `lang` or `dir` above them changes. One observer serves the page; each
 * shadow tree in which one of our elements lives or is slotted is added to it.
 */
const listeners = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

const options = { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true };

/** Calls back, in one batch for the page, after each change; returns the way to stop. */
export function observeLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((notify) => notify()));
  for (let node: Node | null = element; node; node = composedParent(node))
    if (node === node.getRootNode()) observer.observe(node, options);
  listeners.set(element, changed);
  return () => {
    listeners.delete(element);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
