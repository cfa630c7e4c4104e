import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  'php-cli',
  'php-mysql',
  'php-gd',
  'php-curl',
  'php-xml',
  'php-mbstring',
  'mariadb-server',
];
const needed = [
  '/usr/share/wordpress/wp-load.php',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  '/usr/share/wordpress/wp-content/themes/twentytwentyone',
  '/usr/bin/php',
  '/usr/sbin/mariadbd',
];

/** WordPress, PHP and a database, from Debian's packages; elsewhere the run ends and says how to get them. */
export function ensurePackages() {
  if (needed.every((path) => existsSync(path))) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    throw new Error(
      `This needs WordPress, PHP and MariaDB from Debian’s packages. On Debian: sudo apt-get install ${packages.join(' ')}. ` +
        'Elsewhere run it in a container of debian:12.',
    );
  }
  console.log(`Installing ${packages.join(' ')}`);
  // No service is started: the test starts its own, and ends it.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ])
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
