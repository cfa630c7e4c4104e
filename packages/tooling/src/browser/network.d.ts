/** What a server gives for the first, second, … request; an error is what a browser gives where there is no answer. */
export type Answer = (attempt: number, signal: AbortSignal) => Response | Promise<Response>;

/** An address that nobody asked for before, with the requests it had; until the end of the test. */
export function serve(answer: Answer): { readonly address: string; readonly requests: RequestInit[] };

/** An answer with a document. */
export function json(document: unknown): Answer;

/** What `fetch` does without a network, and for an answer without `Access-Control-Allow-Origin`. */
export function refused(): Promise<never>;

/** An answer that never comes, until it is given up. */
export const never: Answer;
