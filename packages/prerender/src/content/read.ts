/** Content for a page: from files beside it, from the web, or from the page itself. */
import type { Fault } from '@ess-kit/content';
import { readFeed } from '@ess-kit/content/feeds.js';
import { jsonFault } from '@ess-kit/content/json-fault.js';
import { limits, safeWebUrl } from '@ess-kit/core';
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Content, PrerenderOptions } from '../prerender.js';
import { Refusal } from '../problem.js';
import { count } from '../words.js';

/** Where the addresses in a page lead. */
export interface ContentPlace {
  /** The page's file; without one, relative addresses are those of `base`. */
  readonly file?: string | undefined;
  /** The folder of the site, or the address at which the page will stand. */
  readonly base?: string | undefined;
  /** `<base href>` of the page. */
  readonly baseHref?: string | undefined;
}

const isWeb = (address: string) => /^https?:/i.test(address);

/** A reader for pages; documents that several embeds or pages show are read once. */
export function contentReader(): (place: ContentPlace) => PrerenderOptions['read'] {
  const known = new Map<string, Promise<Content>>();
  const once = (key: string, read: () => Promise<Content>) => {
    if (!known.has(key)) known.set(key, read());
    return known.get(key)!;
  };
  return (place) => async (source) => {
    if ('json' in source) return readContent(source.json, 'data-content');
    const found = locate(source.address, place);
    return once(found, () => (isWeb(found) ? fromWeb(found) : fromFile(found, source.address)));
  };
}

/** The web address or the path of a file that an address in a page means. @throws {Refusal} */
export function locate(address: string, { file, base, baseHref }: ContentPlace): string {
  if (base && isWeb(base)) return web(address, new URL(baseHref ?? '', base).href);
  const from = baseHref && isWeb(baseHref) ? new URL(address, baseHref).href : address;
  if (isWeb(from) || from.startsWith('//')) return web(from, 'https://page.invalid/');
  if (/^[a-z][a-z\d+.-]*:/i.test(from))
    throw new Refusal(`"${from}" is not a web address, and not the path of a file.`);
  const path = decodePath(`${baseHref ?? ''}${from}`.replace(/\?.*$/s, ''));
  const isRooted = path.startsWith('/');
  if (isRooted && !base) throw new Refusal(`"${address}" begins at the top of the site: name its folder with --base.`);
  const folder = isRooted || !file ? resolve(base ?? '.') : dirname(resolve(file));
  const found = join(folder, path);
  const allowed = [resolve(base ?? '.'), ...(file ? [dirname(resolve(file))] : [])];
  if (!allowed.some((each) => isWithin(each, found)))
    throw new Refusal(`"${address}" is outside of the site: name the folder that holds page and content with --base.`);
  return found;
}

const isWithin = (folder: string, path: string) => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

function web(address: string, base: string): string {
  const url = safeWebUrl(address, base);
  if (!url) throw new Refusal(`"${address}" is not a web address.`);
  return url;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function fromFile(path: string, address: string): Promise<Content> {
  let bytes;
  try {
    const { size } = await stat(path);
    if (size > limits.size) throw tooLarge(address);
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      code === 'ENOENT'
        ? `There is no file ${path}.`
        : code === 'EISDIR'
          ? `${path} is a folder.`
          : `${path} cannot be read (${code}).`,
    );
  }
  return readContent(bytes, address);
}

const tooLarge = (address: string) =>
  new Refusal(`${address} is larger than ${limits.size / 1024 / 1024} MB: no browser would show it.`);

async function fromWeb(url: string): Promise<Content> {
  let response;
  let bytes;
  try {
    response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(limits.timeout) });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const { name, cause } = error as Error & { readonly cause?: NodeJS.ErrnoException };
    throw new Refusal(
      name === 'TimeoutError'
        ? `${url} did not answer within ${limits.timeout / 1000} s.`
        : `${url} could not be read (${cause?.code ?? (error as Error).message}).`,
    );
  }
  if (!response.ok) throw new Refusal(`${url} answered ${response.status}.`);
  if (bytes.length > limits.size) throw tooLarge(url);
  return readContent(bytes, url, response.headers.get('content-type') ?? undefined);
}

/** Reads a document or a feed, strictly: what is wrong is left out and told. @throws {Refusal} */
export async function readContent(feed: string | Uint8Array, where: string, type?: string): Promise<Content> {
  const text = (typeof feed === 'string' ? feed : new TextDecoder().decode(feed)).replace(/^\uFEFF/, '');
  if (/^\s*[{[]/.test(text)) {
    try {
      JSON.parse(text);
    } catch {
      const fault = jsonFault(text);
      if (fault)
        throw new Refusal(`${where}, line ${fault.line}, column ${fault.column}: this is not JSON. ${fault.message}`);
    }
  }
  const { document, faults } = await readFeed(feed, type);
  if (!Object.values(document).some((items) => Array.isArray(items) && items.length)) {
    const [fault] = faults;
    throw new Refusal(
      `${where} holds nothing to show${fault ? `: ${fault.path || 'the document'} is not ${fault.expected}` : ''}.`,
    );
  }
  return { document, fault: faults.length ? tell(faults, where) : undefined };
}

const tell = (faults: readonly Fault[], where: string) =>
  `${count(faults.length, 'item')} of ${where} left out, the first at ${faults[0]!.path || 'its beginning'}. ess-kit check says why.`;
