import type { Event, Quotation } from '@ess-kit/content';
import { findAgent } from '@ess-kit/content/find.js';
import { viewOf } from '@ess-kit/core/event/event-view.js';
import { html, nothing } from 'lit';
import type { ProgrammeView } from './context.js';

const telling = [
  ...(['participants', 'documents', 'recordings', 'links', 'registration', 'figures', 'asPrinted', 'image'] as const),
  ...(['maximumAttendeeCapacity', 'maximumPhysicalAttendeeCapacity', 'timeStatements', 'keywords'] as const),
] satisfies (keyof Event)[];

/** What more there is to know of an event, behind a disclosure: its text stands in the page and can be found. */
export function more(event: Event, view: ProgrammeView, abstract = true) {
  const text = abstract ? (event.abstract ?? event.description) : undefined;
  const quotations = view.quotationsOf(event.id);
  const timed = event.kind !== 'break' && event.startDate?.includes('T');
  if (!text && !quotations.length && !timed && !telling.some((field) => event[field] !== undefined)) return nothing;
  const open = view.isOpen(event.id);
  return html`<details
    class="more"
    part="details"
    ?open=${open}
    @toggle=${({ target }: { target: HTMLDetailsElement }) => view.opened(event.id, target.open)}
  >
    <summary>
      <span>${view.words.programme.details}<span class="unseen">${view.words.colon}${view.say(event.name)}</span></span>
    </summary>
    ${text ? html`<div class="abstract">${view.sayBlocks(text)}</div>` : nothing}
    ${
      quotations.length
        ? html`<div class="quotations">
            <p class="label">${view.words.programme.quotations}</p>
            ${quotations.map((one) => quotation(one, view))}
          </div>`
        : nothing
    }
    ${open ? html`<div class="body">${view.further(viewOf(view.document, event, view))}</div>` : nothing}
  </details>`;
}

/** Words that were spoken there, with the way to where they stand on this page. */
function quotation(
  { id, text, creator, creatorLabel }: Quotation,
  { document, say, sayBlocks, leadsTo }: ProgrammeView,
) {
  const name = creatorLabel ?? findAgent(document, creator)?.name;
  const href = leadsTo(id);
  return html`<div class="quotation">
    <blockquote>${sayBlocks(text)}</blockquote>
    ${name ? html`<p class="role">${href ? html`<a href=${href}>${say(name)}</a>` : say(name)}</p>` : nothing}
  </div>`;
}
