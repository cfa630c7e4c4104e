import type { ContentDocument, Event, Quotation } from '@ess-kit/content';
import { parseDate } from '@ess-kit/content/dates.js';
import { find } from '@ess-kit/content/find.js';
import { withSuperEvents } from '@ess-kit/content/super-events.js';
import { scheduleOf } from '@ess-kit/core/event/schedule.js';
import { formatDate, formatWhen, isoDate } from '@ess-kit/core/event/when.js';
import { safeUrl } from '@ess-kit/core';

/** The event in which it was said, and those that contain it, nearest first. */
export function eventsOf(document: ContentDocument, { isPartOf }: Quotation): Event[] {
  const event = find(document, 'events', isPartOf);
  return event ? [...withSuperEvents(document, event)] : [];
}

/** When it was said: on its own date, else at the time of the event. */
export function dateOf(document: ContentDocument, quotation: Quotation, language: string) {
  const event = find(document, 'events', quotation.isPartOf);
  const own = parseDate(quotation.dateCreated ?? '');
  const schedule = own ? { ranges: [{ start: own }] } : event && scheduleOf(document, event);
  const [first, ...more] = schedule?.ranges ?? [];
  if (!first) return undefined;
  if (first.end || more.length) return formatWhen(schedule!, language);
  return { datetime: isoDate(first.start), date: formatDate(first.start, language) };
}

const two = (number: number) => String(number).padStart(2, '0');

/** Seconds as a player shows them: `1:02:03`, `12:34`. */
export function playingTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return [...(hours ? [hours, two(minutes)] : [minutes]), two(Math.floor(seconds % 60))].join(':');
}

/** The recording of the event, at the moment where it is said; an address that has a fragment of its own keeps it. */
export function recordingOf(events: readonly Event[], { mediaFragment }: Quotation) {
  const [address] = events.flatMap(({ recordings = [] }) => recordings.flatMap(({ url }) => safeUrl(url) ?? []));
  if (!address) return undefined;
  const starts = mediaFragment !== undefined && !address.includes('#');
  return {
    href: starts ? `${address}#t=${mediaFragment}` : address,
    time: starts ? playingTime(mediaFragment) : undefined,
  };
}
