import type { Event } from '@ess-kit/content';
import { eventJsonLd, type JsonLd } from '@ess-kit/content/jsonld.js';
import { asShown } from '@ess-kit/core/event/as-shown.js';
import { describeOnce } from '@ess-kit/core/structured-data.js';
import type { Session } from '../programme/programme.js';
import type { ProgrammeView } from './context.js';

/** Describes the event with what is shown of it to search engines; without a view, takes the description back. */
export function describeProgramme(element: Element, view: ProgrammeView | undefined): void {
  const event = view?.programme.event;
  describeOnce(element, event?.id ?? '', event && descriptionOf(event, view));
}

function descriptionOf(event: Event, view: ProgrammeView): JsonLd | undefined {
  const document = asShown(view);
  const describe = (event: Event, parts: readonly (JsonLd | undefined)[]): JsonLd | undefined => {
    const description = eventJsonLd(document, event, view.contentLanguage);
    const subEvent = parts.filter((part) => part !== undefined);
    return description && (subEvent.length ? { ...description, subEvent } : description);
  };
  // A part stands in what it is a part of, and need not name it.
  const partOf = (event: Event, sessions: readonly Session[]) => {
    const part = describe(event, sessions.map(sessionOf));
    return part && { ...part, '@context': undefined, superEvent: undefined };
  };
  const sessionOf = ({ event, parts }: Session): JsonLd | undefined => partOf(event, parts);
  return describe(
    event,
    view.programme.days.flatMap((day) => (day.event ? [partOf(day.event, day.sessions)] : day.sessions.map(sessionOf))),
  );
}
