import { Calendar } from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import themePlugin from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { eventsOf } from './calendar-events.js';
import { finder } from './text-of.js';

/** @param {object} [more] options */
export const mountWith =
  (more = {}) =>
  /** @type {import('./page.js').ProgrammePage['mount']} */
  (host, programme) => {
    const { sessions, focus, test } = finder(programme);
    const events = eventsOf(programme, sessions);
    let shown = events;
    const calendar = new Calendar(host, {
      plugins: [listPlugin, themePlugin],
      initialView: 'listWeek',
      initialDate: events[0].start.slice(0, 10),
      height: 'auto',
      eventClass: 'bench-event',
      // As documented for what changes: a function, and refetchEvents().
      events: (_, succeed) => succeed(shown),
      ...more,
    });
    calendar.render();
    const show = (query, track) => {
      const isLeft = test(query, track);
      shown = events.filter(({ extendedProps }) => isLeft(extendedProps.session));
      calendar.refetchEvents();
    };
    return {
      root: host,
      count: () => host.querySelectorAll('.bench-event').length,
      focus,
      search: (words) => show(words, undefined),
      filter: (track) => show('', track),
    };
  };

export const mount = mountWith();
