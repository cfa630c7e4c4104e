import { html, nothing, type TemplateResult } from 'lit';
import { weightOf } from '../snippet/weight.ts';
import type { Model } from './model.ts';

/** What exactly this snippet loads, from where, and what a page's policy must allow for it. */
export function facts({ words, derived, language }: Model): TemplateResult {
  const { result } = derived;
  if (!result) return html``;
  const format = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language, { maximumFractionDigits: 1 });
  const kilobytes = (bytes: number) => format.format(bytes / 1000);
  const { content } = result.embed;
  return html`<section class="facts" aria-labelledby="facts-heading">
    <h2 id="facts-heading">${words.headings.facts}</h2>
    <p class="weight">
      <strong>${words.weight(result.files.length, kilobytes(weightOf(result.files)))}</strong>
      <small>${words.weightNote}</small>
      ${
        'document' in content
          ? html`<small>${words.contentInside(kilobytes(new Blob([JSON.stringify(content.document)]).size))}</small>`
          : nothing
      }
    </p>
    <details>
      <summary>${words.hosts}: <span dir="ltr">${result.hosts.join(', ')}</span></summary>
      <p>${words.noOtherHost}</p>
      <ul class="files" dir="ltr">
        ${result.files.map(({ name, brotli }) => html`<li><code>${name}</code> <span>${kilobytes(brotli)} KB</span></li>`)}
      </ul>
    </details>
    <details>
      <summary>${words.policy}</summary>
      <dl class="policy">
        ${result.policy.map(
          ({ directive, values, reason }) =>
            html`<div>
              <dt dir="ltr" lang="en"><code>${directive} ${values}</code></dt>
              <dd>${words.reasons[reason]}</dd>
            </div>`,
        )}
      </dl>
    </details>
  </section>`;
}
