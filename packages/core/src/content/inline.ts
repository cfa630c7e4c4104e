import { isServer } from 'lit';
import { asContent, parseContent } from './load.js';

/** An element that may bring its content with it. */
interface Carrier extends Element {
  readonly data?: unknown;
  readonly dataContent?: string;
}

/** The text that an element last brought, and its document: the same text is the same document. */
const last = new WeakMap<Element, readonly [text: string, content: object]>();

/**
 * Content that stands in the page: an element's property, its attribute or its child script.
 * @throws ContentError
 */
export function inlineContent(element: Carrier): object | undefined {
  if (element.data !== undefined) return asContent(element.data, 'The element’s data');
  const text =
    element.dataContent ?? (isServer ? null : element.querySelector('script[type="application/json"]')?.textContent);
  if (!text) return undefined;
  const [known, content] = last.get(element) ?? [];
  if (content && known === text) return content;
  const read = parseContent(text, 'The element’s content');
  last.set(element, [text, read]);
  return read;
}
