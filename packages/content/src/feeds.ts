/**
 * Any feed as a content document. Loaded when a page meets something that is not a content document; each reader comes
 * in a chunk of its own.
 */
import { parseLenientJson } from './formats/lenient-json.js';
import { type Fault, readDocument, type Reading, show } from './read.js';
import { type Format, recognise } from './recognise.js';

/** A feed as read: which format it is in, its content, and what was wrong with it. */
export interface FeedReading extends Reading {
  /** Undefined when it is none that is known here. */
  readonly format?: Format;
}

export interface FeedOptions {
  /** Milliseconds since 1970: events that recur without end are written out around it. By default the present. */
  readonly now?: number;
  /** Take it for this format, whatever it looks like. */
  readonly format?: Format;
}

/** What a file is that cannot be read, and what would do instead. */
const refusals: Partial<Record<Format, string>> = {
  html: 'a feed: this is a web page. Its address is often that of the page beside the feed, or the server sent an error page',
};

const unknown = 'a content document, schedule JSON, iCalendar, schema.org JSON-LD, GeoJSON or a table (CSV)';

const refused = (text: string, expected: string, format?: Format): FeedReading => ({
  document: {},
  faults: [{ path: '', expected, found: show(text.trim().slice(0, 60)) }],
  ...(format ? { format } : {}),
});

/** What a text is that is nothing we know, as far as its first words tell. */
function describe(text: string): string {
  if (!text) return `${unknown}: this is empty`;
  if (/^BEGIN:(?!VCALENDAR)/i.test(text)) return `BEGIN:VCALENDAR: this is another kind of card or calendar`;
  if (/^<\?xml|^<(?:schedule|rss|feed|kml)\b/i.test(text))
    return 'JSON or iCalendar: this is XML. Schedules of frab and pretalx are there as schedule.json as well';
  return unknown;
}

/** A file as text, whatever wrote it: calendars fold lines within a character, and old tables are in Latin-1. */
function decode(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 40));
  // Unfolding goes before decoding (RFC 5545, 3.1).
  const unfolded = /^(?:\xef\xbb\xbf)?\s*BEGIN:/i.test(start) ? unfold(bytes) : bytes;
  // Spreadsheets write "Unicode text" in two bytes each, and say so by a mark.
  const wide = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : undefined;
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(unfolded);
  } catch {
    return new TextDecoder('windows-1252').decode(unfolded);
  }
}

/** Takes out folds that stand before the later byte of a character; other folds stay, for their line numbers. */
function unfold(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const fold = bytes[at] === 13 && bytes[at + 1] === 10 ? 3 : bytes[at] === 10 ? 2 : 0;
    const isFold = fold && (bytes[at + fold - 1] === 32 || bytes[at + fold - 1] === 9);
    if (isFold && (bytes[at + fold]! & 0xc0) === 0x80) at += fold - 1;
    else result[length++] = bytes[at]!;
  }
  return result.subarray(0, length);
}

async function readAs(format: Format, value: unknown, now: number | undefined): Promise<Reading | undefined> {
  switch (format) {
    case 'ess':
      return readDocument(value);
    case 'frab':
      return (await import('./formats/frab-read.js')).readFrab(value);
    case 'schedule2':
      return (await import('./formats/schedule2-read.js')).readSchedule2(value);
    case 'icalendar':
      return (await import('./formats/icalendar-read.js')).readCalendar(
        String(value),
        now === undefined ? {} : { now },
      );
    case 'jsonld':
      return (await import('./formats/jsonld-read.js')).readJsonLd(value);
    case 'geojson':
      return (await import('./formats/geojson-read.js')).readGeoJson(value);
    case 'csv':
      return (await import('./formats/csv-read.js')).readCsv(String(value));
    default:
      return undefined;
  }
}

/**
 * Reads a feed: a content document, a schedule of frab, pretalx or c3voc, a calendar, JSON-LD, or organisations in
 * GeoJSON or a table.
 * @param feed its text; its bytes, where a calendar may fold lines within a character.
 * @param contentType of the answer, for the words only: what a feed is, is told by what it holds.
 * @returns the content that is good, and by path what was repaired or left out. Rejects only if a reader cannot be
 * loaded.
 */
export async function readFeed(
  feed: string | Uint8Array,
  contentType?: string,
  options: FeedOptions = {},
): Promise<FeedReading> {
  const text = (typeof feed === 'string' ? feed : decode(feed)).replace(/^\uFEFF/, '');
  const trimmed = text.trimStart();
  const json = /^(?:[{[]|\/[/*])/.test(trimmed) ? parseLenientJson(trimmed) : undefined;
  const format = options.format ?? recognise(json ? json.value : text);
  if (!format) return refused(text, describe(trimmed));
  const reading = await readAs(format, json ? json.value : text, options.now);
  if (reading) return { ...reading, faults: [...(json?.faults ?? []), ...reading.faults], format };
  const served = contentType ? ` (served as ${contentType})` : '';
  const isXml = format === 'html' && /^<\?xml|^<(?:schedule|rss|feed|kml)\b/i.test(trimmed);
  return refused(text, (isXml ? describe(trimmed) : (refusals[format] ?? unknown)) + served, format);
}

export { parseLenientJson };
export type { Fault, Format, Reading };
