import { baseOf, languageName } from '@ess-kit/core';
import { html, nothing } from 'lit';
import { nameOf } from './names.js';
import type { QuoteView } from './quote-view.js';
import type { Version } from './versions.js';

/**
 * Whether a version has a note of its own: a translation, an original beside one, an original in another language than
 * the interface. A collection says once for all its quotations that they are in another language.
 */
export const isNoted = ({ made, language }: Version, { versions, compact, interfaceLanguage }: QuoteView): boolean =>
  !!made &&
  (made !== 'original' || versions.length > 1 || (!compact && !!language && baseOf(language) !== interfaceLanguage));

/** Says of a version from which language it was translated and by whom, or in which language it is. */
export function versionNote(version: Version, view: QuoteView) {
  const { words, language, versions, show, quotation, turn } = view;
  const { made } = version;
  if (!isNoted(version, view)) return nothing;
  const original = versions.at(-1)!;
  const other = versions.length > 1 && show !== 'both';
  const { translated, showOriginal, showTranslation } = words.quote;
  const by = made !== 'original' && quotation.translator;
  return html`<p class="version" part="version">
    <span
      >${
        made === 'original'
          ? `${words.quote.original}${words.colon}${languageName(version.language, language)}`
          : translated(languageName(original.language, language), made === 'machine')
      }${by ? html`${words.colon}${nameOf(by, view)}` : nothing}</span
    >
    ${other ? html`<button class="turn" @click=${turn}>${made === 'original' ? showTranslation : showOriginal}</button>` : nothing}
  </p>`;
}
