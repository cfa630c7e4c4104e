/** A line on standard output, past a console that the test runner may have taken over. @param {string} line */
export function print(line) {
  process.stdout.write(`${line}\n`);
}
