import { writeNumber } from '@ess-kit/core';
import common, { on } from '@ess-kit/core/locales/fr.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'Période',
    upcoming: 'À venir',
    past: 'Passés',
    readingTime: (minutes) => `${writeNumber('fr', minutes)}\u00A0min de lecture`,
    published: (date) => `Publié ${on(date)}`,
    reportsOn: 'À propos de',
    post: 'Article',
    more: (count) => `Voir la suite (${writeNumber('fr', count)})`,
  },
} satisfies Messages as Messages;
