/** What the schedule formats have in common: rooms, tracks and people that sessions name, each of them once. */
import type { ContentDocument, Event, EventDocument, Link, Location, Participant, Person, Text } from '../model.js';
import { patterns } from '../read.js';
import { decodeEntities, feedText, tidy } from './html-to-text.js';
import { Ids } from './ids.js';
import { isWebAddress, type Source } from './source.js';

type Role = Participant['roles'][number];

/** A title: one line, with character references as characters; tags in it are what it is about. */
export const titleText = (text: string): string =>
  tidy(decodeEntities(text))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

/** Collects a programme's parts, and gives each its id. */
export class Programme {
  readonly ids = new Ids();
  readonly #rooms = new Map<string, { location: Location; name: Text; used: boolean }>();
  readonly #tracks = new Map<string, { id: string; name: Text; used: boolean }>();
  readonly #people = new Map<string, Person>();

  /** @param base address that relative addresses of the feed start from, if it names one. */
  constructor(readonly base?: string) {}

  /**
   * An id for a session that the feed names by one of these, best first.
   * @param fallback what to make an id of when it names none.
   */
  id(names: readonly Source[], fallback: string): string {
    const named = names.find((name) => name.isKnown && name.string());
    const name = named?.string() ?? fallback;
    const { id, wasTaken } = this.ids.take(/^\d+$/.test(name) ? `session-${name}` : name);
    if (named && wasTaken) named.fault('unique', id);
    return id;
  }

  /** Makes a room known, so that rooms stand in the order of the conference; sessions refer to it by any key. */
  addRoom(room: Source, keys: readonly (string | undefined)[]): void {
    const name = room.at('name').text(titleText);
    if (!name) return;
    const entry = { location: this.#locate(room, name), name, used: false };
    for (const key of keys) if (key && !this.#rooms.has(key)) this.#rooms.set(key, entry);
  }

  hasRoom(key: string): boolean {
    return this.#rooms.has(key);
  }

  room(key: string, name: Text = key): readonly Location[] {
    let room = this.#rooms.get(key);
    if (!room) {
      const { id } = this.ids.take(`room-${key}`);
      this.#rooms.set(key, (room = { location: { type: 'Place', place: id }, name, used: true }));
    }
    room.used = true;
    return [room.location];
  }

  #locate(room: Source, name: Text): Location {
    const url = room.at('url').url(this.base);
    if (/^(?:online|virtual|bbb)$/i.test(room.at('type').string() ?? ''))
      return { type: 'VirtualLocation', name, ...(url ? { url } : {}) };
    const label = room.any('slug', 'name').string() ?? 'room';
    return { type: 'Place', place: this.ids.take(`room-${label}`).id };
  }

  addTrack(name: Text | undefined, keys: readonly (string | undefined)[]): void {
    if (!name) return;
    const [first = 'track'] = keys.filter(Boolean);
    const track = { id: this.ids.take(`track-${first}`).id, name, used: false };
    for (const key of keys) if (key && !this.#tracks.has(key)) this.#tracks.set(key, track);
  }

  track(key: string, name: Text = key): string {
    if (!this.#tracks.has(key)) this.addTrack(name, [key]);
    const track = this.#tracks.get(key)!;
    track.used = true;
    return track.id;
  }

  /**
   * Somebody who takes part. Two entries are one person only if name and id are the same: nobody is shown under a
   * name that a session did not give.
   */
  person(source: Source, role: Role = 'speaker'): Participant | undefined {
    const name = source.isRecord
      ? source.any('public_name', 'name', 'full_public_name', '#text').text(titleText)
      : source.text(titleText);
    if (!name) return source.fault('name');
    const id = source.any('guid', 'code', 'id').string() ?? '';
    const key = `${id} ${typeof name === 'string' ? name : JSON.stringify(name)}`;
    let person = this.#people.get(key);
    if (!person) {
      const description = source.any('biography', 'description', 'abstract').text(feedText);
      const image = imageOf(source.at('avatar'));
      const url = source.at('url').url(this.base);
      person = {
        id: this.ids.take(`person-${id || (typeof name === 'string' ? name : Object.values(name)[0]!)}`).id,
        name,
        ...(description ? { description } : {}),
        ...(image ? { image } : {}),
        ...(url ? { url } : {}),
      };
      this.#people.set(key, person);
    }
    return { agent: person.id, roles: [role] };
  }

  /** `[{ title, url, type }]` as links. */
  links(sources: readonly Source[]): readonly Link[] {
    return sources.flatMap((source) => {
      const url = (source.isRecord ? source.at('url') : source).url(this.base);
      const name = source.at('title').text(titleText);
      const rel = source.at('type').string()?.toLowerCase();
      if (!url && source.isRecord && !source.at('url').isKnown) source.at('url').fault('present');
      return url ? [{ url, ...(name ? { name } : {}), ...(rel ? { rel } : {}) }] : [];
    });
  }

  /** `[{ title, url, type }]` as files. */
  documents(sources: readonly Source[]): readonly EventDocument[] {
    return this.links(sources).map(({ url, name, rel }) => ({
      name: name ?? fileName(url),
      url,
      availability: 'available',
      ...(rel === 'slides' ? { role: 'slides' } : {}),
    }));
  }

  /** The parts of the document that sessions refer to. */
  finish(events: readonly Event[], name: Text | undefined): ContentDocument {
    const places = [...new Set(this.#rooms.values())].flatMap(({ location, name, used }) =>
      used && location.place ? [{ id: location.place, name }] : [],
    );
    const topics = [...new Set(this.#tracks.values())].flatMap(({ id, name, used }) =>
      used ? [{ id, name, kind: 'track' as const }] : [],
    );
    const people = [...this.#people.values()];
    return {
      ...(name ? { name } : {}),
      ...(people.length ? { people } : {}),
      ...(places.length ? { places } : {}),
      ...(topics.length ? { topics } : {}),
      events,
    };
  }
}

/** The last part of an address, for a file without a title. */
export function fileName(url: string): string {
  const [last = ''] = url
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(-1);
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last;
  }
}

/** A picture, if its address is complete: many feeds write it relative to a server that they do not name. */
export function imageOf(source: Source): { readonly url: string } | undefined {
  const address = source.isRecord ? source.at('url') : source;
  const text = address.string();
  if (!text) return undefined;
  return isWebAddress(text) ? { url: text } : address.fault('url');
}

const kinds: readonly (readonly [kind: NonNullable<Event['kind']>, type: RegExp])[] = [
  ['break', /\b(?:break|lunch|coffee|dinner|meal|pausen?|pause|déjeuner|almuerzo|pausa|almoço)\b/i],
  ['workshop', /workshop|hands.?on|tutorial|atelier|taller|oficina/i],
  ['plenary', /plenary|plénière|plenaria|plenária|keynote|opening|closing/i],
  ['breakout', /break.?out/i],
  ['webinar', /webin/i],
];

/** The kind of a session by what the feed calls it: free words in most, so the rest are sessions. */
export const kindOf = (type: string | undefined): NonNullable<Event['kind']> =>
  kinds.find(([, pattern]) => type && pattern.test(type))?.[0] ?? 'session';

/** `de, en` or `["de", "en"]` as tags; `pt_BR` is one, “German” is none. */
export function languagesOf(source: Source): readonly string[] {
  return source.each().flatMap((each) => {
    const written = each.string()?.split(/[,;/]/) ?? [];
    return written.flatMap((one) => {
      const tag = one.trim().replace(/_/g, '-');
      if (!tag || /^null$/i.test(tag)) return [];
      if (patterns.language!.test(tag)) return [tag];
      each.fault('language', undefined, one);
      return [];
    });
  });
}
