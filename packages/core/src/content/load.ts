import type { Fault } from '@ess-kit/content';
import { kit } from '../kit.js';
import { safeWebUrl } from '../safety/safe-url.js';

/** Why content could not be had; the code of `ess-error`. */
export type ContentErrorCode =
  | 'bad-address'
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'unknown-id'
  | 'invalid-content'
  | 'language-pack'
  | 'render';

/** A failure with a code for scripts and a sentence that helps a webmaster. */
export class ContentError extends Error {
  constructor(
    readonly code: ContentErrorCode,
    message: string,
    /** Trying again may help. */
    readonly passing = false,
  ) {
    super(message);
  }
}

/** Limits of a content request: milliseconds and bytes. */
export const limits = { timeout: 8000, size: 2 * 1024 * 1024, retryAfter: 400 };

const requests = new Map<string, Promise<object>>();

/**
 * Loads a document; all elements of a page share one request per address.
 * @throws ContentError
 */
export function loadContent(url: string): Promise<object> {
  let content = requests.get(url);
  if (!content) {
    requests.set(url, (content = request(url)));
    // A failure is not remembered: an element that is added later tries again.
    content.catch(() => requests.delete(url));
  }
  return content;
}

/** Content that is given as text. @throws ContentError */
export function parseContent(text: string, where: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ContentError(
      'not-json',
      /^\s*</.test(text)
        ? `${where} is a web page, not JSON. Is the address right, and public?`
        : `${where} is not valid JSON (${(error as Error).message}).`,
    );
  }
  return asContent(value, where);
}

/** Of content that was read from a feed: what was repaired or left out then. */
export const feedFaults = new WeakMap<object, readonly Fault[]>();

/** What marks the JSON of a feed: a schedule, schema.org JSON-LD, or GeoJSON. */
const isFeed = (value: object) =>
  Array.isArray(value) ||
  'schedule conference @context @graph @type features geometry coordinates'.split(' ').some((key) => key in value);

/**
 * Content as it was sent: a document, or a feed whose format is told by what it holds.
 * @throws ContentError
 */
async function readContent(body: Blob, type: string | null, where: string): Promise<object> {
  let failure: unknown;
  const text = await body.text();
  try {
    const value = parseContent(text, where);
    if (!isFeed(value)) return value;
  } catch (error) {
    // A web page is none, and no feed either.
    if (/^\s*</.test(text)) throw error;
    failure = error;
  }
  const { readFeed } = await import('@ess-kit/content/feeds.js');
  const { document, faults } = await readFeed(new Uint8Array(await body.arrayBuffer()), type ?? undefined);
  if (!Object.values(document).some((items) => Array.isArray(items) && items.length)) {
    const [{ expected = 'a content document or a feed' } = {}] = faults as Fault[];
    // Broken JSON is told by what broke it.
    if (failure && /^\s*[[{]/.test(text)) throw failure;
    throw new ContentError(failure ? 'not-json' : 'invalid-content', `${where} is not ${expected}.`);
  }
  feedFaults.set(document, faults);
  return document;
}

/** Content that is given as parsed JSON. @throws ContentError */
export function asContent(value: unknown, where: string): object {
  if (typeof value === 'object' && value && !Array.isArray(value)) return value;
  throw new ContentError('invalid-content', `${where} is not a content document.`);
}

async function request(url: string): Promise<object> {
  const address = safeWebUrl(url);
  if (!address) throw new ContentError('bad-address', `${url} is not a web address.`);
  try {
    return await attempt(address);
  } catch (error) {
    if (!(error as ContentError).passing) throw error;
    await new Promise((resolve) => setTimeout(resolve, limits.retryAfter * (1 + Math.random())));
    return attempt(address);
  }
}

async function attempt(url: string): Promise<object> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limits.timeout);
  const early = kit().requests?.get(url);
  kit().requests?.delete(url);
  try {
    const timeout = new Promise<never>((_, reject) => abort.signal.addEventListener('abort', reject));
    const response = await Promise.race([
      early ?? fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: abort.signal }),
      timeout,
    ]);
    if (!response.ok)
      throw new ContentError(
        'http',
        `${url} answered ${response.status}.`,
        response.status >= 500 || response.status === 429,
      );
    const body = await Promise.race([readCapped(response, url), timeout]);
    return await readContent(body, response.headers.get('content-type'), url);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    if (abort.signal.aborted)
      throw new ContentError('timeout', `${url} did not answer within ${limits.timeout / 1000} s.`);
    throw new ContentError(
      'network',
      `${url} could not be read. If the address opens in a browser, its server must send the header "Access-Control-Allow-Origin: *".`,
      true,
    );
  } finally {
    clearTimeout(timer);
  }
}

/** The body, given up as soon as it is larger than any content should be. */
async function readCapped(response: Response, url: string): Promise<Blob> {
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  for (let size = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    if ((size += value.length) > limits.size) {
      void reader.cancel();
      throw new ContentError('too-large', `${url} is larger than ${limits.size / 1024 / 1024} MB.`);
    }
    chunks.push(value);
  }
  return new Blob(chunks);
}
