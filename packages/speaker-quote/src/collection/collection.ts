import type { ContentDocument, Quotation } from '@ess-kit/content';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Details } from '../details/details.js';
import { plainName } from '../view/names.js';
import { quote } from '../view/quote.js';
import type { Context, QuoteView } from '../view/quote-view.js';
import { filtered, type Entry, type Filter } from './entries.js';
import { filters } from './filters.js';
import { pager } from './pager.js';

export { entriesOf, filterBy, filtered } from './entries.js';

/** What the reader has made of a collection. */
export interface Choices {
  readonly chosen: Filter;
  /** Past the limit. */
  readonly all: boolean;
  /** Id of the quotation that is read, one at a time. */
  readonly current?: string;
}

/** What a collection shows, and to whom. */
export interface Stage extends Choices, Pick<Context, 'words' | 'language' | 'pick' | 'announce'> {
  readonly document: ContentDocument;
  /** What whoever embeds it lets it show. */
  readonly entries: readonly Entry[];
  readonly limit?: number;
  readonly filters: boolean;
  /** One quotation at a time. */
  readonly reading: boolean;
  readonly direction: 'ltr' | 'rtl';
  viewOf(quotation: Quotation): QuoteView | undefined;
  change(choices: Partial<Choices>): void;
  /** Leads the reader to a quotation. */
  lead(id: string): void;
}

/** The quotations that stand, and how many the reader's choices leave. */
export function standing({ entries, chosen, limit, all, viewOf }: Stage) {
  const left = filtered(entries, chosen);
  const first = limit && limit > 0 && !all ? left.slice(0, limit) : left;
  return { left, views: first.flatMap(({ quotation }) => viewOf(quotation) ?? []) };
}

/** Choices, the way from one to the next where they are read so, and the quotations. */
export function collection(stage: Stage, { left, views }: ReturnType<typeof standing>, details: Details) {
  const { document, entries, words, chosen, current, reading, change } = stage;
  const place = Math.max(
    views.findIndex(({ quotation }) => quotation.id === current),
    0,
  );
  const go = (next: number) => {
    const { quotation, speaker } = views[next]!;
    change({ current: quotation.id });
    const name = plainName(speaker.name, stage);
    stage.announce(`${words.quote.position(next + 1, views.length)}${name ? words.colon + name : ''}`);
  };
  return html`<div class="collection" part="collection">
    ${stage.filters ? filters(stage, document, entries, chosen, left.length, (chosen) => change({ chosen })) : nothing}
    ${reading && views.length ? pager(words, place, views.length, stage.direction, go) : nothing}
    ${
      views.length
        ? html`<ul class="quotes ${reading ? 'reading' : ''}" part="quotes" role="list">
            ${repeat(
              views,
              ({ quotation }) => quotation.id,
              (view, index) =>
                // All stand in the page: for print, and for who searches in it.
                html`<li
                  hidden=${reading && index !== place ? 'until-found' : nothing}
                  @beforematch=${() => change({ current: view.quotation.id })}
                >
                  ${quote(view, details)}
                </li>`,
            )}
          </ul>`
        : none(stage)
    }
    ${left.length > views.length && views.length ? more(stage, left, views) : nothing}
  </div>`;
}

function more({ words, change, lead }: Stage, left: readonly Entry[], views: readonly QuoteView[]) {
  const unfold = () => {
    change({ all: true });
    // What comes next takes the focus that the button loses.
    lead(left[views.length]!.id);
  };
  return html`<p><button class="quiet" @click=${unfold}>${words.quote.more(left.length - views.length)}</button></p>`;
}

const none = ({ words, change }: Stage) =>
  html`<div class="none">
    <p>${words.filter.none}</p>
    <button class="quiet" @click=${() => change({ chosen: {} })}>${words.filter.reset}</button>
  </div>`;
