import { trustedJson } from './safety/policy.js';

/** Ids that one of our elements describes on this page already. */
const described = new Map<string, Element>();

/** Whether the page, or another copy of us, describes this item: by its id or its address. */
function isDescribed(id: string, description: object): boolean {
  const { '@id': address, url } = description as Record<string, unknown>;
  const names = [id, address, url].filter(Boolean).map((name) => JSON.stringify(name));
  return [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')].some(
    (script) => script.dataset.essItem === id || names.some((name) => script.textContent?.includes(name)),
  );
}

/**
 * Describes an item for search engines, in the light DOM of the element that shows it.
 * @param id what the description is of; a page describes it once.
 * @param text the description, as this page's Trusted Types demand it.
 * @returns the way to take the description back.
 */
function describe(element: Element, id: string, description: object, text: string): () => void {
  const owner = described.get(id);
  if (owner !== element && (owner?.isConnected || isDescribed(id, description))) return () => undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset.essItem = id;
  script.textContent = text;
  described.set(id, element);
  element.append(script);
  return () => {
    script.remove();
    if (described.get(id) === element) described.delete(id);
  };
}

const descriptions = new WeakMap<Element, { readonly key: string; readonly takeBack: () => void }>();

/** As `describe`, for an element that shows one thing: writes only what has changed since it last did. */
export function describeOnce(element: Element, id: string, description: object | undefined): void {
  const text = description && trustedJson(description);
  const key = `${id} ${text}`;
  const last = descriptions.get(element);
  if (last?.key === key) return;
  last?.takeBack();
  const takeBack = text === undefined ? () => undefined : describe(element, id, description!, text);
  descriptions.set(element, { key, takeBack });
}
