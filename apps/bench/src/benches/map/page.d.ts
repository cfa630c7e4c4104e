/** What a contestant's module exports; it runs in the page, and is loaded when its first view is measured. */
export interface MapPage {
  /** Shows the text of a document on a map; done when its first view has been given to the browser. */
  mount(host: HTMLElement, text: string): Promise<MapShown>;
}

export interface MapShown {
  /** Twice as near, around the middle; done when all of it is there. */
  zoom(): unknown;
  /** Brings what a reader chooses this theme from, where there is something of the kind. */
  offer?(theme: string): unknown;
  /** Only this theme, or all again. */
  filter(theme: string | undefined): unknown;
  /** How many members are counted in what is drawn, to see that all show the same. */
  count(): number;
}
