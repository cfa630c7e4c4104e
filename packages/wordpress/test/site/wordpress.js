import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@ess-kit/tooling/free-port.js';

const prepare = fileURLToPath(new URL('run.php', import.meta.url));
const plugin = fileURLToPath(new URL('../../dist/ess-kit', import.meta.url));

/** Starts a WordPress of its own on the loopback address, with a database of its own, in a temporary folder. */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'ess-wordpress-'));
  const data = join(folder, 'data');
  const socket = join(folder, 'mariadb.sock');
  const root = join(folder, 'site');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const owner = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...owner],
    { stdio: 'ignore' },
  );
  const children = [
    spawn('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...owner], {
      stdio: 'ignore',
    }),
  ];
  await until(() => existsSync(socket), 'MariaDB');
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '-uroot',
    '-e',
    'CREATE DATABASE wordpress CHARACTER SET utf8mb4',
  ]);

  // Debian’s package links into other packages; a site of its own has files of its own.
  cpSync('/usr/share/wordpress', root, { recursive: true, dereference: true });
  const content = join(root, 'wp-content');
  for (const name of ['uploads', 'mu-plugins', 'plugins']) mkdirSync(join(content, name), { recursive: true });
  cpSync(plugin, join(content, 'plugins/ess-kit'), { recursive: true });
  writeFileSync(
    join(content, 'mu-plugins/head.php'),
    "<?php add_action('wp_head', function () { echo get_option('test_head', ''); });",
  );
  writeFileSync(
    join(root, 'wp-config.php'),
    `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as $key) define($key, "test $key");
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}'); define('WP_CONTENT_DIR', '${content}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${folder}/debug.log');
if (!defined('ABSPATH')) define('ABSPATH', '${root}/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  /** Runs one of run.php's commands in this WordPress. */
  const run = (/** @type {string} */ command, /** @type {object} */ values = {}) =>
    JSON.parse(
      execFileSync('php', ['-d', 'memory_limit=512M', prepare, command], {
        input: JSON.stringify(values),
        env: { ...process.env, ESS_SITE: root },
        encoding: 'utf8',
      }),
    );
  run('install', { origin });
  children.push(
    spawn('php', ['-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', root], {
      stdio: 'ignore',
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    }),
  );
  await until(
    () =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    'WordPress',
  );

  return {
    origin,
    folder,
    run,
    close: async () => {
      for (const child of children.reverse()) {
        if (child.exitCode !== null) continue;
        child.kill();
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {() => boolean | Promise<boolean>} isSo @param {string} what */
async function until(isSo, what) {
  for (const end = Date.now() + 60_000; !(await isSo());) {
    if (Date.now() > end) throw new Error(`${what} did not start within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
