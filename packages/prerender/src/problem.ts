/** What is told of a page that is prerendered. */

export interface Problem {
  /** `error`: an embed was left as it stood; `warning`: it was filled, and yet something is to be said. */
  readonly severity: 'error' | 'warning';
  /** Counts from 1. */
  readonly line: number;
  /** What stands there: `<ess-event-card>`, `data-ess="event-card"`. */
  readonly where: string;
  readonly message: string;
}

/** Why one embed is left as it stands; its message is for a webmaster. */
export class Refusal extends Error {}
