/** What we write, before it is text. */

export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Written[];
}

export type Written = Markup | string;

const BLOCKS = new Set(
  'article aside blockquote caption dd details div dl dt figcaption figure footer h2 h3 h4 h5 h6 header hr li ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** A line of its own in the text, and on the screen. */
export const isBlock = (node: Written): node is Markup => typeof node !== 'string' && BLOCKS.has(node.tag);

const VOID = new Set(['br', 'hr', 'img']);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/** Each block begins a line. */
export function write(nodes: readonly Written[]): string {
  return nodes
    .map((node, index) => {
      if (typeof node === 'string') return escape(node);
      const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
      const start = `${index && isBlock(node) ? '\n' : ''}<${node.tag}${attributes.join('')}>`;
      if (VOID.has(node.tag)) return start;
      const inner = write(node.children);
      const isLong = node.children.some(isBlock);
      return `${start}${isLong ? `\n${inner.trim()}\n` : inner}</${node.tag}>`;
    })
    .join('');
}

export const plainText = (node: Written): string =>
  typeof node === 'string' ? node : node.children.map(plainText).join('');

/** Something that a reader sees. */
export const isSeen = (node: Written): boolean =>
  typeof node === 'string' ? /\S/.test(node) : VOID.has(node.tag) || node.tag === 'svg' || node.children.some(isSeen);
