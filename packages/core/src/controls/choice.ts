import { html, nothing } from 'lit';

/** One of the values that a reader can choose. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A filter with one value at a time; where there is nothing to choose, nothing stands. */
export const choice = (
  label: string,
  all: string,
  options: readonly Option[],
  chosen: string | undefined,
  choose: (value: string | undefined) => void,
) =>
  options.length
    ? html`<label class="choice">
        ${label}
        <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value || undefined)}>
          <option value="" .selected=${!chosen}>${all}</option>
          ${options.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
        </select>
      </label>`
    : nothing;
