import { directionOf } from '@ess-kit/core';
import { html, nothing } from 'lit';
import type { Messages } from '../locales/messages.js';
import { endonym } from './endonym.js';
import type { Language } from './languages.js';

/** What a list of languages is made of. */
export interface ListView {
  readonly languages: readonly Language[];
  readonly words: Messages;
  /** `page` where the current language is a page, `true` where it is a state. */
  readonly currentIs: string;
  readonly compact: boolean;
  /** Says that there is no translation, in the language of the interface. */
  note(language: Language): string;
  choose(event: MouseEvent, language: Language): void;
}

/** A language's name; in the compact form its code is seen and its name heard. */
export const nameOf = ({ tag, name }: Language, { languages, compact }: ListView) => {
  const full = endonym(
    tag,
    languages.map((each) => each.tag),
    name,
  );
  return compact
    ? html`<span aria-hidden="true" class="code">${tag.split('-')[0]!.toUpperCase()}</span
        ><span class="unseen">${full}</span>`
    : full;
};

function entry(language: Language, view: ListView) {
  const { tag, href, missing, current } = language;
  const dir = directionOf(tag);
  const name = nameOf(language, view);
  if (current)
    return html`<span class="current" part="current" tabindex="-1" lang=${tag} dir=${dir} aria-current=${view.currentIs}
      >${name}</span
    >`;
  const choose = (event: MouseEvent) => view.choose(event, language);
  if (href)
    return html`<a
      href=${href}
      lang=${tag}
      dir=${dir}
      hreflang=${missing ? nothing : tag}
      rel=${missing ? nothing : 'alternate'}
      @click=${choose}
      >${name}</a
    >`;
  return missing
    ? html`<span lang=${tag} dir=${dir}>${name}</span>`
    : html`<button type="button" lang=${tag} dir=${dir} @click=${choose}>${name}</button>`;
}

/** All languages, each as a link, the current one as text. */
export const list = (view: ListView, shown = view.languages) =>
  html`<ul class="languages" part="languages">
    ${shown.map(
      (language) =>
        html`<li class=${language.missing ? 'without' : nothing}>
          ${entry(language, view)}${language.missing ? html` <span class="note">${view.note(language)}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
