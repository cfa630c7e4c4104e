import { asUtc, parseDate, type DateParts, type Event } from '@ess-kit/content';
import { toInstant } from '@ess-kit/content/zone.js';

/** Where registration stands at a moment. */
export interface RegistrationState {
  readonly state: 'open' | 'full' | 'waitlist' | 'closed' | 'opensLater' | 'unknown';
  readonly required?: boolean;
  readonly url?: string;
  readonly opens?: DateParts;
  readonly closes?: DateParts;
}

/** Where registration stands, by what the content says and by the moment (milliseconds since 1970). */
export function registrationOf(event: Event, timeZone: string, now: number): RegistrationState | undefined {
  const { registration, remainingAttendeeCapacity } = event;
  if (!registration) return undefined;
  const [opens, closes] = [registration.opens, registration.closes].map((date) => (date ? parseDate(date) : undefined));
  const moment = (parts: DateParts) => toInstant(parts, timeZone) ?? asUtc(parts);
  let state: RegistrationState['state'] = registration.state ?? 'unknown';
  if (state === 'open' || state === 'unknown') {
    if (remainingAttendeeCapacity === 0) state = 'full';
    else if (opens && now < moment(opens)) state = 'opensLater';
    // A closing day is open until it ends.
    else if (closes && now >= moment(closes) + (closes.precision === 'day' ? 86_400_000 : 0)) state = 'closed';
  }
  return { state, required: registration.required, url: registration.url, opens, closes };
}
