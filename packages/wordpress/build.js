import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';

/**
 * Puts the plugin together: its PHP file and readme with the version of the release, and the script's own files. Into
 * dist/ess-kit/, as WordPress unpacks it, and dist/ess-kit.zip, which an administrator uploads.
 */
const here = dirname(fileURLToPath(import.meta.url));
const script = dirname(createRequire(import.meta.url).resolve('@ess-kit/widgets/manifest.json'));
// The plugin's version is that of the script it brings.
const { version } = JSON.parse(readFileSync(join(script, 'manifest.json'), 'utf8'));

const withVersion = (name) =>
  readFileSync(join(here, name), 'utf8').replace(/((?:Version|Stable tag):\s+)0\.0\.0/g, `$1${version}`);
// Single modules are for hosts without a script tag.
const isNeeded = (name) =>
  !/^(ess\.all|event-card|event-list|speaker-quote|programme-timeline|network-map|language-switcher)\.js$/.test(name);

/** @type {Map<string, string | Buffer>} */
const files = new Map([
  ['ess-kit.php', withVersion('ess-kit.php')],
  ['readme.txt', withVersion('readme.txt')],
  // Nobody should read a folder's list.
  ['dist/index.php', '<?php\n'],
]);
for (const name of readdirSync(script).filter(isNeeded)) files.set(`dist/${name}`, readFileSync(join(script, name)));

const dist = join(here, 'dist');
rmSync(dist, { recursive: true, force: true });
const zip = new JSZip();
for (const [name, content] of files) {
  const path = join(dist, 'ess-kit', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  // One date for all, so that two builds are equal.
  zip.file(`ess-kit/${name}`, content, { date: new Date('2020-01-01T00:00:00Z'), createFolders: false });
}
writeFileSync(
  join(dist, 'ess-kit.zip'),
  await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } }),
);
