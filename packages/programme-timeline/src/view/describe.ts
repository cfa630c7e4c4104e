import type { Event } from '@ess-kit/content';
import { eventJsonLd, type JsonLd } from '@ess-kit/content/jsonld.js';
import { whenIdle } from '@ess-kit/core';
import { asShown } from '@ess-kit/core/event/as-shown.js';
import { describeOnce } from '@ess-kit/core/structured-data.js';
import type { Session } from '../programme/programme.js';
import type { ProgrammeView } from './context.js';

/** So many sessions are described in one go, and then a reader is let through: about five milliseconds of a slow phone. */
const AT_ONCE = 25;

/**
 * Describes the event with what is shown of it to search engines, when there is time for that; without a view, takes
 * the description back at once.
 * @param isCurrent whether this description is still the one that is asked for
 */
export function describeProgramme(element: Element, view: ProgrammeView | undefined, isCurrent: () => boolean): void {
  const event = view?.programme.event;
  if (!event) return describeOnce(element, '', undefined);
  const document = asShown(view);
  const described = new Map<Event, JsonLd | undefined>();
  const describe = (event: Event) => {
    if (!described.has(event)) described.set(event, eventJsonLd(document, event, view.contentLanguage));
    return described.get(event);
  };
  const waiting = view.programme.sessions.map(({ event }) => event);
  const goOn = () => {
    if (!isCurrent()) return;
    waiting.splice(0, AT_ONCE).forEach(describe);
    if (waiting.length) whenIdle(goOn);
    else describeOnce(element, event.id, programmeJsonLd(event, view, describe));
  };
  whenIdle(goOn);
}

/** An event with its days and sessions in each other, each described by itself. */
function programmeJsonLd(
  event: Event,
  { programme }: ProgrammeView,
  describe: (event: Event) => JsonLd | undefined,
): JsonLd | undefined {
  const whole = (event: Event, parts: readonly (JsonLd | undefined)[]) => {
    const description = describe(event);
    const subEvent = parts.filter((part) => part !== undefined);
    return description && (subEvent.length ? { ...description, subEvent } : description);
  };
  // A part stands in what it is a part of, and need not name it.
  const partOf = (event: Event, sessions: readonly Session[]) => {
    const part = whole(event, sessions.map(sessionOf));
    return part && { ...part, '@context': undefined, superEvent: undefined };
  };
  const sessionOf = ({ event, parts }: Session): JsonLd | undefined => partOf(event, parts);
  return whole(
    event,
    programme.days.flatMap((day) => (day.event ? [partOf(day.event, day.sessions)] : day.sessions.map(sessionOf))),
  );
}
