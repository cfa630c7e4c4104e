import type { Embed } from './embeds.js';
import type { Note } from './finding.js';
import { ask, lineOf } from './probe.js';

/** What is wrong with the content that embeds ask for. */
export async function examineContent(embeds: readonly Embed[], note: Note): Promise<void> {
  const items = new Map<string, Set<string>>();
  for (const { source } of embeds) {
    const { href = '', hash = '' } =
      source && URL.canParse(source, document.baseURI) ? new URL(source, document.baseURI) : {};
    const address = href.split('#')[0]!;
    if (/^https?:/.test(address) && address !== location.href.split('#')[0]) {
      items.set(address, (items.get(address) ?? new Set()).add(decodeURIComponent(hash.slice(1))));
    }
  }
  for (const [address, ids] of items) await examineDocument(address, ids, note);
}

async function examineDocument(what: string, ids: Set<string>, note: Note) {
  const { refusal, status, isClosed, text, type } = await ask(what);
  if (refusal)
    return note('connect-blocked', { what, more: lineOf(refusal), add: `connect-src ${new URL(what).origin}` });
  if (isClosed) return note('cors-missing', { what, add: 'Access-Control-Allow-Origin: *' });
  if (!status) return note('content-unreachable', { what });
  if (status !== 200) return note('content-missing', { what, more: `${status}` });
  // Calendars and tables are read as feeds, by other rules.
  if (/^\uFEFF?BEGIN:VCALENDAR/i.test(text) || /csv/.test(type)) return;
  const document = parse(text);
  if (document === undefined) return note('content-not-json', { what, more: /^\s*</.test(text) ? 'HTML' : 'JSON?' });
  const known = idsIn(document);
  for (const id of ids) {
    if (id && !known.includes(id)) note('item-missing', { what: id, more: known.slice(0, 5).join(', ') });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Every id in a document, outermost first. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || !value) return [];
  const { id } = value as { id?: unknown };
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)];
}
