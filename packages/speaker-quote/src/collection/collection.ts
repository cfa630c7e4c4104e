import type { ContentDocument, Quotation } from '@ess-kit/content';
import { directionOf } from '@ess-kit/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Details } from '../details/details.js';
import { plainName } from '../view/names.js';
import { quote } from '../view/quote.js';
import type { Audience, QuoteView } from '../view/quote-view.js';
import { entriesOf, filterBy, filtered, type Filter } from './entries.js';
import { filters } from './filters.js';
import { pager } from './pager.js';

/** What whoever embeds a collection lets it show, and how. */
export interface Selection {
  readonly speaker?: string;
  readonly event?: string;
  readonly inLanguage?: string;
  readonly topic?: string;
  readonly limit?: number;
  readonly reading: boolean;
  readonly noFilters: boolean;
}

/** What the reader has made of a collection. */
export interface Choices {
  readonly chosen: Filter;
  /** Past the limit. */
  readonly all: boolean;
  /** Id of the quotation that is read, one at a time. */
  readonly current?: string;
}

/** A collection in the hands of its reader. */
export interface Stage extends Audience, Choices {
  readonly selection: Selection;
  viewOf(quotation: Quotation): QuoteView | undefined;
  change(choices: Partial<Choices>): void;
  /** Leads the reader to a quotation. */
  lead(id: string): void;
}

/** A collection as it stands. */
export interface Standing {
  /** Ids of all that it may show. */
  readonly held: readonly string[];
  readonly views: readonly QuoteView[];
  readonly template: unknown;
}

/** The quotations that an id and whoever embeds it choose, and its reader among them; undefined for none. */
export function collection(
  document: ContentDocument,
  id: string | undefined,
  stage: Stage,
  details: Details,
): Standing | undefined {
  const { chosen, all, change } = stage;
  const { speaker, event, inLanguage: language, topic, limit, reading, noFilters } = stage.selection;
  const named = filterBy(document, id);
  if (!named) return undefined;
  const entries = filtered(filtered(entriesOf(document), named), { speaker, event, language, topic });
  if (!entries.length) return undefined;
  const left = filtered(entries, chosen);
  const first = limit && limit > 0 && !all ? left.slice(0, limit) : left;
  const views = first.flatMap(({ quotation }) => stage.viewOf(quotation) ?? []);
  const rest = left[first.length];
  const template = html`<div class="collection" part="collection">
    ${noFilters ? nothing : filters(stage, document, entries, chosen, left.length, (chosen) => change({ chosen }))}
    ${views.length ? (reading ? oneByOne : list)(stage, views, details) : none(stage)}
    ${rest ? more(stage, rest.id, left.length - first.length) : nothing}
  </div>`;
  return { held: entries.map(({ id }) => id), views, template };
}

const list = (stage: Stage, views: readonly QuoteView[], details: Details, place?: number) =>
  html`<ul class="quotes" part="quotes" role="list">
    ${repeat(
      views,
      ({ quotation }) => quotation.id,
      (view, index) =>
        // All stand in the page: for print, and for who searches in it.
        html`<li
          hidden=${place === undefined || index === place ? nothing : 'until-found'}
          @beforematch=${() => stage.change({ current: view.quotation.id })}
        >
          ${quote(view, details)}
        </li>`,
    )}
  </ul>`;

/** One quotation at a time; where the one that was read has gone, the first. */
function oneByOne(stage: Stage, views: readonly QuoteView[], details: Details) {
  const { words, interfaceLanguage, current, change, announce } = stage;
  const found = views.findIndex(({ quotation }) => quotation.id === current);
  const place = Math.max(found, 0);
  const go = (next: number) => {
    const { quotation, speaker } = views[next]!;
    change({ current: quotation.id });
    const name = plainName(speaker.name, stage);
    announce(`${words.quote.position(next + 1, views.length)}${name ? words.colon + name : ''}`);
  };
  return html`${pager(words, place, views.length, directionOf(interfaceLanguage), go)}
  ${list(stage, views, details, place)}`;
}

/** The way past the limit; what comes next takes the focus that the button loses. */
function more({ words, change, lead }: Stage, next: string, count: number) {
  const unfold = () => {
    change({ all: true });
    lead(next);
  };
  return html`<p><button class="quiet" @click=${unfold}>${words.quote.more(count)}</button></p>`;
}

const none = ({ words, change }: Stage) =>
  html`<div class="none">
    <p>${words.filter.none}</p>
    <button class="quiet" @click=${() => change({ chosen: {} })}>${words.filter.reset}</button>
  </div>`;
