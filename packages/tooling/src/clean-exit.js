import { spawn } from 'node:child_process';

/** Running children, and whether a signal goes to all of their group. @type {Map<import('node:child_process').ChildProcess, boolean>} */
const running = new Map();
let listening = false;

/**
 * Starts a child that never outlives this process. It leads its own process group, so that what it starts
 * in turn ends with it; only groups that were started here are ever signalled.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { signalGroup?: boolean }} [options] `signalGroup: false` for a
 *   tool that passes signals on by itself, and would take the second one for impatience
 */
export function start(command, args, { signalGroup = true, ...options } = {}) {
  exitOnSignals();
  const child = spawn(command, args, { ...options, detached: true });
  running.set(child, signalGroup);
  child.once('exit', () => {
    // What the child left behind in its group goes too.
    signal(child, 'SIGTERM');
    running.delete(child);
  });
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a child and its group, politely first.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stop(child, patience = 3000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
}

/**
 * Runs a command to its end, with its output on ours.
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof start>[2]} [options]
 * @returns {Promise<number>} the exit code; 1 when it could not start or was killed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { stdio: 'inherit', ...options });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} name */
function signal(child, name) {
  if (!child.pid) return;
  try {
    process.kill(running.get(child) === false ? child.pid : -child.pid, name);
  } catch {
    // The group is already gone.
  }
}

/**
 * Makes a signal end this process, and with it what it started. Needed by hand where others listen as well: drivers
 * close their browser on a signal, and the process then stays.
 */
export function exitOnSignals() {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const child of running.keys()) signal(child, 'SIGTERM');
  });
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(name, () => process.exit(name === 'SIGINT' ? 130 : 143));
  }
}
