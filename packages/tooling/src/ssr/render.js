import { Console } from 'node:console';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

// Standard output carries the answers, one JSON a line; whatever modules print goes beside it.
globalThis.console = new Console(process.stderr);

const from = pathToFileURL(join(process.cwd(), 'package.json')).href;

for await (const line of createInterface({ input: process.stdin })) {
  const { id, modules, template } = JSON.parse(line);
  const answer = await answerTo(modules, template);

  process.stdout.write(JSON.stringify({ id, ...answer }) + '\n');
}

/** @param {string[]} modules @param {string} template */
async function answerTo(modules, template) {
  try {
    for (const specifier of modules) await import(import.meta.resolve(specifier, from));
    return { html: await collectResult(render(staticTemplate(template))) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A template without holes: Lit only asks that its strings look as if a tag function had received them. */
function staticTemplate(/** @type {string} */ text) {
  return html(/** @type {any} */ (Object.assign([text], { raw: [text] })));
}
