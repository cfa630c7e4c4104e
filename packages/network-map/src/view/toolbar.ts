import { find } from '@ess-kit/content/find.js';
import { heading, languageName } from '@ess-kit/core';
import { html, nothing } from 'lit';
import { FACETS, type Facet } from '../network/filters.js';
import { VIEWS, type MapView } from './context.js';
import { afterwards, areaName, numberOf } from './words.js';

/** What it is, how it is shown, and, unless they are left out, what of it is shown. */
export const toolbar = (view: MapView) =>
  html`${title(view)}
    <div class="controls">${viewSwitch(view)} ${view.noFilters ? nothing : filters(view)}</div>`;

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

function filters(view: MapView) {
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
    ${
      shown
        ? html`<div
            class="values"
            id="values"
            role="group"
            aria-label=${words.network.filterBy[shown]}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              view.showFacet(undefined);
              afterwards(event, (root) => root.querySelector<HTMLElement>(`[data-facet=${shown}]`)?.focus());
            }}
          >
            ${shown === 'area' ? areas(valuesOf(shown, view), view) : boxes(shown, valuesOf(shown, view), view)}
          </div>`
        : nothing
    }
    ${inForce(view)}
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

interface Value {
  readonly value: string;
  readonly name: string;
  readonly content: unknown;
  readonly count: number;
}

/** Everything is in the world, and a code without a name tells nobody anything. */
const isChoice = (facet: Facet, value: string, view: MapView) =>
  facet !== 'area' || (value !== '001' && areaName(value, view) !== value);

/** Of facets that are closed only this is asked: at each choice all others are counted anew. */
function hasMoreThan(least: number, facet: Facet, view: MapView): boolean {
  let count = 0;
  for (const value of view.filtered.counts[facet].keys())
    if (isChoice(facet, value, view) && ++count > least) return true;
  return false;
}

const collators = new Map<string, Intl.Collator>();

function collatorOf(language: string): Intl.Collator {
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(language)));
  return collator;
}

/** What is chosen stays, also when nothing would be left with it. */
function valuesOf(facet: Facet, view: MapView): Value[] {
  const counts = view.filtered.counts[facet];
  const values = [...new Set([...counts.keys(), ...(view.choice[facet] ?? [])])];
  const { compare } = collatorOf(view.language);
  return values
    .filter((value) => isChoice(facet, value, view))
    .map((value) => ({ value, count: counts.get(value) ?? 0, ...said(facet, value, view) }))
    .sort((one, two) => compare(one.name, two.name));
}

/** A value's name, as text and as it stands in a template. */
function said(facet: Facet, value: string, view: MapView) {
  const { words, document, pick, say } = view;
  const plain = (name: string) => ({ name, content: name });
  if (facet === 'area') return plain(areaName(value, view));
  if (facet === 'language') return plain(languageName(value, view.language));
  if (facet === 'kind') {
    const { kindOf } = words.network;
    return plain(Object.hasOwn(kindOf, value) ? kindOf[value as keyof typeof kindOf] : value);
  }
  const item = find(document, facet === 'network' ? 'organizations' : 'topics', value);
  return { name: pick(item?.name)?.value ?? value, content: say(item?.name) ?? value };
}

const isCountry = ({ value }: Value) => /^[A-Z]{2}$/.test(value);

function areas(values: readonly Value[], view: MapView) {
  const { network } = view.words;
  const group = (label: string, values: readonly Value[]) =>
    values.length
      ? html`<div class="group" role="group" aria-label=${label}>
          <p class="label" aria-hidden="true">${label}</p>
          ${boxes('area', values, view)}
        </div>`
      : nothing;
  return [
    group(
      network.regions,
      values.filter((value) => !isCountry(value)),
    ),
    group(network.countryGroup, values.filter(isCountry)),
  ];
}

const boxes = (facet: Facet, values: readonly Value[], view: MapView) =>
  html`<ul class="boxes">
    ${values.map(({ value, content, count }) => {
      const isChosen = !!view.choice[facet]?.includes(value);
      return html`<li>
        <label class=${count ? '' : 'none-left'}
          ><input type="checkbox" .checked=${isChosen} @change=${() => choose(facet, value, !isChosen, view)} /><span
            >${content}</span
          ><span class="number">${numberOf(count, view)}</span></label
        >
      </li>`;
    })}
  </ul>`;

function choose(facet: Facet, value: string, isChosen: boolean, { choice, choose }: MapView) {
  const { [facet]: chosen = [], ...others } = choice;
  const values = isChosen ? [...chosen, value] : chosen.filter((each) => each !== value);
  choose(values.length ? { ...others, [facet]: values } : others);
}

/** What is chosen, each with the way to take it away, and the way back to everything. */
function inForce(view: MapView) {
  const { words, choice, query } = view;
  const chosen = FACETS.flatMap((facet) => (choice[facet] ?? []).map((value) => ({ facet, value })));
  if (!chosen.length && !query) return nothing;
  return html`<div class="in-force">
    ${
      chosen.length
        ? html`<ul class="chips" aria-label=${words.network.active}>
            ${chosen.map(({ facet, value }) => {
              const { name, content } = said(facet, value, view);
              return html`<li>
                <button
                  class="chip"
                  aria-label=${words.network.remove(name)}
                  @click=${(event: Event) => {
                    choose(facet, value, false, view);
                    afterwards(event, goOn);
                  }}
                >
                  <span>${content}</span>
                </button>
              </li>`;
            })}
          </ul>`
        : nothing
    }
    <button
      class="quiet"
      @click=${(event: Event) => {
        view.choose({});
        view.search('');
        afterwards(event, goOn);
      }}
    >
      ${words.filter.reset}
    </button>
  </div>`;
}

/** Who took a filter away goes on at what is left of them, else at what that leaves. */
const goOn = (root: ShadowRoot) => root.querySelector<HTMLElement>('.chip, .summary')?.focus();
