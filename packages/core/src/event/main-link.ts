import type { ContentDocument, Event } from '@ess-kit/content';
import type { CommonMessages } from '../locales/messages.js';
import { safeUrl } from '../safety/safe-url.js';
import type { Phase } from './life.js';
import { registrationOf } from './registration.js';
import { placesOf } from './where.js';

/** An event at a point of its life. */
export interface Moment {
  readonly document: ContentDocument;
  readonly event: Event;
  readonly phase: Phase;
  /** IANA name of the zone in which the event's dates are read. */
  readonly timeZone: string;
  readonly words: CommonMessages;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A link that leads on: to register, join, watch or read. */
export interface MainLink {
  readonly href: string;
  readonly name: string;
}

/** The one thing that makes sense at this point of the event's life. */
export function mainLink({ document, event, phase, timeZone, words, now }: Moment): MainLink | undefined {
  const link = (href: string | undefined, name: string) => {
    const address = safeUrl(href);
    return address ? { href: address, name } : undefined;
  };
  const linkOf = (phase: string, name: string) => link(event.links?.find((link) => link.phase === phase)?.url, name);
  if (event.eventStatus === 'EventCancelled' || event.eventStatus === 'EventPostponed') return undefined;
  if (phase === 'past')
    return link(event.recordings?.find(({ url }) => url)?.url, words.watch) ?? linkOf('after', words.moreInformation);
  const platform = placesOf(document, event).find(({ online, url }) => online && url);
  if (phase === 'live') return linkOf('during', words.join) ?? link(platform?.url, words.join);
  const registration = registrationOf(event, timeZone, now);
  const open = registration?.state === 'open' || registration?.state === 'unknown';
  return (
    (open ? link(registration.url, words.registerShort) : undefined) ??
    (registration?.state === 'waitlist' ? link(registration.url, words.joinWaitlist) : undefined) ??
    linkOf('before', words.moreInformation)
  );
}
