import { parseDate } from '@ess-kit/content/dates.js';
import { html, nothing } from 'lit';
import { formatDate } from './when.js';
import type { DetailedView } from './details.js';

/** Where the facts come from, how fresh they are, and how the source printed what was corrected. */
export function provenance({ event, words, language, compact, say }: DetailedView) {
  const { source, asPrinted = [] } = event;
  if (compact || (!source && !asPrinted.length)) return nothing;
  const checked = parseDate(event.dateModified ?? event.sourceChecked ?? '');
  return html`<details class="provenance" part="provenance">
    <summary>${words.sourceNote}</summary>
    ${source ? html`<p><bdi dir="auto">${source}</bdi></p>` : nothing}
    ${checked ? html`<p>${words.updated(formatDate(checked, language))}</p>` : nothing}
    ${
      asPrinted.length
        ? html`<p>${words.asPrinted}${words.colon}</p>
            <ul>
              ${asPrinted.map(
                ({ text, lang, note }) =>
                  html`<li>
                    <q lang=${lang ?? nothing} dir="auto">${text}</q
                    >${note ? html` <span>${say(note)}</span>` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </details>`;
}
