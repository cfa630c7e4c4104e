import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Failure } from '../source/load.ts';
import type { Words } from '../words/words.ts';
import type { Model } from './model.ts';

const samples = ['led-forum.json', 'uclg.json', 'aimf.json', 'networks.json'];

const tell = (failure: Failure, { failures }: Words) =>
  failure.code === 'http' ? failures.http(failure.status) : failures[failure.code];

/** "I have an address": what stands there, or why it cannot be read. */
export function found(model: Model): TemplateResult {
  const { state, words, feed, set, load } = model;
  const submit = (event: Event) => {
    event.preventDefault();
    load(state.address);
  };
  const linkTo = (address: string, label: string) =>
    html`<button
      type="button"
      class="plain"
      dir="ltr"
      @click=${() => {
        set({ address, item: '', widget: undefined });
        load(address);
      }}
    >
      ${label}
    </button>`;
  return html`<form class="source" novalidate @submit=${submit}>
      <div class="field">
        <label for="source-address">${words.address.label}</label>
        <div class="joined">
          <input
            id="source-address"
            type="url"
            dir="ltr"
            spellcheck="false"
            autocomplete="url"
            aria-describedby="source-hint"
            .value=${live(state.address)}
            @input=${(event: Event) => set({ address: (event.target as HTMLInputElement).value, item: '' })}
          />
          <button class="second">${words.address.load}</button>
        </div>
        <small id="source-hint">${words.address.hint}</small>
      </div>
    </form>
    <p class="samples">
      ${words.address.sample} ${samples.map((name) => linkTo(new URL(name, model.samples).href, name))}
    </p>
    <div class="outcome" role="status">
      ${feed.is === 'loading' ? html`<p>${words.address.loading}</p>` : nothing}
      ${feed.is === 'loaded' ? read(model) : nothing}
      ${
        feed.is === 'failed'
          ? html`<p class="problem">${tell(feed.failure, words)}</p>
              ${
                feed.failure.code === 'web-page' && feed.failure.suggestion
                  ? html`<p>${words.suggestion} ${linkTo(feed.failure.suggestion, feed.failure.suggestion)}</p>`
                  : nothing
              }`
          : nothing
      }
    </div>`;
}

function read({ feed, words, derived }: Model): TemplateResult {
  if (feed.is !== 'loaded') return html``;
  const { format, faults } = feed.loaded;
  const count =
    derived.items.filter(({ kind }) => kind !== 'document').length || feed.loaded.document.organizations?.length || 0;
  const lost = faults.filter(({ repaired }) => !repaired);
  return html`<p class="right">${words.found(words.formats[format], count)}</p>
    ${
      lost.length
        ? html`<details class="faults">
            <summary>${words.leftOut(lost.length)}</summary>
            <ul lang="en" dir="ltr">
              ${lost
                .slice(0, 30)
                .map(
                  ({ path, expected, found }) =>
                    html`<li><code>${path}</code> ${expected}, found ${found ?? 'nothing'}</li>`,
                )}
            </ul>
          </details>`
        : nothing
    }`;
}
