import { baseOf, directionOf } from '@ess-kit/core';
import { html } from 'lit';
import type { Messages } from '../locales/messages.js';
import type { Language } from './languages.js';

export { offerStyles } from './offer.styles.js';

/** The first language that the reader prefers, if the page has it and is not in it. */
export function betterLanguage(languages: readonly Language[], preferred: readonly string[]): Language | undefined {
  for (const wish of preferred) {
    const alike = languages.filter(({ tag, missing }) => !missing && baseOf(tag) === baseOf(wish));
    if (alike.length)
      return alike.some(({ current }) => current) ? undefined : (alike.find(({ tag }) => tag === wish) ?? alike[0]);
  }
  return undefined;
}

/** The line itself, all in the language that it offers. */
export const offerLine = (
  language: Language,
  words: Messages,
  choose: (event: MouseEvent) => void,
  dismiss: () => void,
) =>
  html`<p class="offer" part="offer" lang=${language.tag} dir=${directionOf(language.tag)}>
    <a href=${language.href!} hreflang=${language.tag} rel="alternate" @click=${choose}>${words.offer}</a>
    <button type="button" class="dismiss" aria-label=${words.dismiss} @click=${dismiss}></button>
  </p>`;
