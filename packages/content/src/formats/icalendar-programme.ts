/** A whole document as a calendar: what of its events stands in it, and what cannot. */
import { allEvents } from '../find.js';
import type { ContentDocument, Event } from '../model.js';
import { findSubEvents } from '../sub-events.js';
import { type CalendarOptions, type CanExport, canExport, writeCalendar } from './icalendar-write.js';
import type { Held, Loss } from './losses.js';
import { pathsOf } from './paths.js';

/** What a calendar holds. */
export const heldByCalendar: Held = {
  ContentDocument: ['inLanguage', 'fallbackLanguages', 'name', 'places', 'events'],
  Event: [
    'kind',
    'name',
    'abstract|description',
    'startDate',
    'endDate',
    'duration',
    'timeZone',
    'timeStatements',
    'eventStatus',
    'statusNote',
    'location',
    'url',
    'dateModified',
    'subEvent',
    'superEvent',
  ],
  Location: ['type', 'place', 'name', 'address', 'url'],
  Place: ['name', 'address', 'geo'],
  Geo: ['latitude', 'longitude'],
  TimeStatement: ['start', 'end', 'utcOffset', 'timeZone', 'duration', 'effective'],
};

const reasons: Record<Exclude<CanExport, true>, string> = {
  'no-date': 'an event without a date',
  imprecise: 'an event of which only the month or year is known',
  'unknown-zone': 'an event with an hour and without a known time zone',
};

/**
 * The events that a calendar shows: each that has a date, but not a container beside its own parts, or a reader would
 * see the forum, its day and the session at once.
 */
export function calendarEvents(document: ContentDocument): {
  readonly events: readonly Event[];
  readonly losses: readonly Loss[];
} {
  const paths = pathsOf(document);
  const losses: Loss[] = [];
  /** Events with a date anywhere below them; asked again for each level, so kept. */
  const known = new Map<Event, boolean>();
  const hasDatedPart = (event: Event): boolean => {
    let has = known.get(event);
    if (has === undefined) {
      // Until it is told, no: a circle ends here.
      known.set(event, false);
      has = findSubEvents(document, event).some((part) => canExport(part, document) === true || hasDatedPart(part));
      known.set(event, has);
    }
    return has;
  };
  const events = [...allEvents(document.events)].filter((event) => {
    const { kind = 'event' } = event;
    if ((kind === 'event' || kind === 'day') && hasDatedPart(event)) return false;
    const can = canExport(event, document);
    if (can === true) return true;
    losses.push({ path: paths.get(event)!, what: reasons[can], isItem: true });
    return false;
  });
  return { events, losses };
}

/** A calendar of the whole document; `text` is undefined when nothing in it has a date. Throws nothing. */
export function writeProgrammeCalendar(document: ContentDocument, options: CalendarOptions) {
  const { events, losses } = calendarEvents(document);
  return { text: events.length ? writeCalendar(document, events, options) : undefined, losses };
}
