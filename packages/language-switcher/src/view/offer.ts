import { baseOf, directionOf, interfaceLanguages, type Catalog } from '@ess-kit/core';
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import type { Language } from './languages.js';

export { offerStyles } from './offer.styles.js';

/** The first language that the reader prefers, if the page has it and is not in it. */
function betterLanguage(languages: readonly Language[], preferred: readonly string[]): Language | undefined {
  for (const wish of preferred) {
    const alike = languages.filter(({ tag, missing }) => !missing && baseOf(tag) === baseOf(wish));
    if (alike.length)
      return alike.some(({ current }) => current) ? undefined : (alike.find(({ tag }) => tag === wish) ?? alike[0]);
  }
  return undefined;
}

/**
 * The line that offers the reader's language, all in that language: in words of ours that its reader knows, or not at
 * all.
 */
export async function offerLine(
  languages: readonly Language[],
  catalog: Catalog<Messages>,
  choose: (event: MouseEvent, language: Language) => void,
  dismiss: () => void,
): Promise<TemplateResult | undefined> {
  const better = betterLanguage(languages, navigator.languages);
  const language = better && interfaceLanguages.find((each) => each === baseOf(better.tag));
  if (!language) return undefined;
  const words = await catalog[language].load();
  return html`<p class="offer" part="offer" lang=${better.tag} dir=${directionOf(better.tag)}>
    <a
      href=${better.href!}
      hreflang=${better.tag}
      rel="alternate"
      @click=${(event: MouseEvent) => choose(event, better)}
      >${words.offer}</a
    >
    <button type="button" class="dismiss" aria-label=${words.dismiss} @click=${dismiss}></button>
  </p>`;
}
