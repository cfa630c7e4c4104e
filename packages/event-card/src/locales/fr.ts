import common, { on } from '@ess-kit/core/locales/fr.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'Période',
    upcoming: 'À venir',
    past: 'Passés',
    readingTime: (minutes) => `${minutes}\u00A0min de lecture`,
    published: (date) => `Publié ${on(date)}`,
    reportsOn: 'Rend compte de',
    post: 'Article',
    more: (count) => `En afficher ${count} de plus`,
  },
} satisfies Messages as Messages;
