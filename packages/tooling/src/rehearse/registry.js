import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { start, stop } from '../clean-exit.js';
import { childEnvironment } from '../environment.js';
import { freePort } from '../free-port.js';

/**
 * Verdaccio on loopback, for our packages alone: it asks nobody else.
 * @param {string} folder for its storage
 */
export async function startRegistry(folder) {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'config.yaml');
  writeFileSync(
    config,
    [
      `storage: ${JSON.stringify(join(folder, 'storage'))}`,
      'uplinks: {}',
      "packages: { '@ess-kit/*': { access: $all, publish: $all, unpublish: $all } }",
      'web: { enable: false }',
      'log: { type: stdout, format: json, level: error }',
    ].join('\n'),
  );
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const main = createRequire(import.meta.url).resolve('verdaccio/package.json');
  const child = start(
    process.execPath,
    [join(dirname(main), 'bin/verdaccio'), '--config', config, '--listen', `127.0.0.1:${port}`],
    {
      env: childEnvironment(),
      stdio: 'ignore',
    },
  );
  const npmrc = join(folder, '.npmrc');
  // npm publishes with a token only; the registry lets everybody in.
  writeFileSync(npmrc, `@ess-kit:registry=${address}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`);
  await answering(`${address}-/ping`, child);
  return {
    address,
    npmrc,
    close: () => stop(child),
    /** @param {string[]} tarballs */
    publish(tarballs) {
      for (const tarball of tarballs) {
        execFileSync(
          'npm',
          ['publish', tarball, '--access=public', '--ignore-scripts', `--registry=${address}`, `--userconfig=${npmrc}`],
          {
            cwd: folder,
            env: childEnvironment(),
            stdio: 'pipe',
          },
        );
      }
    },
  };
}

/** @param {string} url @param {import('node:child_process').ChildProcess} child */
async function answering(url, child) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error('The registry did not start.');
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The registry does not answer.');
}
