import type { GeneratedProgramme } from '@ess-kit/tooling/programme.js';

/** One way to show a programme: the default export of a file in `contestants/`, which both Node and the page read. */
export interface Contestant {
  /** What the table calls it. */
  label: string;
  /** A file, from the repository's root, without which there is nothing to measure. */
  needs?: string;
  /** Brings code and words, before anything is measured. Heavy imports belong here. */
  load?(): Promise<unknown>;
  /** Shows a programme in a host; done when all of it is in the page. */
  mount(host: HTMLElement, programme: GeneratedProgramme): Shown | Promise<Shown>;
}

/** A programme that stands. */
export interface Shown {
  /** Where its sessions are: the host, or a shadow root. */
  root: ParentNode;
  /** Matches a session; one that is not shown has the attribute `hidden`. */
  session: string;
  /** The reader turns to the search field. */
  focus(): unknown;
  /** The reader has typed this; done when the answer is in the page. */
  search(words: string): unknown;
}
