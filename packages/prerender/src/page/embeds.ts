/** Finds the embeds of a page, as the script tag finds them. */
import { Refusal } from '../problem.js';
import { around, attribute, type Element, elementsIn, hasClass, isElement, type Parent, textOf } from './nodes.js';

/** The class of what we wrote. */
export const MARK = 'ess-prerendered';

export interface Embed {
  /** Its element: `ess-event-card`. */
  readonly tag: string;
  /** How it is written in the page. */
  readonly form: 'link' | 'tag';
  readonly element: Element;
  readonly line: number;
  /** As its author knows it: `<ess-event-card>`, `data-ess="event-card"`. */
  readonly where: string;
  /** What the element would be told, by the names of its attributes. */
  readonly options: ReadonlyMap<string, string>;
  /** Its JSON, if it brings its content with it. */
  readonly inline: string | undefined;
  /** Language tag that holds here; undefined where the page names none. */
  readonly language: string | undefined;
  /** Why nothing but words may stand in it: it is a link, or within something that holds no blocks. */
  readonly within: string | undefined;
}

/** What ends, or is broken, where a block or another link begins in it. */
const NO_BLOCKS = new Set(['a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'label', 'p', 'pre', 'summary']);

const isTag = (tag: string) => /^ess-[a-z]+(?:-[a-z]+)+$/.test(tag);

function tagOf(element: Element): string {
  const link = attribute(element, 'data-ess');
  return link ? `ess-${link}` : element.tagName;
}

/** In the order of the page. What stands within an embed is its fallback, and no embed of its own. */
export function findEmbeds(page: Parent): readonly Embed[] {
  const embeds: Embed[] = [];
  const scriptLanguage = languageOfScript(page);
  for (const element of elementsIn(page, (element) => !isElement(element) || !isTag(tagOf(element)))) {
    // What parse5 made up has no place in the source.
    if (isTag(tagOf(element)) && element.sourceCodeLocation) embeds.push(embedOf(element, scriptLanguage));
  }
  return embeds;
}

/** In the link form `data-lang` wins over `lang`, as in the browser. */
function optionsOf({ attrs }: Element, form: Embed['form']): ReadonlyMap<string, string> {
  const options = new Map(attrs.map(({ name, value }) => [name, value]));
  if (form === 'link')
    for (const { name, value } of attrs)
      if (name.startsWith('data-') && name !== 'data-content') options.set(name.slice('data-'.length), value);
  return options;
}

/** `data-lang` of the script speaks for all embeds that name no language. */
function languageOfScript(page: Parent): string | undefined {
  for (const script of elementsIn(page))
    if (script.tagName === 'script' && /\bess(?:\.all)?\.js(?:[?#]|$)/.test(attribute(script, 'src') ?? ''))
      return attribute(script, 'data-lang');
  return undefined;
}

function embedOf(element: Element, scriptLanguage: string | undefined): Embed {
  const tag = tagOf(element);
  const form = attribute(element, 'data-ess') ? 'link' : 'tag';
  const options = optionsOf(element, form);
  const [outer] = [...around(element)].filter(({ tagName }) => NO_BLOCKS.has(tagName));
  const json = element.childNodes.find(
    (child) => isElement(child) && child.tagName === 'script' && attribute(child, 'type') === 'application/json',
  );
  return {
    tag,
    form,
    element,
    options,
    line: element.sourceCodeLocation!.startLine,
    where: form === 'link' ? `data-ess="${tag.slice(4)}"` : `<${tag}>`,
    inline: attribute(element, 'data-content') ?? (form === 'tag' && json ? textOf(json) : undefined),
    language: options.get('lang') || scriptLanguage || nearestLanguage(element),
    within: NO_BLOCKS.has(element.tagName) ? `<${element.tagName}>` : outer && `<${outer.tagName}>`,
  };
}

function nearestLanguage(element: Element): string | undefined {
  for (const each of around(element)) {
    const language = attribute(each, 'lang')?.trim();
    if (language) return language;
  }
  return undefined;
}

/** What an earlier run wrote into an embed. */
export const writtenIn = ({ element }: Embed): Element | undefined =>
  element.childNodes.find((child): child is Element => isElement(child) && isWritten(child));

export const isWritten = (element: Element): boolean =>
  hasClass(element, MARK) || (element.tagName === 'template' && attribute(element, 'shadowrootmode') !== undefined);

/** Where in the source something of ours goes. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The place of what we write: where it stands already, else before the end of the embed; a shadow root before all else.
 * @throws {Refusal} when the source has no such place.
 */
export function placeIn(embed: Embed, isShadow: boolean): readonly Place[] {
  const { startTag, endTag } = embed.element.sourceCodeLocation!;
  if (!startTag || !endTag) throw new Refusal(`This is never closed: </${embed.element.tagName}> is missing.`);
  const old = embed.element.childNodes.filter((child): child is Element => isElement(child) && isWritten(child));
  const places = old.map(({ tagName, sourceCodeLocation }): Place & { readonly tagName: string } => {
    if (!sourceCodeLocation?.endTag) throw new Refusal('What was prerendered here has no end any more.');
    return { tagName, start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset };
  });
  const [same] = places.filter(({ tagName }) => (tagName === 'template') === isShadow);
  const fresh = isShadow ? startTag.endOffset : endTag.startOffset;
  return [same ?? { start: fresh, end: fresh }, ...places.filter((place) => place !== same)];
}
