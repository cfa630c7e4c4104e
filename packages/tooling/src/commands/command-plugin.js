/**
 * Makes a server plugin of named commands. What a command throws travels to the browser as a value, where it fails
 * the test that asked; the runner would log it as well, also when a test expects it.
 * @param {string} name
 * @param {Record<string, (payload: any, session: import('@web/test-runner').TestSession) => Promise<unknown>>} commands
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function commandPlugin(name, commands) {
  return {
    name,
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      try {
        return { value: await commands[command]?.(payload, /** @type {any} */ (session)) };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
