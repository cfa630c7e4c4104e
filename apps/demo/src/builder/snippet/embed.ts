import type { ContentDocument } from '@ess-kit/content';
import type { Format } from '@ess-kit/content/feeds.js';
import type { Form, InterfaceLanguage, Language, State, System, Theme, Widget } from '../state.ts';
import type { Fallback } from './fallback.ts';
import type { Release } from './release.ts';

/** One use of a widget: all that a snippet is made of. */
export interface Embed {
  readonly widget: Widget;
  /** Content at an address, or the document itself, which then travels in the snippet. */
  readonly content: { readonly address: string } | { readonly document: ContentDocument };
  readonly format: Format;
  /** Empty for all of the document. */
  readonly item: string;
  readonly language: Language;
  readonly compact: boolean;
  readonly plain: boolean;
  readonly level: number;
  readonly theme: Theme;
  /** A colour as `#8a1c57`, or empty for the theme's own. */
  readonly accent: string;
  /** Tokens of the look, `--ess-accent` and so on, by name. */
  readonly look: Readonly<Record<string, string>>;
  /** What is reserved for it: pixels, one screen, or nothing. */
  readonly room: number | 'screen' | undefined;
  readonly fallback: Fallback;
}

export interface Output {
  readonly form: Form;
  readonly system: System;
  readonly release: State['release'];
}

/** Elements whose one-file module reads feeds of other formats; for the others, that of all elements does. */
const readsFeeds: readonly Widget[] = ['programme-timeline', 'network-map'];

/** The one-file module that can show it. */
export const moduleFor = ({ widget, format }: Pick<Embed, 'widget' | 'format'>) =>
  format === 'ess' || readsFeeds.includes(widget) ? `${widget}.js` : 'ess.all.js';

/** Forms that can carry it into a system. A frame has no room for content in its address, and a release may be without. */
export function formsFor(system: System, embed: Pick<Embed, 'content'>, release: Release): readonly Form[] {
  const hasFrame = 'address' in embed.content && release.files.some(({ role }) => role === 'frame');
  const all: readonly Form[] = ['link', 'tag', 'module', ...(hasFrame ? (['iframe'] as const) : [])];
  return system === 'wix' ? all.filter((form) => form === 'module' || form === 'iframe') : all;
}

/** The attributes of the element, without their `data-`. */
export function attributesOf(embed: Embed): Readonly<Record<string, string | true | undefined>> {
  const { widget, content, item, language, compact, plain, level } = embed;
  const fragment = item && widget !== 'event-list' && widget !== 'network-map' ? `#${item}` : '';
  const isList = widget !== 'event-card';
  return {
    src: 'address' in content ? content.address + fragment : fragment || undefined,
    lang: language === 'page' || language === 'reader' ? undefined : language,
    variant: widget === 'event-card' && compact ? 'compact' : undefined,
    collection: widget === 'speaker-quote' && !item ? true : undefined,
    'no-filters': isList && plain && !(widget === 'speaker-quote' && item) ? true : undefined,
    'heading-level': level === 3 ? undefined : String(level),
  };
}

export const isInterfaceLanguage = (language: Language): language is InterfaceLanguage =>
  language !== 'page' && language !== 'reader';
