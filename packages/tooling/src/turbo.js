import { join } from 'node:path';
import { run } from './clean-exit.js';
import { childEnvironment, repositoryFolder } from './environment.js';

/** Tools at the root, by their own Node entry. @param {string} name */
export const rootTool = (name) => join(repositoryFolder, 'node_modules/.bin', name);

/**
 * Runs the repository's Turborepo. A bare task name is run, as `turbo build` would.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function turbo(args, env = {}) {
  // Loose, so that the tasks keep the variables that stop their tools from reporting home.
  const [command, ...rest] = args[0] === 'run' ? args : ['run', ...args];
  return run(rootTool('turbo'), [command, '--env-mode=loose', ...rest], {
    cwd: repositoryFolder,
    env: childEnvironment(env),
    signalGroup: false,
  });
}
