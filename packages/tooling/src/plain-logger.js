import { print } from './print.js';

/**
 * A logger for the test runner that writes lines as they are: its own one redraws a progress bar around each, which
 * fills the logs of builds with control characters.
 * @returns {any} the runner's `Logger`
 */
export function plainLogger() {
  const write = (/** @type {unknown[]} */ messages) => {
    const text = messages.map((message) => (message instanceof Error ? (message.stack ?? message.message) : message));
    print(text.join(' '));
  };
  const quiet = () => undefined;
  const seen = new Set();
  return {
    log: (/** @type {unknown[]} */ ...messages) => {
      // How many files there are, the summary tells.
      if (!/Running \d+ test files/.test(String(messages[0]))) write(messages);
    },
    warn: (/** @type {unknown[]} */ ...messages) => write(messages),
    error: (/** @type {unknown[]} */ ...messages) => write(messages),
    debug: quiet,
    group: quiet,
    groupEnd: quiet,
    logSyntaxError({ message, filePath, line, column }) {
      const text = `${filePath}:${line}:${column} ${message}`;
      if (!seen.has(text)) write([text]);
      seen.add(text);
    },
  };
}
