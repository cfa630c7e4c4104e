import type { ContentDocument, DateParts, Event, TimeStatement } from '@ess-kit/content';
import { asUtc, parseDate } from '@ess-kit/content/dates.js';
import { withSuperEvents } from '@ess-kit/content/super-events.js';

/** First and last day or minute of something; `end` is inclusive and absent where it is not known. */
export interface DateRange {
  readonly start: DateParts;
  readonly end?: DateParts;
}

/** When an event is, as far as its content says. */
export interface Schedule {
  /** In order; more than one where the event's days do not follow each other. Empty: not known. */
  readonly ranges: readonly DateRange[];
  readonly timeZone?: string;
  readonly previousStart?: DateParts;
  /** The statement in force, where the source makes several. */
  readonly effective?: TimeStatement;
}

const dayInMs = 86_400_000;

const read = (date: string | undefined) => (date ? parseDate(date) : undefined);

const toRange = (start: DateParts | undefined, end: DateParts | undefined): DateRange | undefined =>
  start && { start, end: end && asUtc(end) > asUtc(start) ? end : undefined };

/** Days of an event that names its days, joined where they follow each other. */
function rangesOfDays(event: Event): DateRange[] {
  const days = (event.subEvent ?? [])
    .filter(({ kind, startDate }) => kind === 'day' && read(startDate)?.precision === 'day')
    .map(({ startDate }) => read(startDate)!)
    .sort((one, other) => asUtc(one) - asUtc(other));
  const ranges: { start: DateParts; end?: DateParts }[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && asUtc(day) - asUtc(last.end ?? last.start) <= dayInMs) last.end = day;
    else ranges.push({ start: day });
  }
  return ranges;
}

/** When an event is: by the statement in force, its own dates, its days, or the day that contains it. */
export function scheduleOf(document: ContentDocument, event: Event): Schedule {
  const contexts = [...withSuperEvents(document, event)];
  const timeZone = contexts.find(({ timeZone }) => timeZone)?.timeZone;
  const effective = event.timeStatements?.find(({ effective }) => effective);
  const own = toRange(read(event.startDate ?? effective?.start), read(event.endDate ?? effective?.end));
  const days = own?.start.precision === 'minute' ? [] : rangesOfDays(event);
  const inherited = contexts.find(({ kind, startDate }) => kind === 'day' && startDate);
  const range = own ?? toRange(read(inherited?.startDate), undefined);
  return {
    ranges: days.length > 1 ? days : range ? [range] : [],
    timeZone,
    previousStart: read(event.previousStartDate),
    effective,
  };
}
