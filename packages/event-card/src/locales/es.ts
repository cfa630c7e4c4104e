import { writeNumber } from '@ess-kit/core';
import common, { on } from '@ess-kit/core/locales/es.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'Período',
    upcoming: 'Próximos',
    past: 'Pasados',
    readingTime: (minutes) => `${writeNumber('es', minutes)}\u00A0min de lectura`,
    published: (date) => `Publicado ${on(date)}`,
    reportsOn: 'Acerca de',
    post: 'Artículo',
    more: (count) => `Mostrar ${writeNumber('es', count)} más`,
  },
} satisfies Messages as Messages;
