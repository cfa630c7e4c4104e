import type { Event } from '@ess-kit/content';
import { save } from '@ess-kit/core/controls/save.js';
import { asShown } from '@ess-kit/core/event/as-shown.js';
import { scheduleOf } from '@ess-kit/core/event/schedule.js';
import { withDates } from '@ess-kit/core/event/with-dates.js';
import type { Session } from '../programme/programme.js';
import type { ProgrammeView } from './context.js';

/**
 * Saves sessions as one calendar file, made on this page.
 * @returns how many have no date that a calendar could hold, and are not in it.
 */
export async function saveCalendar(sessions: readonly Session[], view: ProgrammeView): Promise<number> {
  const { document, programme, contentLanguage: language, now } = view;
  const { calendarFileName, canExport, writeCalendar } = await import('@ess-kit/content/icalendar-write.js');
  const events = sessions.flatMap(({ event }): Event[] => {
    const schedule = scheduleOf(document, event);
    if (!schedule.ranges.length) return [];
    const dated = withDates(event, schedule);
    return canExport(dated, document) === true ? [dated] : [];
  });
  const name = calendarFileName(programme.event ?? { id: 'programme', name: programme.name ?? 'programme' }, language);
  if (events.length) save(name, writeCalendar(asShown(view), events, { language, now }), 'text/calendar');
  return sessions.length - events.length;
}
