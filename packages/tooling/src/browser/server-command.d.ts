/** Asks our part of the test server for something; throws what it refuses. */
export function ask(command: string, payload?: unknown): Promise<unknown>;
