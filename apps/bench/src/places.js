import { readFileSync } from 'node:fs';

export const root = new URL('../../../', import.meta.url);
export const release = new URL('packages/widgets/dist/', root);

/** What the script tag's build wrote about its files. */
export const readManifest = () => JSON.parse(readFileSync(new URL('manifest.json', release), 'utf8'));
