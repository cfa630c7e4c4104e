/** A line on standard output, past a console that the test runner may have taken over. @param {string} line */
export function print(line) {
  // eslint-disable-next-line no-restricted-syntax -- a stream, not a document
  process.stdout.write(`${line}\n`);
}
