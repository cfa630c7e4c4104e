import { ServerRenderer } from '../ssr/server-renderer.js';
import { commandPlugin } from './command-plugin.js';

/**
 * Renders elements of the package under test on the server, for tests in the browser: command `ess:ssr`.
 * @param {string} folder the package, from where its modules are resolved
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serverRendering(folder) {
  const renderer = new ServerRenderer(folder);
  return {
    ...commandPlugin('ess-server-rendering', { 'ess:ssr': (rendering) => renderer.render(rendering) }),
    serverStop: () => renderer.stop(),
  };
}
