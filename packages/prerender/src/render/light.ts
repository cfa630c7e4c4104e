/**
 * What stands without script and without our styles: an element's shadow tree, as a server renders it, becomes plain
 * HTML. Controls go, since nobody would answer them; what only assistive technology gets, stays; so does language.
 */
import { safeUrl } from '@ess-kit/core';
import {
  attribute,
  type Element,
  hasClass,
  isAnyElement,
  isText,
  type Node,
  type Parent,
  wordsOf,
} from '../page/nodes.js';
import { isBlock, isSeen, type Markup, type Written } from './markup.js';

const KEPT = new Set(
  'a article b bdi blockquote br cite dd details dl dt em figcaption figure footer h2 h3 h4 h5 h6 header hr i img li mark ol p q s section small span strong sub summary sup table caption tbody td th thead time tr ul'.split(
    ' ',
  ),
);

const DROPPED = new Set('button canvas dialog form input label script select slot style textarea'.split(' '));

/** How a link within the page begins. */
const FRAGMENT = '#ess=';

/** Words that styles make quieter than those before them. */
const ASIDE = ['muted', 'role', 'tbc', 'inferred', 'alternate'];

/** Drawings are ours, so their attributes are. */
const DRAWING = /^(?:svg|g|path|circle|rect|title|text|tspan)$/;

const has = (node: Element, name: string, word: string) => wordsOf(node, name).includes(word);

function isDropped(node: Element): boolean {
  const { tagName } = node;
  const role = attribute(node, 'role');
  return (
    DROPPED.has(tagName) ||
    attribute(node, 'hidden') !== undefined ||
    attribute(node, 'aria-hidden') === 'true' ||
    role === 'tablist' ||
    role === 'search' ||
    has(node, 'part', 'filters') ||
    (role === 'status' && !has(node, 'part', 'summary')) ||
    (tagName === 'details' && has(node, 'class', 'menu') && !has(node, 'part', 'provenance')) ||
    isOfTheMoment(node)
  );
}

/** That an event is past, or about to begin, is true at a moment; the page stands for longer. */
const isOfTheMoment = (node: Element) =>
  has(node, 'class', 'badge') &&
  (['before', 'soon', 'live', 'past'].some((phase) => has(node, 'class', phase)) ||
    (node.tagName === 'strong' && attribute(node, 'class') === 'badge'));

/** The tree below a node as plain HTML. */
export function lightOf(parent: Parent): readonly Written[] {
  return tidy(parent.childNodes.flatMap((node) => light(node)));
}

function light(node: Node): readonly Written[] {
  if (isText(node)) return [node.value.replace(/[ \t\n\r\f]+/g, ' ')];
  if (!isAnyElement(node)) return [];
  const { tagName } = node;
  if ('content' in node) return lightOf(node.content as Parent);
  if (tagName === 'svg') return hasClass(node, 'drawing') ? [drawing(node)] : [];
  if (isDropped(node)) return [];
  // An element within an element shows its shadow tree.
  const shadow = node.childNodes.find((child) => isAnyElement(child) && child.tagName === 'template');
  const children = shadow ? light(shadow) : lightOf(node);
  const id = attribute(node, 'data-id') ?? attribute(node, 'data-day');
  const named: Record<string, string> = id ? { id: `ess=${id}` } : {};
  if (!children.some(isSeen) && tagName !== 'br' && tagName !== 'hr' && tagName !== 'img') return [];
  if (tagName === 'details' && has(node, 'part', 'details')) return withId(withoutSummary(children), named);
  if (tagName === 'details' && !withoutSummary(children).some(isSeen)) return [];
  const attributes = { ...named, ...attributesOf(node) };
  const isBare = !Object.keys(attributes).length;
  if (tagName === 'a' && !('href' in attributes)) return children;
  if (tagName === 'img' && !('src' in attributes)) return [];
  if (tagName === 'p') return [{ tag: 'p', attributes, children: joined(node, children) }];
  // Marks what a label is, so that it is not taken for one of several facts.
  if (tagName === 'span' && isBare) {
    if (hasClass(node, 'label')) return [...children, ' '];
    return ASIDE.some((name) => hasClass(node, name)) ? [{ tag: 'small', attributes, children }] : children;
  }
  if (KEPT.has(tagName)) return [{ tag: tagName, attributes, children }];
  // A box around words alone is a paragraph; any other goes.
  if (tagName === 'div' && !children.some(isBlock)) return [{ tag: 'p', attributes, children }];
  return withId(children, named);
}

const withoutSummary = (nodes: readonly Written[]) =>
  nodes.filter((node) => typeof node === 'string' || node.tag !== 'summary');

/** The first block takes the name of what went. */
function withId(nodes: readonly Written[], named: Readonly<Record<string, string>>): readonly Written[] {
  const first = nodes.find(isBlock);
  if (!first || !('id' in named) || 'id' in first.attributes) return nodes;
  return nodes.map((node) => (node === first ? { ...first, attributes: { ...named, ...first.attributes } } : node));
}

function attributesOf(node: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, value } of node.attrs) {
    if (/^(?:lang|dir|datetime|hreflang|alt|width|height|scope|colspan)$/.test(name) && value) kept[name] = value;
    if (name === 'alt') kept.alt = value;
    if (name === 'href') {
      const address = value.startsWith(FRAGMENT) ? `#ess=${value.slice(FRAGMENT.length)}` : safeUrl(value);
      if (address) kept.href = address;
    }
    if (name === 'src' && node.tagName === 'img') {
      const address = safeUrl(value, undefined, ['https:', 'http:']);
      if (address) Object.assign(kept, { src: address, loading: 'lazy' });
    }
  }
  return kept;
}

/** A row of facts that styles would part: a dot does it here. */
function joined(source: Element, children: readonly Written[]): readonly Written[] {
  const facts = source.childNodes.filter(isAnyElement);
  const parts = facts.map((node) => tidy(light(node))).filter((part) => part.some(isSeen));
  const isRow =
    parts.length > 1 &&
    facts.every((node) => /^(?:a|span|strong|time|cite|bdi)$/.test(node.tagName) && !has(node, 'class', 'label')) &&
    source.childNodes.every((node) => !isText(node) || !node.value.trim());
  return isRow ? tidy(parts.flatMap((part, index) => [...(index ? [' · '] : []), ...part])) : children;
}

/** Spaces as a reader sees them: one between words, none beside blocks. */
function tidy(nodes: readonly Written[]): readonly Written[] {
  const merged: Written[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string') merged[merged.length - 1] = last + node;
    else merged.push(node);
  }
  return merged
    .map((node, index) => {
      if (typeof node !== 'string') return node;
      let text = node.replace(/ +/g, ' ');
      if (!index || isBlock(merged[index - 1]!)) text = text.trimStart();
      if (index === merged.length - 1 || isBlock(merged[index + 1]!)) text = text.trimEnd();
      return text;
    })
    .filter((node) => node !== '');
}

/** A drawing as it is, without what only styles of ours use. */
function drawing({ tagName, attrs, childNodes }: Element): Markup {
  const kept = attrs.filter(({ name }) => !/^(?:class|part|style|id|on.*|.*href)$/i.test(name));
  const children = childNodes.flatMap((child): readonly Written[] => {
    if (isText(child)) return child.value.trim() ? [child.value] : [];
    return isAnyElement(child) && DRAWING.test(child.tagName) ? [drawing(child)] : [];
  });
  return { tag: tagName, attributes: Object.fromEntries(kept.map(({ name, value }) => [name, value])), children };
}
