/** Small questions to a tree of parse5. */
import { html, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Of any kind: a drawing too. */
export const isAnyElement = (node: Node | Parent): node is Element => 'tagName' in node;

export const isElement = (node: Node | Parent): node is Element =>
  'tagName' in node && node.namespaceURI === html.NS.HTML;

export const isText = (node: Node | Parent): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

export const wordsOf = (element: Element, name: string): readonly string[] =>
  attribute(element, name)?.split(/\s+/).filter(Boolean) ?? [];

export const hasClass = (element: Element, name: string): boolean => wordsOf(element, 'class').includes(name);

/** Elements below a node in the order of the page; `enter` says whether to look into one. */
export function* elementsIn(parent: Parent, enter: (element: Element) => boolean = () => true): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!isAnyElement(node)) continue;
    if (isElement(node)) yield node;
    if (enter(node)) yield* elementsIn(node, enter);
  }
}

/** The elements around one, the nearest first. */
export function* around(element: Element): Generator<Element> {
  for (let node: Parent | null = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null)
    if (isElement(node)) yield node;
}

export const textOf = (node: Node | Parent): string =>
  isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
