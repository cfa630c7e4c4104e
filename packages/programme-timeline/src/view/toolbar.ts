import type { ContentDocument } from '@ess-kit/content';
import { languageName, own, writeNumber } from '@ess-kit/core';
import { choice, type Option } from '@ess-kit/core/controls/choice.js';
import { html, nothing } from 'lit';
import { itemOf, type Facet, type Filter } from '../filter/facets.js';
import type { Choices } from '../choices.js';
import type { Selection } from '../filter/selection.js';
import type { Day } from '../programme/programme.js';
import type { ProgrammeView } from './context.js';
import { dateOf } from './day.js';

/** Which clocks hours are given by. */
export type Clock = 'both' | 'event' | 'visitor';

/** What the reader has chosen, what there is to choose, and what can be done with the programme as a whole. */
export interface Controls extends Omit<Selection, 'shown'> {
  readonly chosen: Choices;
  choose(filter: Filter): void;
  /** Adds a selection that was shared to the reader's own. */
  addShared(): void;
  /** The reader is about to search. */
  searching(): void;
  share(): void;
  saveCalendar(): void;
  jumpToNow(): void;
}

/** More tabs than these are no overview. */
const mostTabs = 10;

export function toolbar(view: ProgrammeView, controls: Controls) {
  return html`<div class="tools" part="filters" role="search">
    ${searchAndFilters(view, controls)} ${state(view, controls)}
  </div>`;
}

function searchAndFilters(view: ProgrammeView, controls: Controls) {
  const { words, language, document } = view;
  const { chosen, choices } = controls;
  const { filter, filtersOpen } = chosen;
  const { programme } = words;
  const chooser = (facet: Facet, label: string) =>
    choice(label, words.filter.all, options(facet, controls, view), filter[facet], (value) =>
      controls.choose({ ...filter, [facet]: value }),
    );
  const selects = [
    view.programme.days.length > mostTabs ? chooser('day', programme.days) : nothing,
    chooser('topic', words.filter.topic),
    chooser('track', programme.track),
    chooser('place', programme.place),
    chooser('language', programme.followIn),
    chooser('kind', programme.kind),
    chooser('registration', words.registration),
    clocks(view, controls),
  ].filter((one) => one !== nothing);
  const inForce = (Object.keys(choices) as Facet[]).filter((facet) => facet !== 'day' && filter[facet]).length;
  return html`<div class="search">
      <input
        type="search"
        aria-label=${programme.search}
        placeholder=${programme.search}
        .value=${filter.q ?? ''}
        @focus=${controls.searching}
        @input=${({ target }: InputEvent) => controls.choose({ ...filter, q: (target as HTMLInputElement).value || undefined })}
      />
      ${
        selects.length
          ? html`<button
              class="quiet disclose"
              aria-expanded=${filtersOpen}
              @click=${() => chosen.choose({ filtersOpen: !filtersOpen })}
            >
              ${programme.filters(inForce)}
            </button>`
          : nothing
      }
    </div>
    ${selects.length ? html`<div class="filters ${filtersOpen ? 'open' : ''}" role="group" aria-label=${words.filter.filters}>${selects}</div>` : nothing}`;

  function options(facet: Facet, { choices }: Controls, { pick }: ProgrammeView): Option[] {
    return choices[facet].map(({ value, count }) => ({
      value,
      text: `${nameOf(facet, value, pick)} (${writeNumber(language, count)})`,
    }));
  }

  function nameOf(facet: Facet, value: string, pick: ProgrammeView['pick']): string {
    if (facet === 'language') return languageName(value, language);
    if (facet === 'kind') return own(words.kind, value as keyof typeof words.kind);
    if (facet === 'registration') return own(words.registrationState, value as keyof typeof words.registrationState);
    if (facet === 'day')
      return dayName(
        view.programme.days.find(({ id }) => id === value)!,
        view,
      );
    return pick(itemOf(document as ContentDocument, facet, value)?.name)?.value ?? value;
  }
}

function clocks({ words, visitorZone }: ProgrammeView, { chosen, twoClocks }: Controls) {
  if (!twoClocks || !visitorZone) return nothing;
  const { programme } = words;
  return choice(
    programme.clock,
    programme.bothClocks,
    [
      { value: 'event', text: programme.eventClock },
      { value: 'visitor', text: words.yourTime },
    ],
    chosen.clock === 'both' ? undefined : chosen.clock,
    (value) => chosen.choose({ clock: (value as Clock | undefined) ?? 'both' }),
  );
}

/** How much is shown, and what can be done with it. */
function state({ words, phases, language }: ProgrammeView, controls: Controls) {
  const { count, dated, chosen } = controls;
  const { favourites, onlyFavourites, shared, filter } = chosen;
  const { programme } = words;
  const button = (text: string, act: () => void) => html`<button class="quiet" @click=${act}>${text}</button>`;
  return html`${
      shared
        ? html`<p class="shared">
            <span>${programme.shared(shared.size)}</span> ${button(programme.addShared, controls.addShared)}
            ${button(words.filter.reset, () => controls.choose({}))}
          </p>`
        : nothing
    }
    <div class="state">
      <p class="count" part="count" role="status" tabindex="-1">${programme.count(count)}</p>
      ${!shared && (chosen.isFiltered || filter.day) ? button(words.filter.reset, () => controls.choose({})) : nothing}
      ${
        favourites.size
          ? html`<button
              class="quiet"
              aria-pressed=${onlyFavourites}
              @click=${() => chosen.choose({ onlyFavourites: !onlyFavourites })}
            >
              ${programme.favourites} (${writeNumber(language, favourites.size)})
            </button>`
          : nothing
      }
      ${favourites.size && onlyFavourites ? button(programme.shareFavourites, controls.share) : nothing}
      ${dated ? button(programme.saveCalendar, controls.saveCalendar) : nothing}
      ${phases.isOn ? button(programme.jumpToNow, controls.jumpToNow) : nothing}
    </div>`;
}

const dayName = (day: Day, { language, words, pick }: ProgrammeView): string =>
  (day.date?.precision === 'day'
    ? dateOf(day, language, { weekday: 'short', month: 'short', year: undefined })
    : dateOf(day, language)) ??
  pick(day.event?.name)?.value ??
  words.programme.unscheduled;

const hasTabs = ({ programme: { days } }: ProgrammeView) => days.length > 1 && days.length <= mostTabs;

/** All days come first. */
const currentIndex = ({ programme: { days } }: ProgrammeView, { chosen: { filter } }: Controls) =>
  days.findIndex(({ id }) => id === filter.day) + 1;

/** Id of the tab of what is shown; undefined where there are none. */
export const currentTab = (view: ProgrammeView, controls: Controls) =>
  hasTabs(view) ? `tab-${currentIndex(view, controls)}` : undefined;

/** Days as tabs (WAI-ARIA APG, tabs with automatic activation): all days, or one. */
export function dayTabs(view: ProgrammeView, controls: Controls) {
  const { chosen, choices } = controls;
  const { filter } = chosen;
  const { days } = view.programme;
  if (!hasTabs(view)) return nothing;
  const tabs = [
    { id: undefined, text: view.words.programme.allDays as unknown, none: false },
    ...days.map((day) => ({
      id: day.id,
      text: dayName(day, view) as unknown,
      none: choices.day.some(({ value, count }) => value === day.id && !count) && day.sessions.length > 0,
    })),
  ];
  const current = currentIndex(view, controls);
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${view.words.programme.days} @keydown=${move}>
    ${tabs.map(
      ({ id, text, none }, index) =>
        html`<button
          id="tab-${index}"
          role="tab"
          class=${none ? 'none' : ''}
          aria-selected=${index === current}
          aria-controls="panel"
          tabindex=${index === current ? 0 : -1}
          @click=${() => controls.choose({ ...filter, day: id })}
        >
          ${text}
        </button>`,
    )}
  </div>`;

  function move(event: KeyboardEvent) {
    const list = event.currentTarget as HTMLElement;
    const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Record<string, number> = { [forward]: current + 1, [backward]: current - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (step + tabs.length) % tabs.length;
    controls.choose({ ...filter, day: tabs[next]!.id });
    list.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }
}
