/** Events as iCalendar (RFC 5545, with CONFERENCE of RFC 7986): our own writer, because it is small. */
import { asUtc, type DateParts, parseDate, parseDuration } from '../dates.js';
import { find } from '../find.js';
import type { ContentDocument, Event, Text } from '../model.js';
import { findSubEvents } from '../sub-events.js';
import { timeZoneOf } from '../super-events.js';
import { pickText, type PickedText } from '../text.js';
import { toInstant } from '../zone.js';

/** Why an event cannot stand in a calendar; `true` when it can. */
export type CanExport = true | 'no-date' | 'imprecise' | 'unknown-zone';

const dayLength = 86_400_000;

const parse = (date: string | undefined) => (date ? parseDate(date) : undefined);

const isCoarse = (date: DateParts | undefined) => date?.precision === 'year' || date?.precision === 'month';

/**
 * Whether an event can stand in a calendar. It needs a day; an hour needs a zone that is known here.
 * @param document where to find the zone of the event that contains this one.
 */
export function canExport(event: Event, document: ContentDocument = {}): CanExport {
  const start = parse(event.startDate);
  const end = parse(event.endDate);
  if (!start) return 'no-date';
  if (isCoarse(start) || isCoarse(end)) return 'imprecise';
  if (start.precision === 'day') return true;
  const zone = timeZoneOf(document, event);
  return zone && toInstant(start, zone) !== undefined ? true : 'unknown-zone';
}

/** Text with one kind of line break, no other control character, and no half of a character. */
const clean = (text: string) =>
  text
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

const singleLine = (text: string) => clean(text).replace(/\s*\n\s*/g, ' ');

/** A value of type TEXT (RFC 5545, 3.3.11). */
const escapeText = (text: string) =>
  clean(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/**
 * A parameter's value in quotation marks (RFC 6868). Readers such as ical.js take a backslash for an escape even
 * here, where RFC 5545 has none, and lose the end of the value: a slash stands for it.
 */
const quote = (text: string) => `"${singleLine(text).replace(/\\/g, '/').replace(/\^/g, '^^').replace(/"/g, "^'")}"`;

/** An address holds no space; a control character would break the line. */
const uri = (url: string) => url.replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]|\p{Surrogate}/gu, '');

const octets = (character: string) => {
  const point = character.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** Folds a content line at 75 octets, never within a character (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return `${folded}\r\n`;
}

/** The last second that RFC 5545 can write: its years have four digits. */
const lastSecond = 253_402_300_799_000;

const stamp = (instant: number) => new Date(Math.min(instant, lastSecond)).toISOString().replace(/[-:]|\.\d+/g, '');

const day = (asUtc: number) => stamp(asUtc).slice(0, 8);

/** When one VEVENT is: its DTSTART and DTEND, and what tells it from others of the same event. */
interface Slot {
  readonly lines: readonly string[];
  readonly suffix: string;
}

/** Days, the last one included, as a slot: a calendar counts the end out. */
const daySlot = (first: number, last: number, suffix = ''): Slot => ({
  lines: [`DTSTART;VALUE=DATE:${day(first)}`, `DTEND;VALUE=DATE:${day(last + dayLength)}`],
  suffix,
});

const startOfDay = ({ year, month, day }: DateParts) => asUtc({ precision: 'day', year, month, day });

/** The days on which parts of an event are, if each of its days is known. */
function programmeDays(document: ContentDocument, event: Event): readonly number[] {
  const days = new Set<number>();
  for (const { kind, startDate, endDate } of findSubEvents(document, event)) {
    const start = parse(startDate);
    if (kind !== 'day') continue;
    // A day that nobody dated may be any, and one that lasts a year is none: then the range stays whole.
    if (!start || isCoarse(start)) return [];
    const last = startOfDay(parse(endDate) ?? start);
    if (isCoarse(parse(endDate)) || last - startOfDay(start) > 400 * dayLength) return [];
    for (let next = startOfDay(start); next <= last; next += dayLength) days.add(next);
  }
  return [...days].sort((one, other) => one - other);
}

function slots(document: ContentDocument, event: Event): readonly Slot[] {
  const start = parse(event.startDate)!;
  const end = parse(event.endDate);
  const days = programmeDays(document, event);
  const ranges: [first: number, last: number][] = [];
  for (const next of days) {
    const range = ranges.at(-1);
    if (range && next === range[1] + dayLength) range[1] = next;
    else ranges.push([next, next]);
  }
  if (start.precision === 'day' && ranges.length > 1)
    return ranges.map(([first, last]) => daySlot(first, last, `-${day(first)}`));

  // An hour at one end only: by days, and the description says what is written.
  if (start.precision === 'day' || end?.precision === 'day')
    return [daySlot(startOfDay(start), startOfDay(end ?? start))];

  const zone = timeZoneOf(document, event)!;
  const begins = toInstant(start, zone)!;
  const minutes = event.duration ? parseDuration(event.duration) : undefined;
  const ends = end ? toInstant(end, zone)! : minutes === undefined ? undefined : begins + minutes * 60_000;
  // No end is invented; nor may one stand before the start.
  const dtend = ends !== undefined && ends > begins ? [`DTEND:${stamp(ends)}`] : [];
  return [{ lines: [`DTSTART:${stamp(begins)}`, ...dtend], suffix: '' }];
}

const statuses: Record<string, string> = {
  EventScheduled: 'CONFIRMED',
  EventRescheduled: 'CONFIRMED',
  EventMovedOnline: 'CONFIRMED',
  EventPostponed: 'TENTATIVE',
  EventCancelled: 'CANCELLED',
};

export interface CalendarOptions {
  /** BCP 47 tag of the reader; each text falls back by itself. */
  readonly language: string;
  /** Milliseconds since 1970, for DTSTAMP. */
  readonly now: number;
  /** Address of the content document; its host makes the UIDs unique in the world. */
  readonly url?: string;
  /** What the calendar is called where it is subscribed to. */
  readonly name?: string;
}

function hostOf(url: string | undefined): string {
  return /^https?:\/\/(?:[^/?#]*@)?([\w.-]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? 'ess-kit';
}

const languageParameter = (language: string) => (/^[A-Za-z\d-]+$/.test(language) ? `;LANGUAGE=${language}` : '');

/** What a calendar has no field for: other times that the source gives, hours at one end only, and the source. */
function notes(event: Event): readonly string[] {
  const [start, end] = [parse(event.startDate), parse(event.endDate)];
  const mixed = end && start?.precision !== end.precision ? [`${event.startDate} / ${event.endDate}`] : [];
  const others = (event.timeStatements ?? [])
    .filter(({ effective }) => !effective)
    .map(({ start, end, utcOffset, timeZone, duration }) =>
      [start && end ? `${start}/${end}` : (start ?? end), utcOffset ?? timeZone, duration].filter(Boolean).join(' '),
    );
  return [...mixed, ...others, event.source ?? ''].filter(Boolean);
}

function eventLines(document: ContentDocument, event: Event, { language, now, url }: CalendarOptions): string[] {
  const pick = (text: Text | undefined) => pickText(text, language, document.fallbackLanguages, document.inLanguage);
  const line = (name: string, picked: PickedText | undefined, value = picked?.value) =>
    picked && value ? [`${name}${languageParameter(picked.language)}:${escapeText(value)}`] : [];

  const abstract = pick(event.abstract) ?? pick(event.description);
  const note = pick(event.statusNote);
  const description = [note?.value, abstract?.value, notes(event).join('\n')].filter(Boolean).join('\n\n');

  const places = (event.location ?? []).map((location) => {
    const place = find(document, 'places', location.place);
    const name = pick(location.name) ?? pick(place?.name);
    const address = pick(location.address) ?? pick(place?.address);
    return { location, place, name, full: [name?.value, address?.value].filter(Boolean).join(', ') };
  });
  const [named] = places.map(({ name }) => name).filter((name) => name !== undefined);
  const onEarth = places.filter(({ location }) => location.type === 'Place');
  const geo = onEarth.length === 1 ? onEarth[0]!.place?.geo : undefined;
  const status = statuses[event.eventStatus ?? ''];
  const modified = parse(event.dateModified);

  const body = [
    `DTSTAMP:${stamp(now)}`,
    // Grows with each revision: minutes since 1970 of the last.
    `SEQUENCE:${modified ? Math.max(0, Math.floor(asUtc(modified) / 60_000)) : 0}`,
    ...line('SUMMARY', pick(event.name), singleLine(pick(event.name)?.value ?? '')),
    ...(status ? [`STATUS:${status}`] : []),
    ...(description ? line('DESCRIPTION', abstract ?? note ?? { value: description, language: '' }, description) : []),
    ...line(
      'LOCATION',
      named ?? { value: '', language: '' },
      singleLine(
        places
          .map(({ full }) => full)
          .filter(Boolean)
          .join('; '),
      ),
    ),
    ...(geo ? [`GEO:${geo.latitude};${geo.longitude}`] : []),
    ...places
      .filter(({ location }) => location.type === 'VirtualLocation' && location.url)
      .map(({ location, name }) => {
        const label = name ? `;LABEL=${quote(name.value)}` : '';
        return `CONFERENCE;VALUE=URI${label}:${uri(location.url!)}`;
      }),
    ...(event.url ? [`URL:${uri(event.url)}`] : []),
  ];
  const host = hostOf(url ?? event.url);
  return slots(document, event).flatMap(({ lines, suffix }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}${suffix}@${host}`,
    ...lines,
    ...body,
    'END:VEVENT',
  ]);
}

/**
 * A calendar file of these events. Days that do not follow each other become one VEVENT per run of days.
 * @throws {RangeError} when there is no event, or one that `canExport` refuses: nothing is dropped in silence.
 */
export function writeCalendar(document: ContentDocument, events: readonly Event[], options: CalendarOptions): string {
  if (!events.length) throw new RangeError('A calendar without an event is no calendar (RFC 5545, 3.6).');
  for (const event of events) {
    const can = canExport(event, document);
    if (can !== true) throw new RangeError(`The event "${event.id}" cannot be written: ${can}.`);
  }
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ESS Kit//Content//EN',
    'CALSCALE:GREGORIAN',
    // NAME is the standard's (RFC 7986), the other is what most programs read.
    ...(options.name ? ['NAME', 'X-WR-CALNAME'].map((name) => `${name}:${escapeText(singleLine(options.name!))}`) : []),
    ...events.flatMap((event) => eventLines(document, event, options)),
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
}

/** A name for the file, of letters, digits and hyphens, and never one that Windows keeps for itself. */
export function calendarFileName(event: Event, language: string): string {
  const slug = (text: string | undefined) =>
    [
      ...(text ?? '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}]+/gu, '-'),
    ]
      .slice(0, 60)
      .join('')
      .replace(/^-+|-+$/g, '');
  const name = slug(pickText(event.name, language)?.value) || slug(event.id) || 'event';
  return `${/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `event-${name}` : name}.ics`;
}
