/** The same where no block and no link may stand: in a link, in a paragraph. A few lines of words. */
import { elementsIn, hasClass, type Element, type Parent, wordsOf } from '../page/nodes.js';
import { lightOf } from './light.js';
import { isSeen, type Markup, type Written } from './markup.js';

interface Essence {
  /** Classes of what is told, in the order in which it stands. */
  readonly classes: readonly string[];
  readonly most: number;
}

/** What a reader needs before following the link. */
const essences: Readonly<Record<string, Essence>> = {
  'ess-event-card': { classes: ['heading', 'status', 'where', 'date', 'time', 'zone'], most: 6 },
  'ess-event-list': { classes: ['heading', 'date'], most: 20 },
  'ess-speaker-quote': { classes: ['blockquote', 'name', 'role'], most: 4 },
  'ess-programme-timeline': { classes: ['eyebrow', 'heading'], most: 2 },
  'ess-network-map': { classes: ['drawing', 'heading', 'summary'], most: 3 },
};

const INLINE = new Set(['b', 'bdi', 'br', 'cite', 'em', 'i', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time']);

export function lineOf(tag: string, shadow: Parent): readonly Written[] {
  const { classes, most } = essences[tag]!;
  const isTold = (element: Element) =>
    classes.some((name) => hasClass(element, name) || element.tagName === name) &&
    !wordsOf(element, 'part').includes('head');
  const lines: (readonly Written[])[] = [];
  for (const element of elementsIn(shadow, (element) => !isTold(element))) {
    if (!isTold(element)) continue;
    const words = inline(lightOf({ childNodes: [element] } as unknown as Parent));
    if (words.some(isSeen)) lines.push(hasClass(element, 'heading') ? [strong(words)] : words);
    if (lines.length === most) break;
  }
  return lines.flatMap((line, index) => [...(index ? [{ tag: 'br', attributes: {}, children: [] }] : []), ...line]);
}

const strong = (children: readonly Written[]): Markup => ({ tag: 'strong', attributes: {}, children });

function inline(nodes: readonly Written[]): readonly Written[] {
  return nodes.flatMap((node): readonly Written[] => {
    if (typeof node === 'string') return [node];
    const children = inline(node.children);
    if (node.tag === 'svg') return [node];
    if (node.tag === 'blockquote') return [{ ...node, tag: 'q', children }];
    if (INLINE.has(node.tag)) return [{ ...node, children }];
    const { lang, dir } = node.attributes;
    return lang ? [{ tag: 'span', attributes: { lang, ...(dir ? { dir } : {}) }, children }] : children;
  });
}
