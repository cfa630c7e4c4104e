import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isInterfaceLanguage } from '../snippet/embed.ts';
import { languages, sources, themes } from '../state.ts';
import { checkbox, radios } from './controls.ts';
import { found } from './found.ts';
import type { Model } from './model.ts';
import { written } from './written.ts';

/** Where the content comes from. */
export const have = (model: Model): TemplateResult =>
  html`<section aria-labelledby="have-heading">
    <h2 id="have-heading">${model.words.headings.have}</h2>
    ${radios(
      'source',
      model.words.headings.have,
      sources.map((value) => {
        const [label, hint] = model.words.sources[value];
        return { value, label, hint };
      }),
      model.state.source,
      (source) => model.set({ source, item: '', widget: undefined }),
      'cards',
    )}
    ${model.state.source === 'write' ? written(model) : found(model)}
  </section>`;

/** Which item, as which widget, in which language. */
export function show(model: Model): TemplateResult {
  const { state, derived, words, language, set } = model;
  const { items, item, result } = derived;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return html`<section aria-labelledby="show-heading">
    <h2 id="show-heading">${words.headings.show}</h2>
    ${
      items.length > 1
        ? html`<div class="field">
            <label for="item">${words.itemLegend}</label>
            <select
              id="item"
              @change=${(event: Event) => {
                const { value } = event.target as HTMLSelectElement;
                // The whole has no id, and would be taken for a choice that nobody made.
                set({ item: value, widget: value ? undefined : items[0]!.widgets[0] });
              }}
            >
              ${items.map(
                ({ id, kind, name, date, depth }) =>
                  html`<option value=${id} ?selected=${id === item?.id}>
                    ${' '.repeat(depth)}${kind === 'document' ? words.whole : `${name || id}${date ? ` · ${date.slice(0, 10)}` : ''}`}
                  </option>`,
              )}
            </select>
          </div>`
        : nothing
    }
    ${
      item && item.widgets.length > 1 && result
        ? radios(
            'widget',
            words.widgetLegend,
            item.widgets.map((value) => ({ value, label: words.widgets[value] })),
            result.embed.widget,
            (widget) => set({ widget, item: item.id }),
          )
        : nothing
    }
    ${radios(
      'language',
      words.languageLegend,
      languages.map((value) => ({
        value,
        label: value === 'page' || value === 'reader' ? words.languages[value] : words.always(names.of(value) ?? value),
      })),
      state.language,
      (chosen) => set({ language: chosen }),
    )}
    ${
      result?.output.form === 'iframe' && !isInterfaceLanguage(state.language)
        ? html`<p class="note">${words.languageInFrame}</p>`
        : nothing
    }
    <div class="checks">
      ${
        result?.embed.widget === 'event-card'
          ? checkbox('compact', words.compact, state.compact, (compact) => set({ compact }))
          : nothing
      }
      ${
        result &&
        result.embed.widget !== 'event-card' &&
        !(result.embed.widget === 'speaker-quote' && result.embed.item)
          ? checkbox('plain', words.plain, state.plain, (plain) => set({ plain }))
          : nothing
      }
    </div>
  </section>`;
}

/** Theme, accent, room. */
export function look(model: Model): TemplateResult {
  const { state, words, derived, set } = model;
  const room = derived.result?.embed.room;
  return html`<section aria-labelledby="look-heading">
    <h2 id="look-heading">${words.headings.look}</h2>
    ${radios(
      'theme',
      words.themeLegend,
      themes.map((value) => ({ value, label: words.themes[value] })),
      state.theme,
      (theme) => set({ theme }),
    )}
    <div class="accent">
      ${checkbox('own-accent', words.ownAccent, state.accent !== '', (own) => set({ accent: own ? '#8a1c57' : '' }))}
      ${
        state.accent
          ? html`<input
              type="color"
              aria-label=${words.accent}
              .value=${live(state.accent)}
              @input=${(event: Event) => set({ accent: (event.target as HTMLInputElement).value })}
            />`
          : nothing
      }
    </div>
    ${radios(
      'room',
      words.roomLegend,
      (['auto', 'none'] as const).map((value) => ({ value, label: words.rooms[value] })),
      state.room,
      (chosen) => set({ room: chosen }),
    )}
    ${
      room === undefined
        ? nothing
        : html`<p class="note">${room === 'screen' ? words.oneScreen : words.measured(room)}</p>`
    }
    <div class="field short">
      <label for="level">${words.level}</label>
      <select id="level" @change=${(event: Event) => set({ level: Number((event.target as HTMLSelectElement).value) })}>
        ${[2, 3, 4, 5, 6].map((level) => html`<option value=${level} ?selected=${level === state.level}>h${level}</option>`)}
      </select>
    </div>
  </section>`;
}
