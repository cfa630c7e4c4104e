/**
 * Which format a file is in, told by what it holds: servers send schedules as `text/plain` and calendars as
 * `text/html`. Small, because a page asks before it loads a reader; `feeds.ts` has the words for what is refused.
 */

/** `schedule2` is version 2 of the c3voc schedule, flat; `frab` is version 1, which frab and pretalx write. */
export type Format = 'ess' | 'frab' | 'schedule2' | 'icalendar' | 'jsonld' | 'geojson' | 'csv' | 'html';

type Json = Partial<Record<string, unknown>>;

const collections = 'organizations,people,places,topics,events,quotations,posts,inLanguage'.split(',');

/**
 * Says what a text or a value parsed from JSON is.
 * @returns undefined when it is nothing that is known here, JSON that does not parse included.
 */
export function recognise(value: unknown): Format | undefined {
  if (typeof value === 'string') {
    const text = value.trim();
    if (/^BEGIN:VCALENDAR/i.test(text)) return 'icalendar';
    if (text[0] === '<') return 'html';
    try {
      return recognise(Object(JSON.parse(text)));
    } catch {
      // Cells in two rows, and no brackets: rows of words with commas are all that is left to mistake for it.
      return /^(?:sep=.\s+)?[^{[\n\r]{1,99}?([,;\t|])(?:[^.\n\r]|\.\w){0,999}[\n\r][^]{0,2000}?\1/.test(text)
        ? 'csv'
        : undefined;
    }
  }
  if (Array.isArray(value)) {
    // JSON-LD comes in lists, and in lists of lists; nothing else does.
    return recognise(Object(value.flat(9).find(Boolean))) === 'jsonld' ? 'jsonld' : undefined;
  }
  if (!value) return undefined;
  const json = value as Json;
  const schedule = (json['schedule'] ?? json) as Json;
  const conference = schedule['conference'] as Json | undefined;
  if (conference) return schedule['events'] ? 'schedule2' : conference['days'] ? 'frab' : undefined;
  if (json['@context'] || json['@graph'] || json['@type']) return 'jsonld';
  if (json['features'] || json['geometry'] || json['coordinates']) return 'geojson';
  return collections.some((name) => json[name]) ? 'ess' : undefined;
}
