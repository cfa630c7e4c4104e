import type { ContentDocument, Event, Text } from '@ess-kit/content';
import { findSuperEvent } from '@ess-kit/content/find.js';
import type { Said } from '../language/say.js';
import type { CommonMessages } from '../locales/messages.js';
import { scheduleOf, type Schedule } from './schedule.js';

/** In which words, at which moment and for whom an event is shown. */
export interface Context {
  readonly words: CommonMessages;
  /** Language of the interface, and of dates. */
  readonly language: string;
  /** Language asked of the content. */
  readonly contentLanguage: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly visitorZone?: string;
  readonly compact: boolean;
  pick(text: Text | undefined): Said | undefined;
  /** A text as a template takes it. */
  say(text: Text | undefined): unknown;
  /** As `say`, in paragraphs. */
  sayBlocks(text: Text | undefined): unknown;
  /** An image's address, if this page may load it. */
  imageUrl(url: string): string | undefined;
  /** Tells those who listen to the page. */
  announce(message: string): void;
  /** Tells scripts that the reader followed the main link. */
  select(): void;
}

/** All that the templates of a card need to know about an event. */
export interface EventView extends Context {
  readonly document: ContentDocument;
  readonly event: Event;
  readonly superEvent?: Event;
  readonly schedule: Schedule;
}

export const viewOf = (document: ContentDocument, event: Event, context: Context): EventView => ({
  ...context,
  document,
  event,
  superEvent: findSuperEvent(document, event),
  schedule: scheduleOf(document, event),
});
