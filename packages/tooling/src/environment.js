import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package. */
export const toolingFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The root of the monorepo: the dev server serves it, so that linked packages resolve. */
export const repositoryFolder = resolve(toolingFolder, '../..');

/**
 * Environment of every child: no tool reports home, and results do not depend on the machine's zone or language.
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(extra = {}) {
  return {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    DO_NOT_TRACK: '1',
    TZ: process.env.TZ ?? 'UTC',
    LANG: 'C.UTF-8',
    LANGUAGE: 'en',
    ...extra,
  };
}

/** True for the long run: full matrices instead of samples. */
export const isFullRun = process.env.ESS_FULL === '1';

/** Ends with a sentence rather than a stack when Node is too old. */
export function requireNode(major = 22, minor = 12) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  console.error(
    `ESS Kit's tools need Node ${major}.${minor} or newer; this is Node ${process.versions.node}. ` +
      'On Linux, run them through npm ("npm test"), which uses the Node that "npm ci" installs; ' +
      'elsewhere, install a newer Node from https://nodejs.org.',
  );
  process.exit(1);
}
