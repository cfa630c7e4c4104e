import type { ContentDocument } from '@ess-kit/content';
import { type Fault, type Format, readFeed } from '@ess-kit/content/feeds.js';

/** Why nothing could be read; the builder has words for each. */
export type Failure =
  | { readonly code: 'bad-address' | 'unreachable' | 'slow' | 'too-large' | 'mixed' }
  | { readonly code: 'http'; readonly status: number }
  | { readonly code: 'web-page'; readonly suggestion?: string }
  | { readonly code: 'unknown' | 'empty'; readonly found: string };

export interface Loaded {
  readonly address: string;
  readonly document: ContentDocument;
  readonly format: Format;
  readonly faults: readonly Fault[];
}

export type Outcome = { readonly loaded: Loaded } | { readonly failure: Failure };

/** As the elements have it: what is larger they do not read, and what is slower they give up. */
const limits = { size: 2 * 1024 * 1024, timeout: 8000 };

/** An address as a person pastes it, without its fragment; undefined where it is none. */
export function cleanAddress(written: string): string | undefined {
  const text = written.trim().replace(/^webcal:/i, 'https:');
  try {
    const url = new URL(/^[\w.-]+\.[a-z]{2,}(?:[/:?]|$)/i.test(text) ? `https://${text}` : text);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/** The file that belongs to a page, where the page is one of a system that is known. */
export function suggestionFor(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  // pretalx: https://pretalx.example/event/schedule/ and the pages below it.
  const [, event] = /^\/([\w-]+)\/(?:schedule|talk|speaker|sneak)\b/.exec(pathname) ?? [];
  return event ? `${origin}/${event}/schedule/export/schedule.json` : undefined;
}

const holdsItems = (document: ContentDocument) =>
  Object.values(document).some((items) => Array.isArray(items) && items.some((item) => typeof item === 'object'));

/** What was sent, told by what it holds. */
export async function readSource(text: string | Uint8Array, address: string, type?: string): Promise<Outcome> {
  const { document, faults, format } = await readFeed(text, type);
  if (format === 'html') {
    const suggestion = suggestionFor(address);
    return { failure: { code: 'web-page', ...(suggestion ? { suggestion } : {}) } };
  }
  const found = faults[0]?.found ?? '';
  if (!format) return { failure: { code: 'unknown', found } };
  if (!holdsItems(document)) return { failure: { code: 'empty', found } };
  return { loaded: { address, document, format, faults } };
}

/** Fetches what stands at an address, as the elements will do it from any page. */
export async function loadSource(written: string, signal: AbortSignal): Promise<Outcome> {
  const address = cleanAddress(written);
  if (!address) return { failure: { code: 'bad-address' } };
  if (location.protocol === 'https:' && address.startsWith('http:') && !/\/\/(?:localhost|127\.)/.test(address))
    return { failure: { code: 'mixed' } };
  const timeout = AbortSignal.timeout(limits.timeout);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) return { failure: { code: 'http', status: response.status } };
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > limits.size) return { failure: { code: 'too-large' } };
    return await readSource(bytes, address, response.headers.get('content-type') ?? undefined);
  } catch (error) {
    if (signal.aborted) throw error;
    return { failure: { code: timeout.aborted ? 'slow' : 'unreachable' } };
  }
}
