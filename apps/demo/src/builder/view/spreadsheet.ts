import { html, nothing, type TemplateResult } from 'lit';
import { emptyTable } from '../content/paste.ts';
import { copyButton } from './controls.ts';
import type { Model } from './model.ts';

/** A table copied from a spreadsheet, which fills in the form. */
export function spreadsheet({ state, words, pasted, paste }: Model): TemplateResult {
  const told = words.spreadsheet;
  const area = (event: Event) => (event.currentTarget as HTMLElement).closest('details')!.querySelector('textarea')!;
  return html`<details class="spreadsheet">
    <summary>${told.open}</summary>
    <div class="field">
      <label for="spreadsheet">${told.label}</label>
      <textarea
        id="spreadsheet"
        rows="5"
        dir="auto"
        spellcheck="false"
        aria-describedby="spreadsheet-hint"
        @paste=${(event: ClipboardEvent) => {
          const text = event.clipboardData?.getData('text/plain');
          if (text) paste(text);
        }}
      ></textarea>
      <small id="spreadsheet-hint">${told.hint}</small>
    </div>
    <p class="actions">
      <button type="button" class="second" @click=${(event: Event) => paste(area(event).value)}>${told.take}</button>
      ${copyButton(words, () => emptyTable(state.kind), told.headings, 'plain')}
    </p>
    <p class="told" role="status">${pasted || nothing}</p>
  </details>`;
}
