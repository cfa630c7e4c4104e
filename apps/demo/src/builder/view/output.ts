import { html, nothing, type TemplateResult } from 'lit';
import { formsFor } from '../snippet/embed.ts';
import { systems } from '../state.ts';
import { addressField, copyButton, radios } from './controls.ts';
import type { Model } from './model.ts';

/** The snippet, for the system of a site. */
export function output(model: Model): TemplateResult {
  const { state, words, derived, set, isWhole } = model;
  const { result } = derived;
  return html`<section class="output" aria-labelledby="paste-heading">
    <h2 id="paste-heading">${words.headings.paste}</h2>
    ${radios(
      'system',
      words.systemLegend,
      systems.map((value) => ({ value, label: words.systems[value] })),
      state.system,
      (system) => set({ system }),
    )}
    ${
      result
        ? result.steps.map(
            ({ name, code }) =>
              html`<div class="snippet" data-step=${name}>
                <div>
                  <h3>${words.steps[name][0]}</h3>
                  <p>${words.steps[name][1]}</p>
                </div>
                ${copyButton(words, () => code)}
                <pre tabindex="0" dir="ltr" lang="en"><code>${code}</code></pre>
              </div>`,
          )
        : html`<p class="note">${words.nothingYet}</p>`
    }
    ${
      result && 'document' in result.embed.content && state.source === 'write'
        ? html`<p class="actions">
            <button type="button" class="plain" @click=${() => download(result.embed.content)}>
              ${words.download}
            </button>
          </p>`
        : nothing
    }
    <details class="more" ?open=${state.release === 'pinned' || state.folder !== '' || state.file !== ''}>
      <summary>${words.more}</summary>
      ${
        result
          ? radios(
              'form',
              words.formLegend,
              formsFor(state.system, result.embed, result.release).map((value) => {
                const [label, hint] = words.forms[value];
                return { value, label, hint };
              }),
              result.output.form,
              (form) => set({ form }),
              'cards',
            )
          : nothing
      }
      ${result && 'document' in result.embed.content ? html`<p class="note">${words.frameNeedsAddress}</p>` : nothing}
      ${radios(
        'release',
        words.releaseLegend,
        (['latest', 'pinned'] as const).map((value) => {
          const [label, hint] = words.releases[value];
          return { value, label, hint };
        }),
        state.release,
        (release) => set({ release }),
        'cards',
      )}
      ${addressField('link', words.link, state.link, (link) => set({ link }))}
      ${state.source === 'write' ? addressField('file', words.file, state.file, (file) => set({ file })) : nothing}
      ${addressField('folder', words.folder, state.folder, (folder) => set({ folder }))}
    </details>
    <p class="share">
      ${isWhole ? copyButton(words, () => location.href, words.share, 'plain') : html`<small>${words.tooLong}</small>`}
    </p>
  </section>`;
}

/** Hands the content over as a file. */
function download(content: object) {
  if (!('document' in content)) return;
  const text = `${JSON.stringify(content.document, null, 2)}\n`;
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    download: 'content.json',
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
