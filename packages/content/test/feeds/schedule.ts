/**
 * Schedules as frab and pretalx publish them (https://c3voc.de/wiki/schedule), made here from a fixed seed: days of
 * parallel rooms, nights that run into the next day, several speakers. Nothing in them is anybody's programme.
 */

/** Always the same numbers from the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface FrabPerson {
  id?: number | string;
  guid?: string;
  code?: string;
  name?: string;
  public_name?: string;
  [other: string]: unknown;
}

export interface FrabSession {
  guid?: string;
  id?: number | string;
  date?: string;
  start?: string;
  duration?: string;
  end?: string;
  room?: string;
  title?: string;
  track?: string | null;
  type?: string;
  language?: string | null;
  persons?: FrabPerson[];
  [other: string]: unknown;
}

export interface FrabDay {
  index: number | string;
  date: string;
  day_start: string;
  day_end: string;
  rooms: Record<string, FrabSession[]>;
}

export interface FrabSchedule {
  schedule: {
    version: string;
    base_url?: string;
    conference: {
      acronym?: string;
      title: string;
      start: string;
      end: string;
      daysCount: number | string;
      timeslot_duration: string;
      time_zone_name?: string;
      rooms?: object[];
      tracks?: object[];
      days: FrabDay[];
      [other: string]: unknown;
    };
    [other: string]: unknown;
  };
}

const words =
  'mutual credit housing land energy food care fair trade cities youth women finance law data commons work'.split(' ');
const tracks = ['Finance', 'Territories', 'Énergie & climat', 'Droit', null];
const types = ['Talk', 'Workshop', 'Keynote', 'Pause déjeuner', 'Discussion'];
const two = (number: number) => String(number).padStart(2, '0');

/** Africa/Tunis is one hour ahead of UTC all year, so that what is expected can be written by hand. */
export const zone = 'Africa/Tunis';
export const offset = '+01:00';

/** A schedule without a fault. */
export function frabSchedule({ sessions = 300, days = 4, rooms = 6, seed = 1 } = {}): FrabSchedule {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const guid = () =>
    [8, 4, 4, 4, 12].map((length) => Array.from({ length }, () => pick([...'0123456789abcdef'])).join('')).join('-');
  const people = Array.from({ length: Math.max(3, Math.floor(sessions / 2)) }, (_, index) => ({
    guid: guid(),
    code: `P${index}`,
    id: 9000 + index,
    name: `${pick(['Awa', 'Bruno', 'Chloé', 'Dalila', 'Enrique'])} ${pick(words)}-${index}`,
  }));
  const roomNames = Array.from({ length: rooms }, (_, index) => `Salle ${index + 1}`);
  const all: FrabDay[] = Array.from({ length: days }, (_, index) => {
    const date = `2026-05-${two(4 + index)}`;
    return {
      index: index + 1,
      date,
      day_start: `${date}T04:00:00${offset}`,
      day_end: `2026-05-${two(5 + index)}T03:59:00${offset}`,
      rooms: Object.fromEntries(roomNames.map((room) => [room, []])),
    };
  });
  for (let index = 0; index < sessions; index++) {
    const day = all[index % days]!;
    const room = roomNames[Math.floor(index / days) % rooms]!;
    const place = day.rooms[room]!;
    // Each room from nine in the morning, half an hour each: long programmes run past midnight, then begin again.
    const minutes = 9 * 60 + (place.length % 36) * 30;
    const night = minutes >= 24 * 60;
    const time = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
    const date = night ? `2026-05-${two(5 + (index % days))}` : day.date;
    const persons = Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(people));
    place.push({
      guid: guid(),
      id: 1000 + index,
      code: `S${index}`,
      logo: null,
      date: `${date}T${time}:00${offset}`,
      start: time,
      duration: '00:30',
      room,
      slug: `forum-${1000 + index}-session`,
      url: `https://forum.example/talk/S${index}/`,
      title: `${pick(words)} ${pick(words)} ${index}`,
      subtitle: '',
      track: pick(tracks),
      type: pick(types),
      language: pick(['fr', 'en', 'ar']),
      abstract: `${pick(words)} ${pick(words)}.`,
      description: `${pick(words)}.\n\n${pick(words)}.`,
      recording_license: '',
      do_not_record: next() < 0.1,
      persons: [...new Set(persons)].map(({ guid, code, id, name }) => ({
        guid,
        code,
        id,
        name,
        public_name: name,
        biography: null,
      })),
      links: next() < 0.2 ? [{ title: 'Plus', url: `https://forum.example/more/${index}`, type: 'related' }] : [],
      attachments:
        next() < 0.2 ? [{ title: 'Slides', url: `https://forum.example/files/${index}.pdf`, type: 'slides' }] : [],
    });
  }
  return {
    schedule: {
      version: '1.0',
      base_url: 'https://forum.example/',
      url: 'https://forum.example/schedule/',
      conference: {
        acronym: 'forum2026',
        title: 'Forum de l’économie sociale',
        start: '2026-05-04',
        end: `2026-05-${two(3 + days)}`,
        daysCount: days,
        timeslot_duration: '00:05',
        time_zone_name: zone,
        rooms: roomNames.map((name) => ({ name, guid: guid(), description: null, capacity: 80 })),
        tracks: [],
        days: all,
      },
    },
  };
}

/** Every session with the key of its room and its day, in the order of the file. */
export function* sessionsOf({ schedule }: FrabSchedule): Generator<readonly [FrabSession, string, FrabDay]> {
  for (const day of schedule.conference.days)
    for (const [room, sessions] of Object.entries(day.rooms))
      for (const session of sessions) yield [session, room, day];
}

/** A schedule of one day, one room and these sessions, each a complete one but for these fields. */
export function small(sessions: readonly object[], conference: object = {}, day: object = {}): FrabSchedule {
  const one = frabSchedule({ sessions: sessions.length, days: 1, rooms: 1 });
  const [first] = one.schedule.conference.days;
  first!.rooms = { 'Salle 1': first!.rooms['Salle 1']!.map((session, index) => ({ ...session, ...sessions[index] })) };
  Object.assign(first!, day);
  Object.assign(one.schedule.conference, conference);
  return one;
}
