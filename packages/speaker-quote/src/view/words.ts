import { directionOf, safeUrl } from '@ess-kit/core';
import { html, nothing, type TemplateResult } from 'lit';
import { runsOf, type Run } from './marks.js';
import type { QuoteView } from './quote-view.js';
import type { Version } from './versions.js';

/** What was said, in one version: paragraphs, and quotations within. The marks are the style sheet's. */
export function spoken({ value, language }: Version, { quotation, clamp, unfolded }: QuoteView): TemplateResult {
  return html`<blockquote
    class=${clamp && !unfolded ? `clamped clamp-${clamp}` : ''}
    part="text"
    cite=${safeUrl(quotation.citation) ?? nothing}
    lang=${language}
    dir=${language ? directionOf(language) : 'auto'}
  >
    ${paragraphsOf(value).map((paragraph) => html`<p>${runsOf(paragraph).map(run)}</p>`)}
  </blockquote>`;
}

/** A blank line parts paragraphs. */
const paragraphsOf = (text: string) => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());

const run = (piece: Run): unknown =>
  typeof piece === 'string'
    ? piece
    : 'quoted' in piece
      ? html`<q>${piece.quoted.map(run)}</q>`
      : html`<span class="editorial">${piece.editorial}</span>`;
