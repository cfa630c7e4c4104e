import type { Fault } from '@ess-kit/content';

/** Details of `ess-load` and `ess-select`: the item's id. */
export interface EssItemDetail {
  readonly id: string | undefined;
}

/** Details of `ess-error`. */
export interface EssErrorDetail {
  readonly code: string;
  readonly message: string;
  /** What was wrong with the document, each with its path. */
  readonly faults: readonly Fault[];
}

declare global {
  interface HTMLElementEventMap {
    'ess-load': CustomEvent<EssItemDetail>;
    'ess-error': CustomEvent<EssErrorDetail>;
    'ess-select': CustomEvent<EssItemDetail>;
  }
}
