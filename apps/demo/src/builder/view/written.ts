import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Field, isBlank, shapes } from '../content/fields.ts';
import type { Problem } from '../content/problems.ts';
import { kinds, type Tongue, tongues } from '../state.ts';
import type { Words } from '../words/words.ts';
import { radios } from './controls.ts';
import type { Model } from './model.ts';
import { spreadsheet } from './spreadsheet.ts';

const nameOf = (tongue: string, language: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(tongue) ?? tongue;

/** "I have no file": the form. */
export function written(model: Model): TemplateResult {
  const { state, words, set } = model;
  const { own, row } = shapes[state.kind];
  const { written } = state;
  return html`
    ${radios(
      'kind',
      words.kindsLegend,
      kinds.map((value) => ({ value, label: words.kinds[value] })),
      state.kind,
      (kind) => set({ kind, item: '', widget: undefined }),
    )}
    ${own.length ? html`<div class="own">${fieldsOf(model, own, -1)}</div>` : nothing}
    ${written.rows.map((_, index) => rowOf(model, row, index))}
    <div class="rows-end">
      <button
        type="button"
        class="plain"
        @click=${() => {
          const last = written.rows.at(-1) ?? {};
          // The next session is most often on the same day, the next event in the same zone.
          const kept = Object.entries(last).filter(
            ([key]) => key === 'timeZone' || (state.kind === 'programme' && key === 'startDate'),
          );
          set({ written: { ...written, rows: [...written.rows, Object.fromEntries(kept)] } });
        }}
      >
        + ${words.addRow[state.kind]}
      </button>
      ${verdict(model)}
    </div>
    ${spreadsheet(model)}
  `;
}

function rowOf(model: Model, fields: readonly Field[], index: number): TemplateResult {
  const { state, words, set } = model;
  const { rows } = state.written;
  const name = words.row[state.kind](index + 1);
  return html`<fieldset class="row" aria-label=${rows.length > 1 ? name : nothing}>
    ${
      rows.length > 1
        ? html`<p class="row-head">
            <b>${name}</b>
            <button
              type="button"
              class="plain"
              aria-label=${words.removeRow(name)}
              @click=${() => set({ written: { ...state.written, rows: rows.filter((_, at) => at !== index) } })}
            >
              ×
            </button>
          </p>`
        : nothing
    }
    ${fieldsOf(model, fields, index)}
  </fieldset>`;
}

const fieldsOf = (model: Model, fields: readonly Field[], row: number) =>
  fields.map((field) =>
    field.translated
      ? html`<div class="field translated" role="group" aria-labelledby="label-${row}-${field.key}">
          <span class="label" id="label-${row}-${field.key}">${labelOf(model, field, row)}</span>
          <div class="tongues">${tongues.map((tongue) => input(model, field, row, tongue))}</div>
        </div>`
      : html`<div class="field ${field.type}">${input(model, field, row)}</div>`,
  );

function labelOf({ state, words }: Model, { key, required }: Field, row: number) {
  const label =
    state.kind === 'member' && row < 0 && key === 'name'
      ? words.networkName
      : words.fields[key as keyof Words['fields']];
  return required ? label : html`${label} <i>${words.optional}</i>`;
}

function input(model: Model, field: Field, row: number, tongue?: Tongue): TemplateResult {
  const { state, words, language, derived, set } = model;
  const { own, rows } = state.written;
  const key = tongue ? `${field.key}.${tongue}` : field.key;
  const id = `field-${row}-${key.replace('.', '-')}`;
  const values = row < 0 ? own : rows[row]!;
  const problem = derived.problems.find((each) => each.row === row && isFor(each, field, key));
  const isTold = problem && !isBlank({ ...own, ...rows[row] }) ? problem : undefined;
  const change = ({ target }: Event) => {
    const filled = { ...values, [key]: (target as HTMLInputElement).value };
    set({
      written: row < 0 ? { own: filled, rows } : { own, rows: rows.map((each, at) => (at === row ? filled : each)) },
    });
  };
  const hint = { date: words.dateHint, time: words.timeHint, zone: words.zoneHint }[field.type as string];
  const shared: Shared = { id, value: values[key] ?? '', invalid: isTold?.isError ? 'true' : nothing };
  const label = tongue
    ? html`<label for=${id} class="tongue"
        ><span class="sr">${words.fields[field.key as keyof Words['fields']]}, </span>${nameOf(tongue, language)}</label
      >`
    : html`<label for=${id}>${labelOf(model, field, row)}</label>`;
  const described = isTold ? `${id}-problem` : nothing;
  return html`<div>
    ${label}${control(field, shared, tongue, hint, described, change, language)}
    ${isTold ? html`<p class="problem" id="${id}-problem">${tell(isTold, words)}</p>` : nothing}
  </div>`;
}

interface Shared {
  readonly id: string;
  readonly value: string;
  readonly invalid: 'true' | typeof nothing;
}

/** A text in several languages that is missing is told once, at its first language. */
function isFor(problem: Problem, field: Field, key: string): boolean {
  const own = problem.key === 'endDate' && field.key === 'endTime' ? 'endTime' : problem.key;
  return own === key || (own === field.key && key.endsWith('.fr'));
}

function control(
  { type, choices = [] }: Field,
  { id, value, invalid }: Shared,
  tongue: string | undefined,
  hint: string | undefined,
  described: string | typeof nothing,
  change: (event: Event) => void,
  language: string,
): TemplateResult {
  if (type === 'choice')
    return html`<select id=${id} @change=${change}>
      <option value="" ?selected=${!value}>–</option>
      ${choices.map((choice) => html`<option value=${choice} ?selected=${choice === value}>${nameOf(choice, language)}</option>`)}
    </select>`;
  const direction = tongue || type === 'url' || type === 'zone' ? 'ltr' : 'auto';
  if (type === 'long')
    return html`<textarea
      id=${id}
      rows="3"
      lang=${tongue ?? nothing}
      dir=${direction}
      aria-invalid=${invalid}
      aria-describedby=${described}
      .value=${live(value)}
      @input=${change}
    ></textarea>`;
  return html`<input
    id=${id}
    type=${type === 'url' ? 'url' : 'text'}
    lang=${tongue ?? nothing}
    dir=${direction}
    list=${type === 'zone' ? 'zones' : nothing}
    placeholder=${hint ?? nothing}
    autocomplete="off"
    aria-invalid=${invalid}
    aria-describedby=${described}
    .value=${live(value)}
    @input=${change}
  />`;
}

const tell = ({ code, message, expected }: Problem, words: Words) =>
  code === 'missing'
    ? words.missing
    : html`<span class="says">${words.checkerSays}</span>
        <span lang="en" dir="ltr">${message} Right would be ${expected.replace(/\.$/, '')}.</span>`;

/** One line on all that is written; what belongs to no field is told here. */
function verdict({ state, derived, words }: Model): TemplateResult {
  const isEmpty = isBlank(state.written.own) && state.written.rows.every(isBlank);
  const count = derived.problems.length;
  const fields = [...shapes[state.kind].own, ...shapes[state.kind].row].map(({ key }) => key);
  const others = derived.problems.filter(
    ({ key }) => !fields.includes(key.split('.')[0]!) && !(key === 'endDate' && fields.includes('endTime')),
  );
  return html`<div class="verdict" role="status">
    ${isEmpty ? nothing : html`<p class=${count ? 'flawed' : 'right'}>${count ? words.problems(count) : words.fine}</p>`}
    ${isEmpty ? nothing : others.map((problem) => html`<p class="problem">${tell(problem, words)}</p>`)}
  </div>`;
}
