/** Whether a page is, but for what we wrote, what it was. */
import { parse } from 'parse5';
import { isWritten } from './embeds.js';
import { type Element, isElement, isText, type Node, type Parent } from './nodes.js';

/** A page as a browser builds it, without what we wrote and without regard to spaces. */
function skeleton(parent: Parent): string {
  let result = '';
  let text = '';
  const flush = () => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words) result += `"${words}"`;
    text = '';
  };
  for (const node of parent.childNodes) {
    if (isText(node)) text += node.value;
    else if (!isElement(node) || !isWritten(node)) {
      flush();
      result += describe(node);
    }
  }
  flush();
  return result;
}

function describe(node: Node): string {
  if (!('tagName' in node))
    return node.nodeName === '#comment' ? `!${(node as { data: string }).data}!` : node.nodeName;
  const { tagName, attrs } = node;
  const inner = 'content' in node ? skeleton(node.content as Parent) : skeleton(node as Element);
  return `<${tagName} ${attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}>${inner}</>`;
}

export const isSameBeside = (one: string, other: string): boolean => skeleton(parse(one)) === skeleton(parse(other));
