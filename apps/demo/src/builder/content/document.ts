import type { ContentDocument, Event, Organization, Person, Quotation, Text } from '@ess-kit/content';
import { type Fields, type Kind, tongues, type Written } from '../state.ts';
import { isBlank } from './fields.ts';
import { membersOf } from './members.ts';
import { idFor, mainTongue, textOf } from './texts.ts';
import { readDate, readTime } from './written-date.ts';

/** A content document made of a form, and by the path of each item the row that it was made of (-1: what holds for all). */
export interface Made {
  readonly document: ContentDocument;
  readonly origins: ReadonlyMap<string, number>;
}

const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as T;

/** A day with its hour, where one is told. What cannot be read stays as it is written: the checker says so. */
function momentOf(date: string | undefined, time: string | undefined): string | undefined {
  const day = readDate(date ?? '');
  if (!day || !time?.trim()) return day || undefined;
  return `${day}T${readTime(time) ?? time.trim()}`;
}

const firstOf = (text: Text | undefined) => (typeof text === 'string' ? text : (Object.values(text ?? {})[0] ?? ''));

/** People and organisations that rows name, each once. */
class Agents {
  readonly people: Person[] = [];
  readonly organizations: Organization[] = [];
  readonly #ids = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(taken: Set<string>) {
    this.#taken = taken;
  }

  /** The id of whoever has this name. */
  #idOf(name: string, list: { id: string; name: Text }[]): string {
    const key = `${list === (this.people as unknown) ? 'person' : 'organization'} ${name}`;
    const id = this.#ids.get(key) ?? idFor(name, this.#taken);
    if (!this.#ids.has(key)) list.push({ id, name });
    this.#ids.set(key, id);
    return id;
  }

  person(name: string | undefined) {
    return name?.trim() ? this.#idOf(name.trim(), this.people) : undefined;
  }

  organization(name: string | undefined) {
    return name?.trim() ? this.#idOf(name.trim(), this.organizations) : undefined;
  }
}

/** What a row says of an event or a session, but for what only one of the two has. */
function eventOf(row: Fields, taken: Set<string>, agents: Agents, timeZone: string | undefined): Event {
  const name = textOf(row, 'name');
  const startDate = momentOf(row['startDate'], row['startTime']);
  const endDate = momentOf(row['endDate'] || (row['endTime']?.trim() ? row['startDate'] : undefined), row['endTime']);
  const organizer = agents.organization(row['organizer']);
  const speakers = (row['speaker'] ?? '').split(/\s*[;,]\s*/).map((speaker) => agents.person(speaker));
  const participants: Event['participants'] = [
    ...(organizer ? [{ agent: organizer, roles: ['organizer' as const] }] : []),
    ...speakers.flatMap((agent) => (agent ? [{ agent, roles: ['speaker' as const] }] : [])),
  ];
  const place = row['place']?.trim();
  const online = row['online']?.trim();
  const location: Event['location'] = [
    ...(place ? [{ type: 'Place' as const, name: place }] : []),
    ...(online ? [{ type: 'VirtualLocation' as const, name: online }] : []),
  ];
  return given({
    id: idFor(firstOf(name), taken, 'event'),
    // Without a name the checker asks for one; an event without the field would lose its place in the form.
    name: name as Text,
    startDate,
    endDate,
    timeZone: /T/.test(`${startDate}${endDate}`) ? row['timeZone']?.trim() || timeZone : undefined,
    eventAttendanceMode:
      place && online
        ? ('MixedEventAttendanceMode' as const)
        : online
          ? ('OnlineEventAttendanceMode' as const)
          : undefined,
    location: location.length ? location : undefined,
    participants: participants.length ? participants : undefined,
    abstract: textOf(row, 'summary'),
    url: row['url']?.trim(),
  });
}

function quotationOf(row: Fields, taken: Set<string>, agents: Agents): Quotation {
  const text = textOf(row, 'text');
  const written = tongues.filter((tongue) => row[`text.${tongue}`]?.trim());
  const original = written.find((tongue) => tongue === row['original']) ?? written[0];
  const translated = written.filter((tongue) => tongue !== original);
  const role = textOf(row, 'role');
  const organization = agents.organization(row['organization']);
  return given({
    id: idFor(row['speaker'] ?? '', taken, 'quote'),
    text: text as Text,
    inLanguage: original,
    translations: translated.length
      ? Object.fromEntries(translated.map((tongue) => [tongue, 'human' as const]))
      : undefined,
    creator: agents.person(row['speaker']),
    affiliations: role || organization ? [given({ roleName: role, organization: organization as string })] : undefined,
    citation: row['url']?.trim(),
  });
}

/** Sessions under their days, in the order of days; the order of rows within a day is the author's. */
function programmeOf({ own, rows }: Written, taken: Set<string>, agents: Agents) {
  const name = textOf(own, 'name');
  const id = idFor(firstOf(name), taken, 'programme');
  const timeZone = own['timeZone']?.trim();
  const days = new Map<string, { index: number; event: Event }[]>();
  rows.forEach((row, index) => {
    if (isBlank(row)) return;
    const day = readDate(row['startDate'] ?? '');
    const event: Event = { kind: 'session', ...eventOf(row, taken, agents, timeZone) };
    days.set(day, [...(days.get(day) ?? []), { index, event }]);
  });
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  const dates = sorted.map(([day]) => day).filter(Boolean);
  const origins = new Map([['/events/0', -1]]);
  const subEvent = sorted.map(([day, sessions], place): Event => {
    sessions.forEach(({ index }, at) => origins.set(`/events/0/subEvent/${place}/subEvent/${at}`, index));
    origins.set(`/events/0/subEvent/${place}`, sessions[0]!.index);
    return given({
      id: idFor(`day-${day || 'open'}`, taken),
      kind: 'day' as const,
      name: day || '?',
      startDate: day,
      subEvent: sessions.map(({ event }) => event),
    });
  });
  const event: Event = given({
    id,
    name: name as Text,
    startDate: dates[0],
    endDate: dates.length > 1 ? dates.at(-1) : undefined,
    timeZone,
    url: own['url']?.trim(),
    subEvent: subEvent.length ? subEvent : undefined,
  });
  return { events: [event], origins };
}

/** The document that a form makes. It holds what is written and nothing else. */
export function makeDocument(kind: Kind, written: Written): Made {
  const inLanguage = mainTongue(written);
  const frame = { inLanguage, fallbackLanguages: [...tongues] };
  if (kind === 'member') {
    const { document, origins } = membersOf(written);
    // The reader of tables knows the names of countries in four languages.
    return { document: { ...frame, fallbackLanguages: [...tongues, 'pt'], ...document }, origins };
  }
  const taken = new Set<string>();
  const agents = new Agents(taken);
  let origins = new Map<string, number>();
  /** One item for each row that says something. */
  const itemsOf = <T>(list: string, make: (row: Fields) => T): T[] =>
    written.rows.flatMap((row, index) => {
      if (isBlank(row)) return [];
      origins.set(`/${list}/${origins.size}`, index);
      return [make(row)];
    });
  let items: Pick<ContentDocument, 'events' | 'quotations'>;
  if (kind === 'programme') {
    const made = programmeOf(written, taken, agents);
    items = { events: made.events };
    origins = made.origins;
  } else if (kind === 'quote') items = { quotations: itemsOf('quotations', (row) => quotationOf(row, taken, agents)) };
  else items = { events: itemsOf('events', (row) => eventOf(row, taken, agents, undefined)) };
  return {
    document: {
      ...frame,
      ...(agents.organizations.length ? { organizations: agents.organizations } : {}),
      ...(agents.people.length ? { people: agents.people } : {}),
      ...items,
    },
    origins,
  };
}
