import { createCalendar, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { eventsOf } from './calendar-events.js';
import { finder } from './text-of.js';

/** @param {object} [more] options */
export const mountWith =
  (more = {}) =>
  /** @type {import('./page.js').ProgrammePage['mount']} */
  (host, programme) => {
    const { sessions, focus, test } = finder(programme);
    const events = eventsOf(programme, sessions);
    const calendar = createCalendar(host, [List], {
      view: 'listWeek',
      date: events[0].start.slice(0, 10),
      events,
      eventClassNames: 'bench-event',
      ...more,
    });
    const show = (query, track) => {
      const isLeft = test(query, track);
      calendar.setOption('eventFilter', ({ event }) => isLeft(event.extendedProps.session));
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
