/**
 * Reads the schedule JSON, version 1, of frab and pretalx (described at https://c3voc.de/wiki/schedule, schema
 * https://c3voc.de/schedule/schema.json): one event, its days, and in each its sessions by room.
 */
import type { Event } from '../model.js';
import type { Fault, Reading } from '../read.js';
import { type Day, parseClock, sessionTimes, zoneOfConference } from './frab-times.js';
import { feedText } from './html-to-text.js';
import { imageOf, kindOf, languagesOf, Programme, titleText } from './programme.js';
import { byStart, isWithin, readConference } from './schedule.js';
import { isWebAddress, Source } from './source.js';
import { parseWrittenTime, writeDate } from './written-time.js';

/** Every session of a day with the name of its room, in the order of the file. */
function* sessionsOf(day: Source): Generator<readonly [room: string, session: Source]> {
  for (const [room, sessions] of day.at('rooms').entries())
    for (const session of sessions.items()) yield [room, session];
}

function* allSessions(days: readonly Source[]): Generator<Source> {
  // Faults of this pass would be told twice.
  for (const { value } of days) for (const [, session] of sessionsOf(new Source(value, []))) yield session;
}

/** The name of the room: `event.room` and the key under which it stands may differ; one of them the conference knows. */
function roomOf(programme: Programme, key: string, session: Source): string {
  const source = session.at('room');
  const own = source.isRecord ? source.at('name').string() : source.string();
  if (!own || own === key.trim()) return key.trim();
  const room = programme.hasRoom(own) && !programme.hasRoom(key) ? own : key.trim() || own;
  source.fault(`the room under which it stands, ${key}`, room);
  return room;
}

const trackOf = (source: Source) => (source.isRecord ? source.any('name', 'slug') : source).text(titleText);

function readSession(
  programme: Programme,
  session: Source,
  key: string,
  day: Day,
  zone: string | undefined,
): Event | undefined {
  if (!session.isRecord) return session.fault('object');
  const name = session.at('title').text(titleText);
  if (!name) return session.at('title').fault('present');
  const title = typeof name === 'string' ? name : Object.values(name)[0]!;
  const room = roomOf(programme, key, session);
  const track = trackOf(session.at('track'));
  const type = session.at('type').string();
  const isTyped = type && !/^(?:null|none|other)$/i.test(type);
  const subtitle = session.at('subtitle').text(titleText);
  const abstract = session.at('abstract').text(feedText);
  const description = session.at('description').text(feedText);
  const inLanguage = languagesOf(session.at('language'));
  const participants = session
    .at('persons')
    .items()
    .map((person) => programme.person(person))
    .filter((participant) => participant !== undefined);
  const documents = programme.documents(session.at('attachments').items());
  const links = programme.links(session.at('links').items());
  const image = imageOf(session.at('logo'));
  const url = session.at('url').url(programme.base);
  const times = sessionTimes(session, day, zone);
  const recordings = programme.documents(session.at('recording').isRecord ? [session.at('recording')] : []);
  return {
    id: programme.id(
      [session.at('guid'), session.at('id'), session.at('code')],
      [title, times.startDate].filter(Boolean).join('-'),
    ),
    kind: kindOf(type),
    name,
    ...(subtitle ? { alternateName: [subtitle] } : {}),
    ...(abstract ? { abstract } : {}),
    ...(description ? { description } : {}),
    ...(isTyped ? { keywords: [type] } : {}),
    ...(track ? { track: programme.track(typeof track === 'string' ? track : Object.values(track)[0]!, track) } : {}),
    ...(image ? { image } : {}),
    ...times,
    ...(room ? { location: programme.room(room) } : {}),
    ...(inLanguage.length ? { inLanguage } : {}),
    ...(participants.length ? { participants } : {}),
    ...(documents.length ? { documents } : {}),
    ...(recordings.length ? { recordings } : {}),
    ...(session.at('do_not_record').value === true ? { doNotRecord: true } : {}),
    ...(links.length ? { links } : {}),
    ...(url ? { url } : {}),
  };
}

/** The date of a day: as it says, or as it begins. */
function dateOf(day: Source): string | undefined {
  for (const field of [day.at('date'), day.at('day_start')]) {
    const text = field.string();
    const parts = text ? parseWrittenTime(text)?.parts : undefined;
    if (parts?.day) return writeDate({ ...parts, hour: undefined, minute: undefined });
    if (text) field.fault('date');
  }
  return undefined;
}

function readDay(programme: Programme, source: Source, index: number, zone: string | undefined): Event | undefined {
  if (!source.isRecord) return source.fault('object');
  const date = dateOf(source);
  const begins = parseClock(/[T ](\d\d:\d\d)/.exec(source.at('day_start').string() ?? '')?.[1]) ?? 0;
  const subEvent: Event[] = [];
  for (const [room, each] of sessionsOf(source)) {
    const session = readSession(programme, each, room, { date, begins }, zone);
    if (!session) continue;
    if (date && !isWithin(session, date)) each.any('date', 'start').fault(`within the day ${date}`, session.startDate);
    subEvent.push(session);
  }
  subEvent.sort(byStart);
  return {
    id: programme.ids.take(`day-${date ?? index + 1}`).id,
    kind: 'day',
    // A schedule gives its days no titles: then the name is the date, which tells readers that there is none.
    name: source.any('title', 'name').text(titleText) ?? date ?? String(index + 1),
    ...(date ? { startDate: date } : {}),
    ...(subEvent.length ? { subEvent } : {}),
  };
}

/**
 * Reads a schedule, given as parsed JSON.
 * @returns a document with one event, and what was wrong with the schedule, by JSON Pointer into it. Throws nothing.
 */
export function readFrab(value: unknown): Reading {
  const faults: Fault[] = [];
  const root = new Source(value, faults);
  const schedule = root.at('schedule').isRecord ? root.at('schedule') : root;
  const conference = schedule.at('conference');
  if (!conference.isRecord || !conference.at('days').isKnown) {
    conference.fault('the conference of a schedule, with its days');
    return { document: {}, faults };
  }
  const baseUrl = schedule.at('base_url').string() ?? '';
  const programme = new Programme(isWebAddress(baseUrl) ? baseUrl : undefined);
  const days = conference.at('days').items();
  const title = conference.at('title').text(titleText);
  const acronym = conference.at('acronym').string();
  const id = programme.ids.take(acronym ?? (typeof title === 'string' ? title : 'programme')).id;

  for (const room of conference.at('rooms').items()) programme.addRoom(room, [room.at('name').string()]);
  for (const track of conference.at('tracks').items())
    programme.addTrack(trackOf(track), [track.at('name').string(), track.at('slug').string()]);

  const zone = zoneOfConference(conference.at('time_zone_name'), () => allSessions(days));
  const subEvent = days.map((day, index) => readDay(programme, day, index, zone)).filter((day) => day !== undefined);
  const event = readConference(programme, conference, schedule, { id, timeZone: zone, subEvent });
  return { document: programme.finish([event], title), faults };
}
