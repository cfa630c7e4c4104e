import type { ContentDocument } from '@ess-kit/content';
import { baseOf } from '../language/tag.js';
import type { Context } from './event-view.js';

/** A document that falls back as the card does: first to the language in which the card speaks. */
export const asShown = ({ document, language }: Context & { readonly document: ContentDocument }): ContentDocument => ({
  ...document,
  fallbackLanguages: [baseOf(language), ...(document.fallbackLanguages ?? [])],
});
