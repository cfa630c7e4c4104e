/** One thing that is wrong with a content document, in words for its author. */
export interface Problem {
  /** JSON Pointer (RFC 6901) to it; empty for the whole document. */
  readonly path: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What would be right, with an example; continues the sentence "Right would be …". */
  readonly expected: string;
  /** An error is content that is lost or wrong; a warning is content that deserves a look. */
  readonly severity: 'error' | 'warning';
}

/** Collects problems. */
export class Report {
  readonly problems: Problem[] = [];

  error(path: string, message: string, expected: string): void {
    this.problems.push({ path, message, expected, severity: 'error' });
  }

  warning(path: string, message: string, expected: string): void {
    this.problems.push({ path, message, expected, severity: 'warning' });
  }
}

/** A value as JSON, shortened for a message. */
export function show(value: unknown): string {
  let json;
  try {
    json = JSON.stringify(value);
  } catch {
    // It contains itself: a document handed over by a script, not read from a file.
  }
  const text = json ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
