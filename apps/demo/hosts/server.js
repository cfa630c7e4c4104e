import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentType } from '../src/content-type.js';
import { conditionOf } from './conditions.js';
import { writeCompatibility } from './compatibility.js';
import { writeIndex } from './index-page.js';
import { makers } from './made.js';
import { policyOf, writePage } from './page.js';
import { releaseOf } from './releases.js';
import { readContent } from './samples.js';
import { widgets } from './widgets.js';

/** @typedef {import('./types.d.ts').Form} Form */
/** @typedef {import('./types.d.ts').Stage} Stage */
/** @typedef {import('./types.d.ts').Usual} Usual */

/**
 * A page of the lab, or a file that belongs to it.
 *
 * @param {string} pathname
 * @returns {Promise<{ body: string | Buffer, file: string, headers: Record<string, string> } | undefined>}
 */
export async function readHost(pathname) {
  const path = /^\/hosts\/(.*)$/.exec(pathname)?.[1];
  if (path === undefined) return undefined;
  if (path === '') return { body: writeIndex(), file: 'index.html', headers: {} };
  if (path === 'compatibility.html') return { body: writeCompatibility(), file: path, headers: {} };
  const made = /^made\/([\w-]+\.js)$/.exec(path)?.[1];
  if (made) return makers[made] && { body: await makers[made](), file: made, headers: {} };
  if (/^(?:lab\.css|(?:scripts|sheets)\/[\w/-]+\.(?:js|css))$/.test(path)) {
    const file = fileURLToPath(new URL(path, import.meta.url));
    return existsSync(file)
      ? { body: readFileSync(file), file, headers: { 'Access-Control-Allow-Origin': '*' } }
      : undefined;
  }
  const [, id = '', form = '', victim] = /^([\w-]+)\/(link|tag|modules|whole)(?:-([\w-]+))?\.html$/.exec(path) ?? [];
  const condition = conditionOf(id);
  if (!condition?.forms.includes(/** @type {Form} */ (form))) return undefined;
  if (victim && !widgets.some(({ name }) => name === victim)) return undefined;
  const writing = {
    form: /** @type {Form} */ (form),
    victim,
    shelf: (condition.fault ?? condition.release) ? `${id}.${victim ?? ''}.${randomUUID().slice(0, 8)}` : undefined,
  };
  const policy = policyOf(condition, writing.form);
  return {
    body: writePage(condition, writing),
    file: 'page.html',
    headers: { ...condition.headers, ...(policy && { 'Content-Security-Policy': policy }) },
  };
}

/** How often each file of a page load was asked for. @type {Map<string, number>} */
const times = new Map();

/**
 * Answers for the second origin when a server is not in order: `/hosts/<condition>.<victim>.<page load>/…`.
 *
 * @param {string} pathname
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it was asked for something of the lab
 */
export function answerHost(pathname, response) {
  const [, shelf = '', path = ''] = /^\/hosts\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  if (!shelf) return false;
  const [id = '', victim] = shelf.split('.');
  const condition = conditionOf(id);
  const usual = usualAnswer(path, condition?.release ?? /** @type {any} */ (id), victim, condition?.id);
  const fault = condition?.fault;
  const stage = stageOf(path, victim);
  const time = (times.get(pathname) ?? 0) + 1;
  times.set(pathname, time);
  const answer = fault && stage === fault.stage ? fault.answer(time) : undefined;
  if (!answer && !usual) return false;
  for (const [name, value] of Object.entries(answer?.headers ?? {})) {
    if (value === null) response.removeHeader(name);
    else response.setHeader(name, name === 'location' ? value || pathname : value);
  }
  response.setHeader('Cache-Control', 'no-store');
  const { body, type } = usual ?? { body: Buffer.alloc(0), type: 'text/plain' };
  if (answer?.raw) answer.raw(response, { body, type });
  else {
    if (!response.hasHeader('content-type')) response.setHeader('Content-Type', type);
    response.writeHead(answer?.status ?? 200).end(answer?.status || answer?.body !== undefined ? answer.body : body);
  }
  return true;
}

/** What part of a page an address is, where the fault of a page hits it. @param {string} path @param {string | undefined} victim @returns {Stage | undefined} */
function stageOf(path, victim) {
  const [folder, file] = path.includes('/') ? path.split('/') : [undefined, path];
  if (folder) return !victim || folder === victim ? 'content' : undefined;
  const label = file?.split('.')[0] ?? '';
  if (label === 'ess') return 'loader';
  if (label === 'core') return label;
  if (/^[a-z]{2}$/.test(label)) return 'pack';
  if (widgets.some(({ name }) => name === label)) return !victim || label === victim ? 'element' : undefined;
  const owner = widgets.find(({ name }) => label.startsWith(name))?.name;
  return !victim || (owner ?? 'event-card') === victim ? 'parts' : undefined;
}

/** @param {string} path @param {import('./releases.js').ReleaseKind} kind @param {string} [victim] @param {string} [id] @returns {Usual | undefined} */
function usualAnswer(path, kind, victim, id) {
  if (/^[\w-]+\/[\w-]+\.json$/.test(path)) return { body: Buffer.from(readContent(path)), type: 'application/json' };
  const body = releaseOf(kind, victim, id)?.get(path);
  return body && { body, type: contentType(path) };
}
