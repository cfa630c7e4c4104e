import { plural } from '@ess-kit/core';
import common from '@ess-kit/core/locales/en.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'When',
    upcoming: 'Upcoming',
    past: 'Past',
    readingTime: (minutes) => plural('en', minutes, { one: '#\u00A0min read', other: '#\u00A0min read' }),
    published: (date) => `Published ${date}`,
    reportsOn: 'Reports on',
    post: 'Article',
    more: (count) => plural('en', count, { one: 'Show # more', other: 'Show # more' }),
  },
} satisfies Messages as Messages;
