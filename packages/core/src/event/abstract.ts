import { languageName, listOf } from '../language/format.js';
import { html, nothing } from 'lit';
import type { CommonMessages } from '../locales/messages.js';
import type { EventView } from './event-view.js';

/** What the event is about. */
export function abstract({ event, compact, sayBlocks }: EventView) {
  const text = event.abstract ?? event.description;
  return text && !compact ? html`<div class="abstract" part="abstract">${sayBlocks(text)}</div>` : nothing;
}

/** The event's image; what it shows is said in words, or it is decoration. */
export function image({ event, compact, pick, say, imageUrl }: EventView) {
  const url = event.image && !compact ? imageUrl(event.image.url) : undefined;
  if (!event.image || !url) return nothing;
  const { description, width, height, credit } = event.image;
  return html`<figure class="image" part="image">
    <img
      src=${url}
      alt=${pick(description)?.value ?? ''}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
    />
    ${credit ? html`<figcaption class="role">${say(credit)}</figcaption>` : nothing}
  </figure>`;
}

/** Says, once for the element, that some of it stands in other languages than it speaks. */
export const mixedLanguages = (words: CommonMessages, language: string, otherLanguages: readonly string[]) =>
  otherLanguages.length
    ? html`<p class="note">
        ${words.contentIn(
          listOf(
            language,
            otherLanguages.map((tag) => languageName(tag, language)),
          ),
        )}
      </p>`
    : nothing;
