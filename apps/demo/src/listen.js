import { once } from 'node:events';
import { connect } from 'node:net';

const loopback = '127.0.0.1';

/**
 * Listens on the wanted port, or on the next free one. Port 0 takes any.
 *
 * @param {import('node:http').Server} server
 * @param {number} wanted
 * @param {number} [step] 2 leaves every other port to the second server
 * @returns {Promise<number>} the port that it got
 */
export async function listen(server, wanted, step = 1) {
  for (let port = wanted; port < 65536; port += step) {
    if (port !== 0 && (await isAnswering(port))) continue;
    try {
      server.listen(port, loopback);
      await once(server, 'listening');
      return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) throw error;
    }
  }
  throw new Error(`No free port from ${wanted} on.`);
}

/**
 * Browsers try `::1` for `localhost` as well, where another server may answer although the port is
 * free on 127.0.0.1. So ask both.
 *
 * @param {number} port
 */
async function isAnswering(port) {
  const answers = await Promise.all(['::1', loopback].map((host) => answersOn(host, port)));
  return answers.includes(true);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answersOn(host, port) {
  const { promise, resolve } = Promise.withResolvers();
  const socket = connect({ host, port, timeout: 500 });
  socket.once('connect', () => resolve(true));
  socket.once('error', () => resolve(false));
  socket.once('timeout', () => resolve(false));
  return promise.finally(() => socket.destroy());
}
