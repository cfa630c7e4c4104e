import { plural } from '@ess-kit/core';
import common, { on } from '@ess-kit/core/locales/pt.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'Período',
    upcoming: 'Próximos',
    past: 'Passados',
    readingTime: (minutes) =>
      plural('pt', minutes, {
        one: '#\u00A0min de leitura',
        many: '#\u00A0min de leitura',
        other: '#\u00A0min de leitura',
      }),
    published: (date) => `Publicado ${on(date)}`,
    reportsOn: 'Informa sobre',
    post: 'Artigo',
    more: (count) => plural('pt', count, { one: 'Mostrar mais #', many: 'Mostrar mais #', other: 'Mostrar mais #' }),
  },
} satisfies Messages as Messages;
