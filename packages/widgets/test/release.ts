import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One file of the release, as manifest.json tells it. */
export interface ReleaseFile {
  name: string;
  label: string;
  role: 'loader' | 'core' | 'element' | 'pack' | 'lazy' | 'all' | 'alone' | 'frame' | 'tool';
  bytes: number;
  brotli: number;
  integrity: { sha256: string; sha384: string };
  /** Chunks that must run before it. */
  needs: string[];
}

export const dist = new URL('../dist/', import.meta.url);

export const { version, files } = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8')) as {
  version: string;
  files: ReleaseFile[];
};

export const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');

export const fileOf = (label: string): ReleaseFile => {
  const file = files.find((file) => file.label === label);
  if (!file) throw new Error(`The release has no ${label}.`);
  return file;
};

export const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A release in which some chunks have other bytes, and the loader the hashes of these: what a bad build would be. */
export function releaseWith(changes: Record<string, string>): Map<string, string> {
  const release = new Map(files.map(({ name }) => [name, read(name)]));
  let loader = read('ess.js');
  for (const [label, text] of Object.entries(changes)) {
    const { name, integrity } = fileOf(label);
    const bare = (hash: string) => hash.replace(/^sha256-|=$/g, '');
    const hash = bare(sha256(text));
    release.delete(name);
    release.set(`${label}.${hash.slice(0, 8).replace(/\W/g, '-')}.js`, text);
    loader = loader.replace(bare(integrity.sha256), hash);
  }
  return release.set('ess.js', loader);
}
