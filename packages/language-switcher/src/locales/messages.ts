/** The words of a switcher. `language` is a language's name as it stands in a sentence. */
export interface Messages {
  /** Name of the landmark. */
  languages: string;
  /** Said after the current language, on the button that opens the list. */
  change: string;
  search: string;
  /** How many languages a search leaves. */
  found(count: number): string;
  missing(language: string): string;
  /** The link beside it leads to the start of the site in that language. */
  missingHome(language: string): string;
  /** Said once when the widgets have changed. */
  changed(language: string): string;
  /** The page exists in this pack's own language. */
  offer: string;
  dismiss: string;
}
