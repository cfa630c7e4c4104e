import { heading } from '@ess-kit/core';
import { html, nothing } from 'lit';
import { FACETS, type Facet } from '../network/filters.js';
import type * as Choices from './choices.js';
import { VIEWS, type MapView } from './context.js';
import { numberOf } from './words.js';

/**
 * What it is, how it is shown, and, unless they are left out, what of it is shown.
 * @param later what comes after the first view: the values of a facet, and what is chosen */
export const toolbar = (view: MapView, later: typeof Choices | undefined) =>
  html`${title(view)}
    <div class="controls">${viewSwitch(view)} ${view.noFilters ? nothing : filters(view, later)}</div>`;

/** The name of the one network that is shown, else that of the document. */
function title({ network, document, headingLevel, say }: MapView) {
  const [first, ...others] = network.roots.filter(({ role }) => role !== 'partner');
  const name = say(first && !others.length ? first.organization.name : document.name);
  return name ? heading(headingLevel, name) : nothing;
}

/** Four equal views: whichever is pressed shows the same organisations, and the same one selected. */
export const viewSwitch = (view: MapView) =>
  html`<div class="switch" part="views" role="group" aria-label=${view.words.network.views}>
    ${VIEWS.map(
      (name) =>
        html`<button aria-pressed=${view.view === name} @click=${() => view.show(name)}>
          ${view.words.network.view[name]}
        </button>`,
    )}
  </div>`;

function filters(view: MapView, later: typeof Choices | undefined) {
  const { words, query, facet } = view;
  // One value is no choice, unless it is what others have left.
  const least = query || Object.keys(view.choice).length ? 0 : 1;
  const facets = FACETS.filter((facet) => view.choice[facet]?.length || hasMoreThan(least, facet, view));
  const shown = facets.find((each) => each === facet);
  return html`<div class="filter" part="filters" role="group" aria-label=${words.filter.filters}>
    <input
      type="search"
      aria-label=${words.network.search}
      placeholder=${words.network.search}
      .value=${query}
      @input=${({ target }: InputEvent) => view.search((target as HTMLInputElement).value)}
    />
    ${facets.length ? html`<div class="facets">${facets.map((facet) => facetButton(facet, view))}</div>` : nothing}
    ${shown && later?.choices(shown, view)} ${later?.inForce(view)}
  </div>`;
}

function facetButton(facet: Facet, view: MapView) {
  const isShown = view.facet === facet;
  const count = view.choice[facet]?.length ?? 0;
  const { network } = view.words;
  return html`<button
    class="disclose"
    data-facet=${facet}
    aria-expanded=${isShown}
    aria-controls=${isShown ? 'values' : nothing}
    @click=${() => view.showFacet(isShown ? undefined : facet)}
  >
    <span
      >${network.filterBy[facet]}${
        count ? html`<span class="unseen">${view.words.colon}${network.chosen(count)}</span>` : nothing
      }</span
    >${count ? html`<span class="number" aria-hidden="true"><span>${numberOf(count, view)}</span></span>` : nothing}
  </button>`;
}

/**
 * Everything is in the world, and a code that only the land's source knows (all that begin with X but Kosovo's) has no
 * name. Names themselves are not asked for: the first of a page takes ten milliseconds.
 */
export const isChoice = (facet: Facet, value: string) => facet !== 'area' || !/^(?:001|X[^K])/.test(value);

/** Of facets that are closed only this is asked: at each choice all others are counted anew. */
function hasMoreThan(least: number, facet: Facet, view: MapView): boolean {
  let count = 0;
  for (const value of view.filtered.counts[facet].keys()) if (isChoice(facet, value) && ++count > least) return true;
  return false;
}
