import { directionOf, safeUrl } from '@ess-kit/core';
import { html, nothing } from 'lit';
import type { QuoteView } from '../view/quote-view.js';

/** Where it is taken from, and how it was printed there. */
export function provenance({ quotation, words, say, select }: QuoteView) {
  const { source, asPrinted, citation } = quotation;
  const page = safeUrl(citation);
  if (!source && !asPrinted && !page) return nothing;
  const name = source ? html`<bdi>${source}</bdi>` : page && html`<bdi>${new URL(page).host || page}</bdi>`;
  const { text, lang, note, locator } = asPrinted ?? {};
  return html`<details class="menu provenance" part="provenance">
    <summary class="turn">${words.sourceNote}</summary>
    <p>
      ${page ? html`<a href=${page} @click=${select}>${name}</a>` : name}${locator ? html`${words.comma}<bdi>${locator}</bdi>` : nothing}
    </p>
    ${
      text
        ? html`<p>${words.asPrinted}${words.colon}</p>
            <p lang=${lang ?? nothing} dir=${lang ? directionOf(lang) : 'auto'}>${text}</p>`
        : nothing
    }
    ${note ? html`<p>${say(note)}</p>` : nothing}
  </details>`;
}
