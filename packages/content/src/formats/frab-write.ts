/**
 * Writes a programme as schedule JSON, version 1 (https://c3voc.de/schedule/schema.json), for apps and screens that
 * show conferences. The format wants an hour, a length and a room of every session: one that lacks any is left out,
 * and told, because none is ever invented.
 */
import { asUtc, type DateParts, parseDate, parseDuration } from '../dates.js';
import { find, findAgent } from '../find.js';
import type { ContentDocument, Event, Location, Text } from '../model.js';
import { findSubEvents } from '../sub-events.js';
import { timeZoneOf } from '../super-events.js';
import { pickText } from '../text.js';
import { offsetMinutes, toInstant } from '../zone.js';
import type { Held, Loss } from './losses.js';
import { pathsOf } from './paths.js';
import { toId } from './ids.js';
import { partsAt, writeDate, writeOffset } from './written-time.js';

/** What the format holds. */
export const heldByFrab: Held = {
  ContentDocument: ['inLanguage', 'fallbackLanguages', 'name', 'people', 'organizations', 'places', 'topics', 'events'],
  Event: [
    'kind',
    'name',
    'alternateName',
    'abstract',
    'description',
    'keywords',
    'track',
    'image',
    'startDate',
    'endDate',
    'duration',
    'timeZone',
    'location',
    'inLanguage',
    'participants',
    'documents',
    'links',
    'doNotRecord',
    'url',
    'subEvent',
    'superEvent',
  ],
  Location: ['type', 'place', 'name'],
  Place: ['name'],
  Person: ['name', 'description', 'url', 'image'],
  Organization: ['name', 'description', 'url', 'image'],
  Topic: ['name', 'kind'],
  Participant: ['agent', 'label', 'roles', 'status'],
  Document: ['name', 'url', 'availability'],
  Link: ['url', 'name', 'rel'],
  Image: ['url'],
};

export interface FrabOptions {
  /** BCP 47 tag: the format has one language. Each text falls back by itself. */
  readonly language: string;
  /** The id of the event whose programme is written; by default the first that has parts. */
  readonly event?: string;
}

/** A schedule, ready for `JSON.stringify`, and what of its sessions could not be written. */
export interface FrabSchedule {
  readonly schedule: object | undefined;
  readonly losses: readonly Loss[];
}

const two = (number: number) => String(number).padStart(2, '0');

/** A UUID that is always the same for an id (RFC 9562, version 8); an id that is one stays. */
function uuidOf(id: string): string {
  const bare = id.replace(/-/g, '').toLowerCase();
  let hex = /^[\da-f]{32}$/.test(bare) ? bare : '';
  for (let seed = 0; hex.length < 32; seed++) {
    let value = 0x811c9dc5 ^ seed;
    for (const character of `${id}${seed}`) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
    hex += value.toString(16).padStart(8, '0');
  }
  if (hex !== bare) hex = `${hex.slice(0, 12)}8${hex.slice(13, 16)}8${hex.slice(17)}`;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const slugOf = (text: string) =>
  toId(text)
    .toLowerCase()
    .replace(/[^a-z\d_-]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'session';

const durationOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const withOffset = (parts: DateParts, zone: string) => {
  const instant = toInstant(parts, zone)!;
  return `${writeDate(parts)}:00${writeOffset(Math.round(offsetMinutes(instant, zone)!))}`;
};

/** A session with what the format demands. */
interface Session {
  readonly event: Event;
  readonly start: DateParts;
  readonly minutes: number;
  readonly zone: string;
  readonly room: string;
}

class Writer {
  readonly losses: Loss[] = [];
  readonly #paths: ReadonlyMap<unknown, string>;
  readonly #numbers = new Set<number>();
  #next = 1;

  constructor(
    readonly document: ContentDocument,
    readonly options: FrabOptions,
  ) {
    this.#paths = pathsOf(document);
  }

  say(text: Text | undefined): string | undefined {
    const { document, options } = this;
    return pickText(text, options.language, document.fallbackLanguages, document.inLanguage)?.value;
  }

  lose(event: Event, what: string): undefined {
    this.losses.push({ path: this.#paths.get(event) ?? '', what, isItem: true });
  }

  place(location: Location | undefined): string | undefined {
    return location && (this.say(location.name) ?? this.say(find(this.document, 'places', location.place)?.name));
  }

  /** A session that can be written; undefined, and told, for one that cannot. */
  session(event: Event): Session | undefined {
    const start = event.startDate ? parseDate(event.startDate) : undefined;
    const end = event.endDate ? parseDate(event.endDate) : undefined;
    const zone = timeZoneOf(this.document, event);
    if (start?.precision !== 'minute') return this.lose(event, 'a session without an hour');
    const begins = zone ? toInstant(start, zone) : undefined;
    if (!zone || begins === undefined) return this.lose(event, 'a session without a known time zone');
    const lasts =
      end?.precision === 'minute'
        ? Math.round((toInstant(end, zone)! - begins) / 60_000)
        : event.duration && parseDuration(event.duration);
    if (!lasts || lasts <= 0) return this.lose(event, 'a session without an end');
    const rooms = (event.location ?? []).map((location) => this.place(location)).filter((room) => room !== undefined);
    const [room] = rooms;
    if (!room) return this.lose(event, 'a session without a room');
    if (rooms.length > 1)
      this.losses.push({ path: `${this.#paths.get(event)!}/location`, what: 'rooms after the first', isItem: false });
    return { event, start, minutes: lasts, zone, room };
  }

  #number(id: string): number {
    const own = Number(/^session-(\d{1,9})$/.exec(id)?.[1] ?? 0);
    let number = own > 0 && !this.#numbers.has(own) ? own : 0;
    while (!number) if (!this.#numbers.has(this.#next++)) number = this.#next - 1;
    this.#numbers.add(number);
    return number;
  }

  #persons({ participants = [] }: Event, path: string): readonly object[] {
    return participants.flatMap(({ agent, label, roles, status }, index) => {
      const found = findAgent(this.document, agent);
      const name = this.say(found?.name) ?? this.say(label);
      if (!name || !roles.includes('speaker') || status === 'tbc' || status === 'withdrawn' || roles.length > 1)
        this.losses.push({
          path: `${path}/participants/${index}`,
          what: 'participants who are not known speakers, and further roles',
          isItem: false,
        });
      if (!name || !roles.includes('speaker') || status === 'tbc' || status === 'withdrawn') return [];
      return [
        {
          // Readers of schedules make such ids of guids.
          guid: uuidOf((agent ?? name).replace(/^person-/, '')),
          name,
          public_name: name,
          biography: this.say(found?.description) ?? null,
          ...(found?.image ? { avatar: found.image.url } : {}),
          ...(found?.url ? { url: found.url } : {}),
        },
      ];
    });
  }

  write({ event, start, minutes, zone, room }: Session, acronym: string): object {
    const path = this.#paths.get(event) ?? '';
    const title = this.say(event.name) ?? event.id;
    const end = partsAt(asUtc(start) + minutes * 60_000);
    const number = this.#number(event.id);
    const type = event.keywords?.[0];
    if (event.keywords && event.keywords.length > 1)
      this.losses.push({ path: `${path}/keywords`, what: 'keywords after the first', isItem: false });
    return {
      guid: uuidOf(event.id),
      id: number,
      logo: event.image?.url ?? null,
      date: withOffset(start, zone),
      start: `${two(start.hour!)}:${two(start.minute!)}`,
      end: event.endDate ? withOffset(parseDate(event.endDate) ?? end, zone) : withOffset(end, zone),
      duration: durationOf(minutes),
      room,
      slug: `${acronym}-${number}-${slugOf(title)}`.slice(0, 90).replace(/-+$/, ''),
      url: event.url ?? '',
      title,
      subtitle: this.say(event.alternateName?.[0]) ?? '',
      track: this.say(find(this.document, 'topics', event.track)?.name) ?? null,
      type: this.say(type) ?? event.kind ?? 'session',
      language: event.inLanguage?.join(', ') ?? null,
      abstract: this.say(event.abstract) ?? '',
      description: this.say(event.description) ?? '',
      recording_license: '',
      do_not_record: event.doNotRecord ?? false,
      persons: this.#persons(event, path),
      links: (event.links ?? []).map(({ url, name, rel }) => ({
        url,
        title: this.say(name) ?? url,
        type: rel ?? 'related',
      })),
      attachments: (event.documents ?? []).flatMap((file, index) => {
        if (!file.url) this.losses.push({ path: `${path}/documents/${index}`, what: 'missing files', isItem: false });
        return file.url
          ? [{ url: file.url, title: this.say(file.name) ?? file.url, type: file.role ?? 'related' }]
          : [];
      }),
    };
  }
}

/** Sessions of an event by the day under which they stand; those without a day of their own by their date. */
function daysOf(writer: Writer, event: Event): ReadonlyMap<string, Session[]> {
  const days = new Map<string, Session[]>();
  const take = (part: Event, day: string | undefined) => {
    const session = writer.session(part);
    const date = day ?? part.startDate?.slice(0, 10);
    if (session && date) days.set(date, [...(days.get(date) ?? []), session]);
    // Parts of a session are sessions of their own here: the format nests none.
    for (const inner of findSubEvents(writer.document, part)) take(inner, day);
  };
  for (const part of findSubEvents(writer.document, event)) {
    const date = part.kind === 'day' ? part.startDate : undefined;
    if (part.kind !== 'day') take(part, undefined);
    else {
      const day = date && parseDate(date)?.day ? date.slice(0, 10) : undefined;
      if (day) days.set(day, days.get(day) ?? []);
      for (const session of findSubEvents(writer.document, part)) take(session, day);
    }
  }
  return new Map([...days].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A programme as schedule JSON; `schedule` is undefined when the document has no event with a date. Throws nothing. */
export function writeFrab(document: ContentDocument, options: FrabOptions): FrabSchedule {
  const writer = new Writer(document, options);
  const { events = [] } = document;
  const event = options.event
    ? find(document, 'events', options.event)
    : (events.find((one) => findSubEvents(document, one).length) ?? events[0]);
  for (const other of events)
    if (event && other !== event && other.superEvent !== event.id)
      writer.lose(other, 'a further event: a schedule is of one');
  const days = event ? daysOf(writer, event) : new Map<string, Session[]>();
  if (!event || !days.size) return { schedule: undefined, losses: writer.losses };

  const title = writer.say(event.name) ?? event.id;
  const acronym = slugOf(event.id);
  const zone = timeZoneOf(document, event) ?? [...days.values()].flat()[0]?.zone ?? 'UTC';
  const dates = [...days.keys()];
  const all = [...days.values()].flat();
  // Rooms in the order of the document's places, as a programme shows them.
  const order = (document.places ?? []).map(({ name }) => writer.say(name));
  const rank = (room: string) => (order.includes(room) ? order.indexOf(room) : order.length);
  const rooms = [...new Set(all.map(({ room }) => room))].sort((one, other) => rank(one) - rank(other));
  const used = new Set(all.map(({ event }) => event.track));
  const tracks = (document.topics ?? []).filter(({ id }) => used.has(id));
  const at = (date: string, hour: number, later = 0) =>
    withOffset(partsAt(asUtc(parseDate(date)!) + (hour * 60 + later) * 60_000), zone);
  const schedule = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'ess-kit' },
    schedule: {
      version: document.dateModified ?? '1',
      ...(event.url ? { url: event.url } : {}),
      conference: {
        acronym,
        title,
        ...((event.abstract ?? event.description)
          ? { description: writer.say(event.abstract ?? event.description) }
          : {}),
        start: event.startDate && parseDate(event.startDate)?.day ? event.startDate.slice(0, 10) : dates[0],
        end: event.endDate && parseDate(event.endDate)?.day ? event.endDate.slice(0, 10) : dates.at(-1),
        daysCount: dates.length,
        timeslot_duration: '00:05',
        time_zone_name: zone,
        ...(event.image ? { logo: event.image.url } : {}),
        ...(event.url ? { url: event.url } : {}),
        rooms: rooms.map((name) => ({ name, guid: uuidOf(`room-${name}`), description: null, capacity: null })),
        tracks: tracks.map((track) => ({ name: writer.say(track.name), slug: slugOf(track.id) })),
        days: [...days].map(([date, sessions], index) => ({
          index: index + 1,
          date,
          // A day ends at four in the morning, as schedules have it.
          day_start: at(date, 4),
          day_end: at(date, 28, -1),
          rooms: Object.fromEntries(
            rooms
              .map((room) => [room, sessions.filter((session) => session.room === room)] as const)
              .filter(([, own]) => own.length)
              .map(([room, own]) => [room, own.map((session) => writer.write(session, acronym))]),
          ),
        })),
      },
    },
  };
  return { schedule, losses: writer.losses };
}
