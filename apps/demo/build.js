import { existsSync } from 'node:fs';
import { access, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hostPages } from './hosts/static.js';
import { declaredHeaders, listPages, readPage } from './src/pages.js';
import { places, version } from './src/places.js';
import { prerendered } from './src/prerendered.js';
import { replaceOrigin, replaceOriginInHeader } from './src/replace-origin.js';

// Where it will stand, if that is known: search engines want whole addresses.
const { values } = parseArgs({ options: { site: { type: 'string' } } });
const site = values.site?.replace(/\/$/, '');

/** The demo as plain files on one origin, with relative addresses, for any static host. */
const dist = fileURLToPath(new URL('./dist/', import.meta.url));
await rm(dist, { recursive: true, force: true });

for (const address of listPages()) {
  const page = readPage(address, undefined, site);
  if (!page) throw new Error(`${address} is listed but cannot be read.`);
  for (const text of page.missing) console.warn(`${address}: no translation yet of “${text}”`);
  const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, (await prerendered(page)).body);
}

// The host lab: what a plain server can play.
/** @type {Record<string, Record<string, string>>} */
const hostHeaders = {};
for await (const { address, body, headers } of hostPages()) {
  const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof body === 'string' ? replaceOrigin(body, address) : body);
  const own = Object.entries(headers).map(([name, value]) => [name, replaceOriginInHeader(value)]);
  if (own.length) hostHeaders[address] = Object.fromEntries(own);
}

await access(join(places.script, 'ess.js'));
for (const release of ['1', version]) await cp(places.script, join(dist, 'cdn/ess-kit', release), { recursive: true });
if (existsSync(places.storybook)) await cp(places.storybook, join(dist, 'storybook'), { recursive: true });
await cp(places.content, join(dist, 'cdn/content'), { recursive: true });

// The convention of several static hosts; others take the same lines in their own settings.
const headers = Object.entries({ ...declaredHeaders(), ...hostHeaders }).map(([address, lines]) =>
  [address, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
);
await writeFile(join(dist, '_headers'), `${headers.join('\n\n')}\n`);
