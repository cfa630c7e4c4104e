import assert from 'node:assert/strict';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { serve, type Reply } from '@ess-kit/tooling/pages/servers.js';
import type { Kit } from '../../src/kit.js';
import { files, read } from '../release.ts';

/** What a page is told to serve, and what it was asked for. */
export interface Partner {
  /** Origin of the page. */
  readonly host: string;
  /** Origin of script, chunks and content. */
  readonly cdn: string;
  /** Paths asked of the second origin since the page was set. */
  readonly asked: string[];
  /** The page to serve next, with headers and answers of its own. */
  set(page: PartnerPage): void;
  close(): Promise<void>;
}

export interface PartnerPage {
  /** What stands in the body; `$cdn` is the second origin. */
  body: string;
  /** Content-Security-Policy; `$cdn` is the second origin. */
  policy?: string;
  /** Files of another release than the built one. */
  release?: Map<string, string>;
  /** Answers that differ, by path, the n-th time it is asked for; undefined is the usual one. */
  answer?: (path: string, time: number) => Reply | Promise<Reply>;
  /** Scripts of the first origin, by path. */
  hostFiles?: Record<string, string>;
}

/** A content document of one event. */
export const content = JSON.stringify({
  inLanguage: 'fr',
  organizations: [],
  people: [],
  places: [],
  events: [
    {
      id: 'session',
      kind: 'session',
      name: { fr: 'Financer les territoires', en: 'Funding territories', ar: 'تمويل الأقاليم' },
      startDate: '2021-06-01T11:05',
      endDate: '2021-06-01T13:45',
      timeZone: 'America/Argentina/Cordoba',
      participants: [{ label: { fr: 'Nom à venir' }, roles: ['speaker'], status: 'tbc' }],
    },
  ],
});

export const link =
  '<a id="link" href="/session.html" data-ess="event-card" data-src="$cdn/content.json#session">Session</a>';
export const script = '<script src="$cdn/ess.js" async></script>';

/** Notes all that a host page could suffer from. A file, so that no policy has to allow it in line. */
export const witness = `window.seen = { violations: [], errors: [], lines: [] };
Object.defineProperty(window, 'kit', { get: () => window[Symbol.for('ess-kit')] });
document.addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective + ' ' + event.blockedURI));
window.onerror = (message) => { seen.errors.push(String(message)); };
window.onunhandledrejection = (event) => { seen.errors.push('unhandled ' + event.reason); };
for (const name of ['log', 'warn', 'error']) {
  const write = console[name];
  console[name] = (...words) => { seen.lines.push(words.join(' ')); write.apply(console, words); };
}
`;

/** A partner's site and our files, on two origins. */
export async function partner(): Promise<Partner> {
  const built = new Map(files.map(({ name }) => [name, read(name)]));
  let page: PartnerPage = { body: '' };
  const asked: string[] = [];

  const cdn = await serve(
    async ({ pathname }) => {
      asked.push(pathname);
      const answer = await page.answer?.(pathname, asked.filter((path) => path === pathname).length);
      if (answer !== undefined) return answer;
      if (pathname === '/content.json') return { headers: { 'content-type': 'application/json' }, body: content };
      const body = (page.release ?? built).get(pathname.split('/').at(-1)!);
      return body === undefined ? undefined : { headers: { 'content-type': 'text/javascript' }, body };
    },
    { cors: true, headers: { 'cache-control': 'no-store' } },
  );
  const fill = (text: string) => text.replaceAll('$cdn', cdn.origin);
  const host = await serve(({ pathname }) => {
    const body = { '/witness.js': witness, ...page.hostFiles }[pathname];
    if (body !== undefined) return { headers: { 'content-type': 'text/javascript' }, body };
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
    if (page.policy) headers['content-security-policy'] = fill(page.policy);
    return pathname === '/' ? { headers, body: fill(page.body) } : undefined;
  });
  return {
    host: `${host.origin}/`,
    cdn: cdn.origin,
    asked,
    set(next) {
      page = next;
      asked.length = 0;
    },
    close: async () => void (await Promise.all([host.close(), cdn.close()])),
  };
}

/** A whole page; the witness comes first and may need a nonce or a hash to run. */
export const html = (body: string, { lang = 'fr', attributes = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Partner</title><script src="/witness.js" ${attributes}></script><body>${body}</body></html>`;

export interface Seen {
  violations: string[];
  errors: string[];
  lines: string[];
}

declare global {
  interface Window {
    seen: Seen;
    readonly kit?: Kit;
    /** Left by code that should not have run. */
    ran?: unknown;
  }
}

/** What the host page suffered. */
export const seen = (page: Page): Promise<Seen> => page.evaluate(() => window.seen) as Promise<Seen>;

/** Waits until a card shows its event, whole. */
export async function cardStands(page: Page, text = 'Financer les territoires') {
  await page.waitFor(
    (text: string) =>
      [...document.querySelectorAll('ess-event-card')].some((card) => card.shadowRoot?.textContent?.includes(text)),
    { args: [text], timeout: 15_000 },
  );
}

/** What a host page suffers from us: nothing at all. */
export const unharmed: Seen = { violations: [], errors: [], lines: [] };

export async function assertUnharmed(page: Page) {
  assert.deepEqual(await seen(page), unharmed);
}

/**
 * The same under a list of hashes, where WebKit alone may report, depending on timing, a fetch that its preload scanner
 * gives up: running ahead of a blocked parser, it does not know the script's hash. The script itself passes and runs.
 */
export async function assertUnharmedByHash(page: Page, script: string) {
  const { violations, ...rest } = await seen(page);
  const given = page.engine === 'webkit' ? `script-src-elem ${script}` : undefined;
  assert.deepEqual({ ...rest, violations: violations.filter((violation) => violation !== given) }, unharmed);
}
