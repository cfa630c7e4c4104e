import { plural, writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/en.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  programme: {
    allDays: 'All days',
    days: 'Days',
    hourUnknown: 'Time not given',
    unscheduled: 'Date not given',
    announcedDay: 'This day is announced; its sessions are not published.',
    empty: 'The programme has not been published yet.',
    search: 'Search the programme',
    filters: (inForce) => (inForce ? `Filters (${writeNumber('en', inForce)})` : 'Filters'),
    track: 'Track',
    place: 'Place',
    kind: 'Format',
    followIn: 'Available in',
    count: (shown) => plural('en', shown, { one: '# item', other: '# items' }),
    favourites: 'My selection',
    addFavourite: (name) => `Add to my selection: ${name}`,
    removeFavourite: (name) => `Remove from my selection: ${name}`,
    shared: (count) =>
      plural('en', count, {
        one: 'A selection of one item was shared with you.',
        other: 'A selection of # items was shared with you.',
      }),
    addShared: 'Add it to mine',
    shareFavourites: 'Share my selection',
    saveCalendar: 'Save to calendar (.ics)',
    leftOut: (count) =>
      plural('en', count, {
        one: 'One item without a date is not in the file.',
        other: '# items without a date are not in the file.',
      }),
    now: 'Now',
    next: 'Next',
    jumpToNow: 'Jump to now',
    clock: 'Times',
    bothClocks: 'Event time and yours',
    eventClock: 'Event time',
    hoursIn: (zone) => `Times are in ${zone}`,
    details: 'Details',
    quotations: 'Quotations',
  },
} satisfies Messages as Messages;
