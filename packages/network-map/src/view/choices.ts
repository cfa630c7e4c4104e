/** The values of a facet to choose from, and those that are chosen. */
import { find } from '@ess-kit/content/find.js';
import { languageName } from '@ess-kit/core';
import { html, nothing } from 'lit';
import { FACETS, type Facet } from '../network/filters.js';
import type { MapView } from './context.js';
import { isChoice } from './toolbar.js';
import { afterwards, areaName, numberOf } from './words.js';

export const choices = (shown: Facet, view: MapView) =>
  html`<div
    class="values"
    id="values"
    role="group"
    aria-label=${view.words.network.filterBy[shown]}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      view.showFacet(undefined);
      afterwards(event, (root) => root.querySelector<HTMLElement>(`[data-facet=${shown}]`)?.focus());
    }}
  >
    ${shown === 'area' ? areas(valuesOf(shown, view), view) : boxes(shown, valuesOf(shown, view), view)}
  </div>`;

interface Value {
  readonly value: string;
  readonly name: string;
  readonly content: unknown;
  readonly count: number;
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
    .filter((value) => isChoice(facet, value))
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
export function inForce(view: MapView) {
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
