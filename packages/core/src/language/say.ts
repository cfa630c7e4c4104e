import { html, type TemplateResult } from 'lit';
import { directionOf } from './tag.js';

/** A text with the language in which it stands. */
export interface Said {
  readonly value: string;
  readonly language: string;
}

/** Direction of a text in a language; one that nobody named is told from its letters. */
const directionIn = (language: string) => (language ? directionOf(language) : 'auto');

/** A text as it is put into an interface: with its own language, direction and isolation where they differ. */
export const say = (said: Said | undefined, language: string): TemplateResult | string | undefined =>
  !said || said.language === language
    ? said?.value
    : html`<bdi lang=${said.language} dir=${directionIn(said.language)}>${said.value}</bdi>`;

/** As `say`, for a text of several paragraphs: a blank line parts them. */
export const sayBlocks = (said: Said | undefined, language: string): TemplateResult[] | undefined =>
  said?.value
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) =>
      said.language === language
        ? html`<p>${paragraph}</p>`
        : html`<p lang=${said.language} dir=${directionIn(said.language)}>${paragraph}</p>`,
    );
