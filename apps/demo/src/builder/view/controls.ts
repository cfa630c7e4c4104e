import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../words/words.ts';

/** One of several, as native radio buttons in a row. */
export function radios<T extends string>(
  name: string,
  legend: string,
  options: readonly { value: T; label: string; hint?: string }[],
  value: T,
  choose: (value: T) => void,
  layout: 'chips' | 'cards' = 'chips',
): TemplateResult {
  return html`<fieldset class=${layout}>
    <legend>${legend}</legend>
    <div>
      ${options.map(
        (option) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${option.value}
              .checked=${live(option.value === value)}
              @change=${() => choose(option.value)}
            />
            <span><b>${option.label}</b>${option.hint ? html` <small>${option.hint}</small>` : nothing}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Yes or no. */
export const checkbox = (name: string, label: string, value: boolean, change: (value: boolean) => void) =>
  html`<label class="check">
    <input
      type="checkbox"
      name=${name}
      .checked=${live(value)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;

/** An address, with what it is for. */
export const addressField = (
  name: string,
  [label, hint]: readonly [string, string],
  value: string,
  change: (value: string) => void,
) =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type="url"
      dir="ltr"
      spellcheck="false"
      aria-describedby="${name}-hint"
      .value=${live(value)}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    <small id="${name}-hint">${hint}</small>
  </div>`;

/** A button that copies a text and says so. */
export function copyButton(words: Words, text: () => string, label = words.copy, style = 'copy') {
  const copy = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLButtonElement;
    await copyText(text());
    const status = button.querySelector('[role="status"]')!;
    button.classList.add('done');
    status.textContent = words.copied;
    setTimeout(() => {
      button.classList.remove('done');
      status.textContent = '';
    }, 2000);
  };
  return html`<button type="button" class=${style} @click=${copy}>
    <span class="label">${label}</span><span class="told" role="status"></span>
  </button>`;
}

/** The clipboard, or, where a page may not use it, what browsers had before. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
