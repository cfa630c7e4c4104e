/** A programme as the events of a calendar. */
import { byId } from './text-of.js';

/** @param {import('@ess-kit/tooling/programme.js').GeneratedProgramme} programme @param {readonly any[]} sessions */
export function eventsOf({ inLanguage: language, places }, sessions) {
  const place = byId(places);
  return sessions.map((session) => {
    const { id, name, startDate, endDate, location } = session;
    const room = place.get(location?.[0]?.place ?? '')?.name[language];
    return {
      ...{ id, title: [name[language], room].filter(Boolean).join(' · ') },
      ...{ start: startDate, end: endDate ?? startDate, extendedProps: { session } },
      // Without an hour, it is all day in a calendar.
      allDay: !startDate.includes('T'),
    };
  });
}
