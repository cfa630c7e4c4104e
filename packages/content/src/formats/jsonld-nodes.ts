/** The nodes of a JSON-LD document: which stand by themselves, which `@id` means which, and what they are. */
import type { Text } from '../model.js';
import { patterns } from '../read.js';
import { Source } from './source.js';

/** `https://schema.org/MusicEvent`, `schema:MusicEvent` or `MusicEvent`, one or several, by their last words. */
export const typesOf = (source: Source): readonly string[] => {
  const { value } = source.at('@type');
  return (Array.isArray(value) ? value : [value])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
};

export const isEventType = (type: string): boolean =>
  /^(?:\w*Event|EventSeries|Festival|Hackathon|CourseInstance)$/.test(type);

export const isOrganizationType = (type: string): boolean =>
  /(?:Organization|Corporation|Business|NGO|Group|School|University|Consortium|Airline|Project|Team|Cooperative)$/.test(
    type,
  );

export const isPostType = (type: string): boolean =>
  /^(?:BlogPosting|\w*Article|Report|SocialMediaPosting)$/.test(type);

/** Where documents list their nodes. */
const lists = ['@graph', 'itemListElement', 'item', 'mainEntity', 'event', 'events', 'hasPart'];

/** No site nests deeper, and no stack is deep enough for those who do. */
const deepest = 100;

export class Nodes {
  readonly #byId = new Map<string, Source>();
  /** Events, people, posts and whatever else stands by itself, in the order of the file. */
  readonly tops: Source[] = [];
  /** Every type that was met, for words about what is not there. */
  readonly types = new Set<string>();
  /** The language that the context gives to plain strings. */
  language: string | undefined;

  constructor(root: Source) {
    this.#index(root, 0);
    this.#collect(root, 0);
  }

  #index(source: Source, depth: number): void {
    if (depth > deepest || typeof source.value !== 'object' || source.value === null) return;
    if (source.isRecord) {
      const id = source.at('@id').value;
      // What only names a node by its `@id` says nothing of it.
      if (typeof id === 'string' && Object.keys(source.value).length > 1) {
        const before = this.#byId.get(id);
        if (!before || Object.keys(before.value as object).length < Object.keys(source.value).length)
          this.#byId.set(id, source);
      }
    }
    for (const key of Object.keys(source.value)) this.#index(source.at(key), depth + 1);
  }

  #collect(source: Source, depth: number): void {
    if (depth > deepest) return void source.fault('shallower');
    if (Array.isArray(source.value)) {
      for (const item of source.items()) this.#collect(item, depth + 1);
      return;
    }
    if (!source.isRecord) return;
    for (const context of source.at('@context').each()) {
      const language = context.at('@language').value;
      if (typeof language === 'string' && patterns.language!.test(language)) this.language ??= language;
    }
    const types = typesOf(source);
    for (const type of types) this.types.add(type);
    const isItem = types.some((type) => /^(?:ListItem|ItemList|CollectionPage|WebPage|WebSite)$/.test(type));
    if (types.length && !isItem) this.tops.push(this.resolve(source));
    for (const key of lists) if (source.at(key).isKnown) this.#collect(source.at(key), depth + 1);
  }

  /** The node that is meant: itself, or the fullest with its `@id`. */
  resolve(source: Source): Source {
    const id = source.isRecord ? source.at('@id').value : source.value;
    const found = typeof id === 'string' ? this.#byId.get(id) : undefined;
    if (!found) return source;
    // An entry of its own stays what it is; a mere name becomes what it names.
    const own = source.isRecord ? Object.keys(source.value as object).length : 0;
    return own < Object.keys(found.value as object).length ? found : source;
  }
}

/** A text: a string, a value with its language, or a list of those. */
export function textOf(source: Source, clean: (text: string) => string): Text | undefined {
  if (!source.isRecord && !Array.isArray(source.value)) {
    const text = clean(source.string() ?? '');
    return text || undefined;
  }
  const texts: Record<string, string> = {};
  let plain: string | undefined;
  for (const each of source.each()) {
    const value = each.isRecord ? each.at('@value') : each;
    const text = clean(value.string() ?? '');
    const language = each.at('@language').string() ?? '';
    if (!text) continue;
    if (patterns.language!.test(language)) texts[language] ??= text;
    else plain ??= text;
  }
  return Object.keys(texts).length ? texts : plain;
}

/** Several texts, where a list means more than one. */
export function textsOf(source: Source, clean: (text: string) => string): readonly Text[] {
  const all = source.each();
  if (all.some((each) => each.isRecord)) {
    const text = textOf(source, clean);
    return text ? [text] : [];
  }
  return all.map((each) => textOf(each, clean)).filter((text) => text !== undefined);
}
