import { writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/en.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'When',
    upcoming: 'Upcoming',
    past: 'Past',
    readingTime: (minutes) => `${writeNumber('en', minutes)}\u00A0min read`,
    published: (date) => `Published ${date}`,
    reportsOn: 'Reports on',
    post: 'Article',
    more: (count) => `Show ${writeNumber('en', count)} more`,
  },
} satisfies Messages as Messages;
