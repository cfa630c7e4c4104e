import type { ContentDocument, Quotation, Text } from '@ess-kit/content';
import type { InterfaceLanguage, Said } from '@ess-kit/core';
import type { Messages } from '../locales/messages.js';
import { speakerOf, type Speaker } from './speaker.js';
import { shownOf, versionsOf, type Show, type Version } from './versions.js';

/** In which words and to whom quotations are shown. */
export interface Audience {
  readonly words: Messages;
  /** Language of the interface, and of dates. */
  readonly language: string;
  readonly interfaceLanguage: InterfaceLanguage;
  readonly show: Show;
  /** Lines to which a quotation is cut. */
  readonly clamp: number | undefined;
  pick(text: Text | undefined): Said | undefined;
  /** A text as a template takes it. */
  say(text: Text | undefined): unknown;
  /** An image's address, if this page may load it. */
  imageUrl(url: string): string | undefined;
  /** Whether it is known yet which images this page may load. */
  readonly knowsImages: boolean;
  /** The fragment that leads to an item on this page. */
  leadsTo(id: string): string | undefined;
  /** Whether the browser can hand things on. */
  readonly shares: boolean;
  announce(message: string): void;
}

/** How one quotation is shown, and what its reader has asked of it. */
export interface Context extends Audience {
  /** Languages in which it would be read, best first. */
  readonly wanted: readonly string[];
  /** Stands among others: smaller, and without what can be read elsewhere. */
  readonly compact: boolean;
  /** The reader asked for the other version. */
  readonly turned: boolean;
  /** The reader asked for all of what was cut. */
  readonly unfolded: boolean;
  turn(): void;
  unfold(): void;
  /** Tells scripts that the reader followed a link. */
  select(): void;
}

/** All that the templates need to know about a quotation. */
export interface QuoteView extends Context {
  readonly document: ContentDocument;
  readonly quotation: Quotation;
  readonly speaker: Speaker;
  readonly versions: readonly Version[];
  /** Those that stand, in order. */
  readonly shown: readonly Version[];
}

/** The view of a quotation; undefined where it has no words at all. */
export function viewOf(document: ContentDocument, quotation: Quotation, context: Context): QuoteView | undefined {
  const versions = versionsOf(document, quotation, context.wanted);
  if (!versions.length) return undefined;
  const shown = shownOf(versions, context.show, context.turned);
  return { ...context, document, quotation, speaker: speakerOf(document, quotation), versions, shown };
}
