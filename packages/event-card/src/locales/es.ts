import { plural } from '@ess-kit/core';
import common, { on } from '@ess-kit/core/locales/es.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'Período',
    upcoming: 'Próximos',
    past: 'Pasados',
    readingTime: (minutes) =>
      plural('es', minutes, {
        one: '#\u00A0min de lectura',
        many: '#\u00A0min de lectura',
        other: '#\u00A0min de lectura',
      }),
    published: (date) => `Publicado ${on(date)}`,
    reportsOn: 'Informa sobre',
    post: 'Artículo',
    more: (count) => plural('es', count, { one: 'Mostrar # más', many: 'Mostrar # más', other: 'Mostrar # más' }),
  },
} satisfies Messages as Messages;
