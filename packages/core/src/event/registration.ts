import type { DateParts, Event } from '@ess-kit/content';
import { asUtc, parseDate } from '@ess-kit/content/dates.js';
import { toInstant } from '@ess-kit/content/zone.js';
import { endMoment } from './life.js';

/** Where registration stands at a moment. */
export interface RegistrationState {
  readonly state: 'open' | 'full' | 'waitlist' | 'closed' | 'opensLater' | 'unknown';
  readonly required?: boolean;
  readonly url?: string;
  readonly opens?: DateParts;
  readonly closes?: DateParts;
  /** When it stands otherwise, in milliseconds since 1970. */
  readonly nextChange?: number;
}

/** Where registration stands, by what the content says and by the moment (milliseconds since 1970). */
export function registrationOf(event: Event, timeZone: string, now: number): RegistrationState | undefined {
  const { registration, remainingAttendeeCapacity } = event;
  if (!registration) return undefined;
  const [opens, closes] = [registration.opens, registration.closes].map((date) => (date ? parseDate(date) : undefined));
  const moment = (parts: DateParts) => toInstant(parts, timeZone) ?? asUtc(parts);
  const begins = opens && moment(opens);
  // A closing day is open until it ends.
  const ends = closes && endMoment(closes, moment);
  let state: RegistrationState['state'] = registration.state ?? 'unknown';
  if (state === 'open' || state === 'unknown') {
    if (remainingAttendeeCapacity === 0) state = 'full';
    else if (begins && now < begins) state = 'opensLater';
    else if (ends && now >= ends) state = 'closed';
  }
  const nextChange = [begins, ends].find((change) => change !== undefined && change > now);
  return { state, required: registration.required, url: registration.url, opens, closes, nextChange };
}
