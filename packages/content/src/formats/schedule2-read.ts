/**
 * Reads version 2 of the c3voc schedule JSON (https://c3voc.de/schema/schedule2, alpha-3): events in one flat list,
 * with rooms and tracks by slug, roles, states and texts by language.
 */
import { parseDate } from '../dates.js';
import type { Event, Participant } from '../model.js';
import type { Fault, Reading } from '../read.js';
import { sessionTimes, zoneOfConference } from './frab-times.js';
import { feedText } from './html-to-text.js';
import { imageOf, kindOf, languagesOf, Programme, titleText } from './programme.js';
import { byStart, isWithin, readConference } from './schedule.js';
import { Source } from './source.js';

const roles: Partial<Record<string, Participant['roles'][number]>> = { MODERATOR: 'moderator', HOST: 'host' };

/** States of what is not, or no longer, announced. */
const unannounced = /^(?:DRAFT|SUBMITTED|REJECTED|DELETED)$/;

/** Everybody whom the schedule describes, by guid: sessions only name them. */
function peopleOf(schedule: Source): ReadonlyMap<string, Source> {
  const people = schedule.at('persons').items();
  return new Map(people.map((person) => [person.at('guid').string() ?? '', person]));
}

function readParticipants(programme: Programme, event: Source, people: ReadonlyMap<string, Source>): Participant[] {
  return event
    .any('participants', 'persons')
    .items()
    .flatMap((source) => {
      const role = roles[source.at('role').string()?.toUpperCase() ?? ''];
      const described = people.get(source.at('guid').string() ?? '');
      // A name of its own stays: somebody may be announced under another.
      const isSame = described && described.at('name').value === source.at('name').value;
      return programme.person(isSame ? described : source, role) ?? [];
    });
}

function readEvent(
  programme: Programme,
  event: Source,
  people: ReadonlyMap<string, Source>,
  zone: string | undefined,
): Event | undefined {
  if (!event.isRecord) return event.fault('object');
  const name = event.at('title').text(titleText);
  if (!name) return event.at('title').fault('present');
  const state = event.at('state').string()?.toUpperCase() ?? '';
  if (unannounced.test(state)) return event.at('state').fault('CONFIRMED');
  const title = typeof name === 'string' ? name : Object.values(name)[0]!;
  const times = sessionTimes(event, { begins: 0 }, zone);
  const room = event.at('room');
  const roomKey = (room.isRecord ? room.any('guid', 'slug', 'name') : room).string();
  const roomName = room.isRecord ? room.at('name').text(titleText) : undefined;
  const track = event.at('track');
  const trackKey = (track.isRecord ? track.any('slug', 'name') : track).string();
  const trackName = track.isRecord ? track.at('name').text(titleText) : undefined;
  const type = event.at('type').string();
  const subtitle = event.at('subtitle').text(titleText);
  const abstract = event.at('abstract').text(feedText);
  const description = event.at('description').text(feedText);
  const image = imageOf(event.at('logo'));
  const inLanguage = languagesOf(event.at('language'));
  const participants = readParticipants(programme, event, people);
  const documents = programme.documents(event.at('attachments').items());
  const links = programme.links(event.at('links').items());
  const url = event.at('url').url(programme.base);
  const isTyped = type && !/^(?:null|other|meta|break)$/i.test(type);
  return {
    id: programme.id([event.at('guid'), event.at('code')], [title, times.startDate].filter(Boolean).join('-')),
    kind: kindOf(type),
    name,
    ...(subtitle ? { alternateName: [subtitle] } : {}),
    ...(abstract ? { abstract } : {}),
    ...(description ? { description } : {}),
    ...(isTyped ? { keywords: [type] } : {}),
    ...(trackKey ? { track: programme.track(trackKey, trackName) } : {}),
    ...(image ? { image } : {}),
    ...times,
    ...(/^(?:CANCELE?LED|CANCELED|WITHDRAWN)$/.test(state) ? { eventStatus: 'EventCancelled' as const } : {}),
    ...(roomKey ? { location: programme.room(roomKey, roomName) } : {}),
    ...(inLanguage.length ? { inLanguage } : {}),
    ...(participants.length ? { participants } : {}),
    ...(documents.length ? { documents } : {}),
    ...(links.length ? { links } : {}),
    ...(url ? { url } : {}),
  };
}

/** The days that the conference lists, or those on which its events are. */
function daysOf(conference: Source, events: readonly Event[]): readonly { date: string; name?: Event['name'] }[] {
  const listed = conference
    .at('days')
    .items()
    .flatMap((day) => {
      const date = day.at('date').string();
      if (!date || !parseDate(date)) return day.at('date').fault('date') ?? [];
      const name = day.any('title', 'name').text(titleText);
      return [{ date: date.slice(0, 10), ...(name ? { name } : {}) }];
    });
  if (listed.length) return listed;
  const dates = new Set(events.flatMap(({ startDate }) => (startDate ? [startDate.slice(0, 10)] : [])));
  return [...dates].sort().map((date) => ({ date }));
}

/**
 * Reads a schedule, given as parsed JSON.
 * @returns a document with one event, and what was wrong with the schedule, by JSON Pointer into it. Throws nothing.
 */
export function readSchedule2(value: unknown): Reading {
  const faults: Fault[] = [];
  const root = new Source(value, faults);
  const schedule = root.at('schedule').isRecord ? root.at('schedule') : root;
  const conference = schedule.at('conference');
  if (!conference.isRecord || !Array.isArray(schedule.at('events').value)) {
    conference.fault('the conference of a schedule, and its events beside it');
    return { document: {}, faults };
  }
  const programme = new Programme();
  const title = conference.at('title').text(titleText);
  const acronym = conference.at('acronym').string();
  const id = programme.ids.take(acronym ?? (typeof title === 'string' ? title : 'programme')).id;
  for (const room of conference.at('rooms').items())
    programme.addRoom(
      room,
      ['guid', 'slug', 'name'].map((key) => room.at(key).string()),
    );
  for (const track of conference.at('tracks').items())
    programme.addTrack(
      track.at('name').text(titleText),
      ['slug', 'name'].map((key) => track.at(key).string()),
    );

  const sources = schedule.at('events').items();
  const zone = zoneOfConference(conference.at('time_zone_name'), () =>
    sources.map(({ value }) => new Source(value, [])),
  );
  const people = peopleOf(schedule);
  const events = sources.flatMap((source) => readEvent(programme, source, people, zone) ?? []).sort(byStart);
  const subEvent: Event[] = daysOf(conference, events).map(({ date, name }) => ({
    id: programme.ids.take(`day-${date}`).id,
    kind: 'day',
    name: name ?? date,
    startDate: date,
  }));
  // Of the days that fit, the first takes the night after it, as version 1 has it.
  const parts = new Map<Event, Event[]>(subEvent.map((day) => [day, []]));
  const rest: Event[] = [];
  for (const event of events) {
    const hour = event.startDate?.slice(11, 13) ?? '';
    const own = subEvent.find(({ startDate }) => startDate === event.startDate?.slice(0, 10));
    const before =
      hour && hour < '05'
        ? subEvent.find(({ startDate }) => startDate! < event.startDate!.slice(0, 10) && isWithin(event, startDate!))
        : undefined;
    const day = before ?? own;
    if (day) parts.get(day)!.push(event);
    else rest.push(event);
  }
  const days = subEvent.map((day) => (parts.get(day)!.length ? { ...day, subEvent: parts.get(day)! } : day));
  const event = readConference(programme, conference, schedule, { id, timeZone: zone, subEvent: [...days, ...rest] });
  return { document: programme.finish([event], title), faults };
}
