import { isServer } from 'lit';
import { kit } from '../kit.js';
import { chosenLanguage } from './choice.js';
import { canonicalTag } from './tag.js';

/** The node above this one as it is rendered: its slot, its parent, or the host of its shadow tree. */
export const composedParent = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;

/**
 * The nearest language above a node, across slots and shadow trees. (`:lang()` does not see into
 * shadow trees in Firefox, so this walks.)
 */
export function nearestLanguage(start: Node | null): string | undefined {
  for (let node = start; node; node = composedParent(node)) {
    const tag = canonicalTag((node as Element).getAttribute?.('lang'));
    if (tag) return tag;
  }
  return undefined;
}

/**
 * The languages in which an element should speak, best first: its own `lang`, the reader's choice on
 * this page, the script's `data-lang`, the nearest `lang` above it, then those of the browser.
 */
export function preferredLanguages(element: Element): string[] {
  const wishes = [
    (element as HTMLElement).lang,
    chosenLanguage(),
    kit().language,
    nearestLanguage(composedParent(element)),
    // On a server, those of the machine, which nobody reads.
    ...(isServer ? [] : navigator.languages),
  ];
  return wishes.map(canonicalTag).filter((tag) => tag !== undefined);
}
