import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Sheets } from '../../src/builder/snippet/look.ts';
import type { Release } from '../../src/builder/snippet/release.ts';
import { places } from '../../src/places.js';

const manifest = JSON.parse(readFileSync(join(places.script, 'manifest.json'), 'utf8')) as Pick<
  Release,
  'version' | 'files'
>;

/** The release as it is built, served from an origin. */
export const releaseAt = (cdn: string): Release => ({
  ...manifest,
  latest: `${cdn}/ess-kit/1/`,
  exact: `${cdn}/ess-kit/${manifest.version}/`,
});

export const release = releaseAt('https://cdn.example');

const theme = (name: string) =>
  readFileSync(fileURLToPath(import.meta.resolve(`@ess-kit/core/themes/${name}.css`)), 'utf8');

/** The themes as they are published. */
export const sheets: Sheets = { aimf: theme('aimf'), ripess: theme('ripess'), contrast: theme('contrast') };
