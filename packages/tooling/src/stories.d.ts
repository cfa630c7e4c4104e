import type { TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';

/** A text in each language of the interface, or in the first three, of which the samples are. */
export function say<Text extends string>(
  ...texts: [fr: Text, en: Text, es: Text] | [fr: Text, en: Text, es: Text, pt: Text, ar: Text]
): Readonly<Record<string, string>>;

/** Tokens that a reader of stories may set. */
export interface TokenArgs {
  '--ess-text'?: string;
  '--ess-surface'?: string;
  '--ess-accent'?: string;
  '--ess-radius'?: string;
  '--ess-space'?: number;
  '--ess-size'?: number;
}

type Control = 'color' | 'text' | { type: 'range'; min: number; max: number; step: number };

/** What they are set with. */
export const tokenControls: Readonly<Record<keyof TokenArgs, { control: Control }>>;

/** Sets the tokens among a story's args by script, as a page that forbids inline styles would. */
export function withTokens(args: object): DirectiveResult;

/** The same element several times, one below the other. */
export function stack(each: readonly string[], show: (value: string) => TemplateResult): TemplateResult;

/** Elements on a page, below its title and a chapter's. */
export function inAnOutline(
  headings: readonly [page: string, chapter: string],
  elements: readonly TemplateResult[],
  className?: string,
): TemplateResult;

/** Draws each part of an element with its name; the outermost has its name at the other side. */
export function anatomy(
  element: string,
  named: { readonly outermost?: string; readonly parts: readonly string[] },
  content: TemplateResult,
): TemplateResult;

/** What a webmaster pastes to embed an element. */
export interface Embed {
  /** The element's name without `ess-`. */
  readonly element: string;
  /** Address of the content; none for an element without any. */
  readonly src?: string;
  /** Where the link leads, and its text. */
  readonly href: string;
  readonly text: string;
}

/** The parameters of a story that shows it, in its three forms. */
export function pasted(embed: Embed): { embed: Embed; docs: { canvas: { sourceState: 'none' } } };
