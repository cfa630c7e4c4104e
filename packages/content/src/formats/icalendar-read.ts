/**
 * Reads calendar files (RFC 5545, with CONFERENCE, IMAGE and NAME of RFC 7986) as Google, Outlook, Nextcloud and the
 * like write them: each VEVENT is an event of its own, and each time of a series. Whoever is invited stays private:
 * of the people only who organises and who chairs is read, by name and never by address.
 */
import { parseDate } from '../dates.js';
import type { ContentDocument, Event, Location, Place, Text } from '../model.js';
import { type Fault, type Reading, show } from '../read.js';
import { descriptionOf, filesOf, geoOf, nameOf, participantsOf, textOf, web } from './icalendar-fields.js';
import {
  type Component,
  parseComponents,
  propertiesOf,
  propertyOf,
  splitValues,
  unescapeText,
} from './icalendar-lines.js';
import { isSameTime, replaces, seriesOf, type Span, spanOf, type Tell, timesOf } from './icalendar-times.js';
import { Zones } from './icalendar-zones.js';
import { Ids } from './ids.js';
import { titleText } from './programme.js';
import { isWebAddress } from './source.js';
import { writeDate } from './written-time.js';

export interface CalendarReadOptions {
  /** Milliseconds since 1970: a series without end is written out a year before and after it. By default the present. */
  readonly now?: number;
}

/** Properties of one program each that name where a meeting is online. */
const meetings = ['X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK'];

/** A line that is an address, and perhaps a word before it: where to click, not where to go. */
const onlyAddress = /^(?:[^:\s]{1,20}:?\s+)?(https?:\/\/\S+)$/i;

class CalendarReader {
  readonly #ids = new Ids();
  readonly #places = new Map<string, Place>();
  readonly #events: Event[] = [];
  readonly #faults: Fault[];
  readonly #now: number;
  #count = 0;
  /** Our own UIDs are ids with a host behind them. */
  #isOurs = false;
  #name: Text | undefined;
  /** Zones are told once each, not for every event. */
  readonly #told = new Set<string>();

  constructor(faults: Fault[], now: number) {
    this.#faults = faults;
    this.#now = now;
  }

  finish(): ContentDocument {
    const places = [...this.#places.values()];
    return {
      ...(this.#name ? { name: this.#name } : {}),
      ...(places.length ? { places } : {}),
      events: this.#events,
    };
  }

  calendar(calendar: Component): void {
    const zones = new Zones(calendar);
    this.#name ??=
      textOf(propertyOf(calendar, 'X-WR-CALNAME'), titleText) ?? textOf(propertyOf(calendar, 'NAME'), titleText);
    this.#isOurs = /^-\/\/ESS Kit\/\//.test(propertyOf(calendar, 'PRODID')?.value ?? '');
    const isCancelled = /^cancel$/i.test(propertyOf(calendar, 'METHOD')?.value.trim() ?? '');
    const components = calendar.components.filter(({ name }) => name === 'VEVENT');
    const events = components.map((component) => ({ component, path: `/VEVENT/${this.#count++}` }));
    const uidOf = ({ component }: { component: Component }) => propertyOf(component, 'UID')?.value.trim();
    const isException = ({ component }: { component: Component }) => !!propertyOf(component, 'RECURRENCE-ID');

    /** Changed times of a series, by the UID of the series; they may stand before it. */
    const exceptions = new Map<string, typeof events>();
    for (const event of events) {
      const uid = uidOf(event);
      if (uid && isException(event)) exceptions.set(uid, [...(exceptions.get(uid) ?? []), event]);
    }
    const replaced = new Set<Component>();
    const read: { readonly at: number; readonly events: readonly Event[] }[] = [];
    const masters = events.filter((event) => !isException(event));
    for (const event of masters) {
      const tell = this.#teller(event.path);
      const span = spanOf(event.component, zones, tell);
      this.#tellZones(event, zones);
      const series = span && seriesOf(event.component, span, zones, this.#now, tell);
      const own = exceptions.get(uidOf(event) ?? '') ?? [];
      if (!series) {
        read.push({ at: event.component.line, events: this.#event(event, span, isCancelled) });
        continue;
      }
      const instances = series.flatMap((each) => {
        const date = writeDate(each.start.parts);
        const exception = own.find(({ component }) => {
          const id = replaces(component, span.start.zone, zones);
          return !replaced.has(component) && id !== undefined && isSameTime(id, date);
        });
        if (!exception) return this.#event(event, each, isCancelled, date);
        replaced.add(exception.component);
        return this.#event(
          exception,
          spanOf(exception.component, zones, this.#teller(exception.path)),
          isCancelled,
          date,
        );
      });
      read.push({ at: event.component.line, events: instances });
    }
    // Changed times of a series that is not in the file, or beyond what is written out of it.
    for (const event of events.filter(isException)) {
      if (replaced.has(event.component)) continue;
      const span = spanOf(event.component, zones, this.#teller(event.path));
      this.#tellZones(event, zones);
      const date = replaces(event.component, span?.start.zone, zones);
      read.push({ at: event.component.line, events: this.#event(event, span, isCancelled, date) });
    }
    read.sort((one, other) => one.at - other.at);
    for (const { events } of read) this.#events.push(...events);
  }

  #teller(path: string): Tell {
    return ({ name, value, line }, expected, repaired) =>
      void this.#faults.push({
        path: `${path}/${name}`,
        expected,
        found: `${show(value.length > 60 ? `${value.slice(0, 60)}…` : value)} in line ${line}`,
        ...(repaired === undefined ? {} : { repaired }),
      });
  }

  #tellZones({ component, path }: { component: Component; path: string }, zones: Zones): void {
    for (const { name, line, parameters } of component.properties) {
      const tzid = parameters.get('TZID');
      if (!tzid || this.#told.has(tzid)) continue;
      this.#told.add(tzid);
      const { zone, isRepaired } = zones.meant(tzid);
      if (isRepaired && zone)
        this.#faults.push({
          path: `${path}/${name}`,
          expected: 'timeZone',
          found: `${show(tzid)} in line ${line}`,
          repaired: zone,
        });
    }
  }

  #event(
    { component, path }: { readonly component: Component; readonly path: string },
    span: Span | undefined,
    isCancelled: boolean,
    instance?: string,
  ): readonly Event[] {
    const tell = this.#teller(path);
    const access = propertyOf(component, 'CLASS');
    if (access && /^(?:private|confidential)$/i.test(access.value.trim())) {
      tell(access, 'PUBLIC');
      return [];
    }
    const name = nameOf(component, tell);
    if (!name) {
      this.#faults.push({ path: `${path}/SUMMARY`, expected: 'present', found: `line ${component.line}` });
      return [];
    }
    const title = typeof name === 'string' ? name : Object.values(name)[0]!;
    const uid = unescapeText(propertyOf(component, 'UID')?.value.trim() ?? '');
    const own = this.#isOurs ? uid.replace(/@[^@]*$/, '') : uid;
    const times = span ? timesOf(span) : {};
    const suffix = instance ? `-${instance.replace(/[-:]/g, '')}` : '';
    const description = descriptionOf(component);
    const keywords = propertiesOf(component, 'CATEGORIES')
      .flatMap(({ value }) => splitValues(value))
      .map((value) => titleText(unescapeText(value)))
      .filter(Boolean);
    const location = this.#locations(component, tell);
    const participants = participantsOf(component);
    const { documents, image } = filesOf(component, tell);
    const address = propertyOf(component, 'URL');
    const url = address && web(address, tell);
    const status = propertyOf(component, 'STATUS')?.value.trim().toUpperCase();
    const eventStatus =
      isCancelled || status === 'CANCELLED' ? 'EventCancelled' : status === 'CONFIRMED' ? 'EventScheduled' : undefined;
    const modified = /^(\d{4})(\d\d)(\d\d)/.exec(propertyOf(component, 'LAST-MODIFIED')?.value ?? '');
    const dateModified = modified?.slice(1).join('-') ?? '';
    return [
      {
        id: this.#ids.take((own || [title, times.startDate].filter(Boolean).join('-')) + suffix).id,
        name,
        ...(description ? { description } : {}),
        ...(keywords.length ? { keywords } : {}),
        ...(image ? { image } : {}),
        ...times,
        ...(eventStatus ? { eventStatus } : {}),
        ...(location.length ? { location } : {}),
        ...(participants.length ? { participants } : {}),
        ...(documents.length ? { documents } : {}),
        ...(url ? { url } : {}),
        ...(parseDate(dateModified) ? { dateModified } : {}),
      },
    ];
  }

  #locations(component: Component, tell: Tell): readonly Location[] {
    const locations: Location[] = [];
    const urls = new Set<string>();
    const online = (url: string, name?: Text) => {
      if (!urls.has(url)) locations.push({ type: 'VirtualLocation', ...(name ? { name } : {}), url });
      urls.add(url);
    };
    const conferences = propertiesOf(component, 'CONFERENCE');
    const labels = new Set(conferences.map(({ parameters }) => parameters.get('LABEL')));
    // A calendar of ours names its platforms among the places as well.
    const name = textOf(propertyOf(component, 'LOCATION'), (text) =>
      titleText(text)
        .split('; ')
        .filter((part) => !labels.has(part))
        .join('; '),
    );
    const label = typeof name === 'string' ? name : Object.values(name ?? {})[0];
    const [, url] = onlyAddress.exec(label ?? '') ?? [];
    const geo = geoOf(component, tell);
    for (const each of conferences) {
      const address = web(each, tell);
      if (address) online(address, each.parameters.get('LABEL') || undefined);
    }
    if (url && isWebAddress(url)) online(url);
    else if (name && label)
      locations.unshift({ type: 'Place', ...(geo ? { place: this.#place(name, label, geo) } : { name }) });
    for (const each of meetings.flatMap((meeting) => propertiesOf(component, meeting))) {
      const address = web(each, tell);
      if (address) online(address);
    }
    return locations;
  }

  #place(name: Text, label: string, geo: NonNullable<Place['geo']>): string {
    const key = `${label} ${geo.latitude} ${geo.longitude}`;
    let place = this.#places.get(key);
    if (!place) this.#places.set(key, (place = { id: this.#ids.take(`place-${label}`).id, name, geo }));
    return place.id;
  }
}

/**
 * Reads a calendar.
 * @param text of the file.
 * @returns a document with an event for each VEVENT, and for each time of those that recur; and what was wrong, by
 * `/VEVENT/3/DTSTART` (counted from 0) or by line. Throws nothing.
 */
export function readCalendar(text: string, { now = Date.now() }: CalendarReadOptions = {}): Reading {
  const faults: Fault[] = [];
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) {
    const found = show(text.trim().slice(0, 60));
    return { document: {}, faults: [{ path: '', expected: 'BEGIN:VCALENDAR, with which a calendar begins', found }] };
  }
  const calendars = parseComponents(text, faults).filter(({ name }) => name === 'VCALENDAR');
  const reader = new CalendarReader(faults, now);
  for (const calendar of calendars) reader.calendar(calendar);
  return { document: reader.finish(), faults };
}
