import { html, type TemplateResult } from 'lit';
import { Frame } from '../preview/frame.ts';
import { previewPage } from '../preview/page.ts';
import { widths } from '../state.ts';
import { checkbox, radios } from './controls.ts';
import type { Model } from './model.ts';

const frame = new Frame();

/** The snippet, running in a page of its own, at three widths, with and without script. */
export function preview(model: Model): TemplateResult {
  const { state, words, derived, script, dark, set, look } = model;
  const code = derived.result?.whole;
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${words.headings.preview}</h2>
    <div class="preview-bar">
      ${radios(
        'width',
        words.widthsLegend,
        widths.map((width, index) => ({ value: String(width), label: words.widths[index]! })),
        String(state.width),
        (width) => set({ width: Number(width) as (typeof widths)[number] }),
      )}
      ${checkbox('without-script', words.withoutScript, !script, (without) => look({ script: !without }))}
      ${checkbox('dark', words.dark, dark, (on) => look({ dark: on }))}
    </div>
    ${
      code
        ? html`<div class="stage ${dark ? 'dark' : ''}">
            <iframe title=${words.headings.preview}></iframe>
          </div>`
        : html`<div class="stage empty"><p>${words.nothingYet}</p></div>`
    }
  </section>`;
}

/** Brings the frame up to date, once the builder is drawn. */
export function updatePreview(root: HTMLElement, model: Model): void {
  const { state, words, derived, language, script, dark, measured } = model;
  const element = root.querySelector('iframe');
  const code = derived.result?.whole;
  if (!element || !code) return frame.leave();
  const pageLanguage = state.language === 'page' || state.language === 'reader' ? language : state.language;
  const page = previewPage(code, pageLanguage, words.headings.preview, dark);
  frame.show(element, page, state.width, script, measured);
}
