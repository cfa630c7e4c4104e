/** Fills the embeds of one page. Knows no files and no network: content comes through a function. */
import { canonicalTag, parseSource } from '@ess-kit/core';
import { parse } from 'parse5';
import { type Embed, findEmbeds, isWritten, MARK, type Place, placeIn } from './page/embeds.js';
import { forbidsStyles } from './page/policy.js';
import { attribute, elementsIn, isElement, isText, type Parent } from './page/nodes.js';
import type { PageText } from './page/page-text.js';
import { isSameBeside } from './page/verify.js';
import { type Problem, Refusal } from './problem.js';
import { withFreeIds, withLiveLinks } from './render/anchors.js';
import { KNOWN, renderElement } from './render/elements.js';
import { languageLinks } from './render/languages.js';
import { lightOf } from './render/light.js';
import { lineOf } from './render/line.js';
import { type Markup, write, type Written } from './render/markup.js';
import { nearest } from './words.js';

/** A document, and what was wrong with it. */
export interface Content {
  readonly document: object;
  /** What was left out of it, for a warning. */
  readonly fault?: string | undefined;
}

export interface PrerenderOptions {
  /** Reads a document: by its address without the fragment, or the JSON that stands in the page. */
  readonly read: (source: { readonly address: string } | { readonly json: string }) => Promise<Content>;
  /** Writes declarative shadow roots, which look as the elements do, instead of plain HTML. */
  readonly shadow?: boolean;
}

export interface Prerendered {
  readonly text: string;
  /** How many embeds now say what their content says. */
  readonly filled: number;
  readonly problems: readonly Problem[];
}

interface Filling {
  readonly embed: Embed;
  /** Plain HTML, or the text of a shadow root. */
  readonly content: readonly Written[] | string;
}

interface Edit extends Place {
  readonly embed: Embed;
  readonly text: string;
}

export async function prerenderPage(
  page: Pick<PageText, 'text' | 'eol' | 'markup'>,
  options: PrerenderOptions,
): Promise<Prerendered> {
  const tree = parse(page.text, { sourceCodeLocationInfo: true });
  const problems: Problem[] = [];
  const tell = (embed: Embed, severity: Problem['severity'], message: string) =>
    problems.push({ severity, line: embed.line, where: embed.where, message });

  const fillings: Filling[] = [];
  const embeds = findEmbeds(tree);
  for (const embed of embeds) {
    try {
      const content = await contentOf(embed, tree, options, (message) => tell(embed, 'warning', message));
      placeIn(embed, typeof content === 'string');
      if (content.length) fillings.push({ embed, content });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell(embed, 'error', error.message);
    }
  }

  const edits = editsOf(fillings, idsOf(tree, new Set(fillings.map(({ embed }) => embed))), page);
  const kept = keptWhole(page.text, edits, (embed) =>
    tell(
      embed,
      'error',
      'The markup around it is broken, so that filling it would change what stands beside it. Check it with a validator.',
    ),
  );
  return {
    text: applied(page.text, kept),
    filled: new Set(kept.map(({ embed }) => embed)).size,
    problems: problems.sort((one, two) => one.line - two.line),
  };
}

async function contentOf(
  embed: Embed,
  page: Parent,
  { read, shadow }: PrerenderOptions,
  warn: (message: string) => void,
): Promise<Filling['content']> {
  const { tag, options, inline, within, element, form } = embed;
  if (!KNOWN.includes(tag)) {
    const near = nearest(tag, KNOWN);
    const written = (name: string) => (form === 'link' ? name.slice(4) : `<${name}>`);
    throw new Refusal(`There is no such element.${near ? ` Did you mean ${written(near)}?` : ''}`);
  }
  const language = languageOf(embed, warn);
  if (tag === 'ess-language-switcher') {
    const hasLinks = [...elementsIn(element, (child) => !isWritten(child))].some(({ tagName }) => tagName === 'a');
    return hasLinks || within ? [] : languageLinks(page, language);
  }
  const { address, id } = sourceOf(options.get('src'));
  if (inline === undefined && !address)
    throw new Refusal(`It names no content: ${form === 'link' ? 'data-src' : 'src'} is missing.`);
  const { document, fault } = await read(inline === undefined ? { address: address! } : { json: inline });
  if (fault) warn(fault);
  // Without a canvas a map is a drawing and a list, whatever view it begins with.
  const asked = new Map(options);
  if (tag === 'ess-network-map') asked.delete('view');
  const { template, shell } = await renderElement({ tag, options: asked, document, id, language });
  if (shadow) {
    const refused = element.tagName === 'a' ? 'A link' : forbidsStyles(page) ? 'The page’s own style-src' : undefined;
    if (!refused) return template;
    warn(`${refused} allows no shadow root with styles: it was filled with plain HTML.`);
  }
  if (!within) return lightOf(shell);
  const isOfMany = tag === 'ess-programme-timeline' || tag === 'ess-event-list' || tag === 'ess-network-map';
  if (isOfMany) warn(`Nothing but words may stand within ${within}: it got the heading of it. In a <div> it gets all.`);
  return lineOf(tag, shell);
}

function languageOf({ language }: Embed, warn: (message: string) => void): string {
  const tag = canonicalTag(language);
  if (tag) return tag;
  warn(
    language
      ? `"${language}" is not a language tag: it was filled in French.`
      : 'The page names no language: it was filled in French. Write <html lang="…">.',
  );
  return 'fr';
}

/** The address as it is written, and the item in it. */
function sourceOf(src: string | undefined) {
  const [address = ''] = (src ?? '').split('#');
  return { address: address.trim(), id: parseSource(src, 'https://page.invalid/').id };
}

/** The ids of the page, but for those that are written anew. */
function idsOf(page: Parent, filled: ReadonlySet<Embed>): Set<string> {
  const elements = new Set([...filled].map(({ element }) => element));
  const isRewritten = (element: Parent & { readonly parentNode?: unknown }) =>
    elements.has(element.parentNode as never);
  const ids = new Set<string>();
  for (const element of elementsIn(page, (each) => !isWritten(each) || !isRewritten(each))) {
    const id = attribute(element, 'id');
    if (id && !(isWritten(element) && isRewritten(element))) ids.add(id);
  }
  return ids;
}

function editsOf(
  fillings: readonly Filling[],
  ids: Set<string>,
  page: Pick<PageText, 'text' | 'eol' | 'markup'>,
): readonly Edit[] {
  const wrapped = fillings.map((filling) => ({ ...filling, content: wrap(filling) }));
  const named = wrapped.map((filling) =>
    typeof filling.content === 'string' ? filling : { ...filling, content: withFreeIds(filling.content, ids) },
  );
  return named.flatMap(({ embed, content }) => {
    const text = page.markup(typeof content === 'string' ? content : write(withLiveLinks(content, ids)));
    return placeIn(embed, typeof content === 'string').map(({ start, end }, index): Edit => {
      if (index) return { embed, start, end, text: '' };
      // The end tag of the embed stays where it was: at the beginning of its line.
      const [indent] =
        start === end && typeof content !== 'string' ? (/\r?\n[ \t]*$/.exec(page.text.slice(0, start)) ?? []) : [];
      return { embed, start, end, text: text + (indent ?? '') };
    });
  });
}

function wrap({ embed, content }: Filling): Filling['content'] {
  if (typeof content === 'string') return content;
  const { id } = sourceOf(embed.options.get('src'));
  const attributes = { class: MARK, ...(id && !embed.within ? { id: `ess=${id}` } : {}) };
  const hasWords = embed.element.childNodes.some((child) =>
    isText(child) ? child.value.trim() : isElement(child) && !isWritten(child),
  );
  const children: readonly Written[] =
    embed.within && hasWords ? [{ tag: 'br', attributes: {}, children: [] }, ...content] : content;
  return [{ tag: embed.within ? 'span' : 'div', attributes, children } satisfies Markup];
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: written } of [...edits].sort((one, two) => two.start - one.start))
    result = result.slice(0, start) + written + result.slice(end);
  return result;
}

/** The edits that leave all else on the page as it was. */
function keptWhole(text: string, edits: readonly Edit[], refuse: (embed: Embed) => void): readonly Edit[] {
  if (isSameBeside(text, applied(text, edits))) return edits;
  const kept: Edit[] = [];
  for (const embed of new Set(edits.map((edit) => edit.embed))) {
    const more = edits.filter((edit) => edit.embed === embed);
    if (isSameBeside(text, applied(text, [...kept, ...more]))) kept.push(...more);
    else refuse(embed);
  }
  return kept;
}
