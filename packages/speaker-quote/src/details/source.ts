import type { Event } from '@ess-kit/content';
import { safeUrl } from '@ess-kit/core';
import { html, nothing } from 'lit';
import type { QuoteView } from '../view/quote-view.js';
import { dateOf, eventsOf, recordingOf } from './origin.js';

/** Where and when it was said, and where that can be read and heard. */
export function source(view: QuoteView) {
  const { document, quotation, compact, words, language, select } = view;
  const events = eventsOf(document, quotation);
  const when = dateOf(document, quotation, language);
  const recording = recordingOf(events, quotation);
  // Alone, it tells more of its source below.
  const page = compact ? safeUrl(quotation.citation) : undefined;
  const inferred = quotation.isPartOfBasis === 'inferred' && events.length > 0;
  const [first, ...others] = events.map((event) => title(event, view));
  if (!first && !when && !page) return nothing;
  return html`<div class="source" part="source">
    ${first ? html`<p>${first}${inferred ? html` <span class="inferred">(${words.quote.inferred})</span>` : nothing}</p>` : nothing}
    ${others.length && !compact ? html`<p class="within">${others}</p>` : nothing}
    <p class="when">
      ${when ? html`<time datetime=${when.datetime}>${when.date}</time>` : nothing}
      ${
        recording
          ? html`<a href=${recording.href} @click=${select}
              >${words.watch}${recording.time ? html` <bdi>(${recording.time})</bdi>` : nothing}</a
            >`
          : nothing
      }
      ${page ? html`<a href=${page} @click=${select}>${words.sourceNote}</a>` : nothing}
    </p>
  </div>`;
}

/** An event's title: a link to where this page shows it, else to its own page, else no link. */
function title({ id, url, name }: Event, { leadsTo, say, select }: QuoteView) {
  const href = leadsTo(id) ?? safeUrl(url);
  return html`<cite>${href ? html`<a href=${href} @click=${select}>${say(name)}</a>` : say(name)}</cite>`;
}
