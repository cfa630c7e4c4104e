/** What a contestant's module exports; it runs in the page. */
export interface ManyPage {
  load?(kind: string): Promise<unknown>;
  mount(host: HTMLElement, kind: string, text: string, count: number): Promise<ManyShown>;
}

export interface ManyShown {
  /** How many stand. */
  count(): number;
  /** The page changes its language from English to French. */
  turn?(): unknown;
}
