import type { ContentDocument, Text } from '@ess-kit/content';
import { pickText } from '@ess-kit/content/text.js';
import { say, sayBlocks, type Said } from './say.js';
import { baseOf, type InterfaceLanguage } from './tag.js';

/** How the texts of a document are said to one reader, and which languages that took. */
export class Speech {
  /** Languages other than the interface's in which something was said. */
  readonly others = new Set<string>();
  readonly #fallback: readonly string[];

  constructor(
    private readonly document: ContentDocument,
    private readonly language: InterfaceLanguage,
    private readonly contentLanguage: string,
  ) {
    this.#fallback = [language, ...(document.fallbackLanguages ?? [])];
  }

  /** A text in the best language there is. */
  pick(text: Text | undefined): Said | undefined {
    const said = pickText(text, this.contentLanguage, this.#fallback, this.document.inLanguage);
    if (said?.language && baseOf(said.language) !== this.language) this.others.add(said.language);
    return said;
  }

  /** As `pick`, ready to stand in a template. */
  say(text: Text | undefined) {
    return say(this.pick(text), this.language);
  }

  /** As `say`, for a text of several paragraphs. */
  sayBlocks(text: Text | undefined) {
    return sayBlocks(this.pick(text), this.language);
  }
}
