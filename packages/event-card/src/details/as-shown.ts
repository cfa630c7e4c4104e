import type { ContentDocument } from '@ess-kit/content';
import { baseOf } from '@ess-kit/core';
import type { Context } from '../view/event-view.js';

/** A document that falls back as the card does: first to the language in which the card speaks. */
export const asShown = ({ document, language }: Context & { readonly document: ContentDocument }): ContentDocument => ({
  ...document,
  fallbackLanguages: [baseOf(language), ...(document.fallbackLanguages ?? [])],
});
