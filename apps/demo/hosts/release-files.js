import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../src/places.js';

/**
 * One file of the release, as manifest.json tells it.
 *
 * @typedef {object} ReleaseFile
 * @property {string} name
 * @property {string} label
 * @property {'loader' | 'core' | 'element' | 'pack' | 'lazy' | 'all' | 'alone'} role
 * @property {{ sha256: string }} integrity
 */

/** @param {string} name */
export const readRelease = (name) => readFileSync(join(places.script, name));

/** @type {{ version: string, files: ReleaseFile[] }} */
export const { version, files } = JSON.parse(readRelease('manifest.json').toString());

/** @param {string} name */
export const fileOf = (name) => files.find((file) => file.name === name);

/** @param {string | Buffer} text */
export const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** @param {string} name a file in `scripts` */
export const readScript = (name) => readFileSync(new URL(`scripts/${name}`, import.meta.url), 'utf8');

/** The lab's own scripts and the release's files of some roles, as words of a policy. @param {ReleaseFile['role'][]} roles */
export const hashesOf = (roles) =>
  [
    ...['judge.js', 'host.js'].map((name) => hashOf(readScript(name))),
    ...files.filter(({ role }) => roles.includes(role)).map(({ integrity }) => integrity.sha256),
  ]
    .map((hash) => `'${hash}'`)
    .join(' ');

/** A hash without its algorithm and its final `=`. @param {string} hash */
export const bareHash = (hash) => hash.replaceAll(/^sha256-|=$/g, '');
