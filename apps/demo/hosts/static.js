import { readdirSync } from 'node:fs';
import { addressOf, conditions, needsServer } from './conditions.js';
import { writeCompatibility } from './compatibility.js';
import { writeIndex } from './index-page.js';
import { makers } from './made.js';
import { readHost } from './server.js';

/**
 * All pages and files of the lab that a plain server can send; a server that fails needs `npm start`.
 *
 * @returns {AsyncGenerator<{ address: string, body: string | Buffer, headers: Record<string, string> }>}
 */
export async function* hostPages() {
  yield { address: '/hosts/', body: writeIndex({ isStatic: true }), headers: {} };
  yield { address: '/hosts/compatibility.html', body: writeCompatibility({ isStatic: true }), headers: {} };
  const pages = conditions
    .filter((condition) => !needsServer(condition))
    .flatMap((condition) => condition.forms.map((form) => addressOf(condition, form)));
  const files = ['scripts', 'sheets'].flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map((name) => `/hosts/${folder}/${name.replaceAll('\\', '/')}`),
  );
  const made = Object.keys(makers).map((name) => `/hosts/made/${name}`);
  for (const address of [...pages, ...files, ...made, '/hosts/lab.css']) {
    const found = await readHost(address);
    if (!found) throw new Error(`${address} is listed but cannot be read.`);
    yield { address, body: found.body, headers: address.endsWith('.html') ? found.headers : {} };
  }
}
