/** What every command of `ess-kit` is. */

export interface Command {
  /** One line for `ess-kit --help`. */
  readonly summary: string;
  /** For `ess-kit <command> --help`. */
  readonly help: string | (() => Promise<string>);
  /**
   * @param print writes to the standard output, and ends the line.
   * @returns the exit code: 0 all is well, 1 something is wrong with the content.
   * @throws {UsageError} when the command line makes no sense.
   */
  readonly run: (args: readonly string[], print: (text: string) => void) => Promise<number>;
}

/** A command line that makes no sense: prints its message and exits 2. */
export class UsageError extends Error {}
