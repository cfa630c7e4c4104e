/** Lets a test cause uncaught errors on purpose, until its end. Every other one fails the file. */
export function allowPageErrors(pattern: RegExp): void;
