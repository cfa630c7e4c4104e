import type { Derived } from '../derive.ts';
import type { Failure, Loaded } from '../source/load.ts';
import type { InterfaceLanguage, State } from '../state.ts';
import type { Words } from '../words/words.ts';

/** What stands at the address, as far as it is known. */
export type Feed =
  | { readonly is: 'none' | 'loading' }
  | { readonly is: 'loaded'; readonly loaded: Loaded }
  | { readonly is: 'failed'; readonly failure: Failure };

/** All that is on the screen, and what may be done there. */
export interface Model {
  readonly state: State;
  readonly derived: Derived;
  readonly feed: Feed;
  readonly words: Words;
  readonly language: InterfaceLanguage;
  /** Address of the folder of sample content. */
  readonly samples: string;
  /** The preview shows the page without script, or on a dark ground. */
  readonly script: boolean;
  readonly dark: boolean;
  /** What came of the last paste. */
  readonly pasted: string;
  /** Whether all that is written fits in the address. */
  readonly isWhole: boolean;
  set(change: Partial<State>): void;
  look(change: { script?: boolean; dark?: boolean }): void;
  load(address: string): void;
  paste(text: string): void;
  /** The height of the widget in the preview. */
  measured(height: number): void;
}
