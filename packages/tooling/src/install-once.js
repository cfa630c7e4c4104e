import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs what only one of the apps needs, from its own lock file; again when that has changed.
 * @param {URL} folder with a `/` at its end
 */
export function installOnce(folder) {
  const installed = new URL('node_modules/.package-lock.json', folder);
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(new URL('package-lock.json', folder)).mtimeMs)
    return;
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: fileURLToPath(folder), stdio: 'inherit' });
}
