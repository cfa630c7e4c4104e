import { html, nothing } from 'lit';
import type { Details } from '../details/details.js';
import { attribution } from './attribution.js';
import { plainName } from './names.js';
import type { QuoteView } from './quote-view.js';
import { versionNote } from './version-note.js';
import { spoken } from './words.js';

/** Characters up to which a quotation is short, and up to which it is of medium length. */
const lengths = { short: 120, medium: 280 };

/**
 * One quotation: the words first, then whose they are. An `article` rather than a `group`, let alone a `figure`: most
 * screen readers pass over it in reading, and name it when a link leads there. Its name is the speaker's.
 * @param note what is to be said of the whole, once all of it has been said
 */
export function quote(view: QuoteView, details: Details | undefined, note?: () => unknown) {
  const { quotation, speaker, shown, compact } = view;
  const length = Math.max(...shown.map(({ value }) => value.length));
  const size = length <= lengths.short ? 'short' : length <= lengths.medium ? 'medium' : 'long';
  return html`<article
    class="quote ${size} ${compact ? 'compact' : 'feature'} ${shown.length > 1 ? 'both' : ''}"
    part="quote"
    data-id=${quotation.id}
    tabindex="-1"
    aria-label=${plainName(speaker.name, view) ?? nothing}
  >
    ${shown.map((version) => html`${spoken(version, view)} ${versionNote(version, view)}`)} ${rest(view)}
    <footer class="attribution" part="attribution">
      ${attribution(view)} ${details && html`<div class="from">${details.source(view)} ${details.actions(view)}</div>`}
    </footer>
    ${note?.()}
  </article>`;
}

/** The way to the rest of a quotation that is cut; hidden until it is known that it is. */
const rest = ({ clamp, unfolded, unfold, words }: QuoteView) =>
  clamp
    ? html`<button class="turn rest" aria-expanded=${unfolded} hidden @click=${unfold}>${words.filter.reset}</button>`
    : nothing;
