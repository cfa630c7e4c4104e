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

/** Says of a translation from which language it is and by whom, of an original in which language it is. */
export function versionText({ made, language: own, from }: Version, { words, language }: QuoteView): string {
  const { original, translated } = words.quote;
  return from === undefined
    ? original + words.colon + languageName(own, language)
    : translated(languageName(from, language), made === 'machine');
}

/** The same, with the translator and the way to the other version. */
export function versionNote(version: Version, view: QuoteView) {
  const { words, versions, show, quotation, turn } = view;
  if (!isNoted(version, view)) return nothing;
  const isOriginal = version.made === 'original';
  const { showOriginal, showTranslation } = words.quote;
  const by = isOriginal ? undefined : quotation.translator;
  return html`<p class="version" part="version">
    <span>${versionText(version, view)}${by ? html`${words.colon}${nameOf(by, view)}` : nothing}</span>
    ${
      versions.length > 1 && show !== 'both'
        ? html`<button class="turn" @click=${turn}>${isOriginal ? showTranslation : showOriginal}</button>`
        : nothing
    }
  </p>`;
}
