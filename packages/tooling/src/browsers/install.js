import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../clean-exit.js';
import { childEnvironment } from '../environment.js';
import { ENGINES, missingBrowsers } from './find.js';

const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
// Fonts for the scripts that the tests render, and a reader for the PDF tests.
const DEBIAN_COMPANIONS = ['fonts-noto-core', 'poppler-utils'];

/**
 * Makes sure that the engines are there: finds them, else installs them, else fails saying how to get them.
 * @param {readonly import('./find.js').Engine[]} engines
 */
export async function ensureBrowsers(engines = ENGINES) {
  const missing = missingBrowsers(engines);
  if (missing.length === 0) return;
  const command = installCommand(missing);
  console.log(`Installing ${missing.join(', ')}: ${command.text}`);
  for (const [name, ...args] of command.steps) {
    const code = await run(name, args, { env: childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' }) });
    if (code !== 0) break;
  }
  const still = missingBrowsers(engines);
  if (still.length > 0) {
    throw new Error(`${still.join(', ')} could not be installed, and no engine is skipped. Run: ${command.text}`);
  }
}

/** @param {readonly import('./find.js').Engine[]} engines */
function installCommand(engines) {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebianRoot) {
    const packages = [...engines.flatMap((engine) => DEBIAN_PACKAGES[engine]), ...DEBIAN_COMPANIONS];
    const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
    return { text: `apt-get update && ${install.join(' ')}`, steps: [['apt-get', 'update'], install] };
  }
  const require = createRequire(import.meta.url);
  const playwright = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  return {
    text: `npx playwright-core install --with-deps ${engines.join(' ')}`,
    steps: [[process.execPath, playwright, 'install', '--with-deps', ...engines]],
  };
}
