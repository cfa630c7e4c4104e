import type { GeneratedProgramme } from '@ess-kit/tooling/programme.js';

/** What a contestant's module exports; it runs in the page. */
export interface ProgrammePage {
  /** Brings words, before anything is measured. */
  load?(): Promise<unknown>;
  /** Shows a programme in a host; done when all of it is in the page. */
  mount(host: HTMLElement, programme: GeneratedProgramme): Shown | Promise<Shown>;
}

/** A programme that stands. */
export interface Shown {
  /** Where it is: the host, or a shadow root. */
  root: ParentNode;
  /** How many sessions stand. */
  count(): number;
  /** The reader turns to the search field. */
  focus(): unknown;
  /** The reader has typed this; done when the answer is in the page. */
  search(words: string): unknown;
  /** The reader has chosen a track, or all of them. */
  filter(track: string | undefined): unknown;
}
