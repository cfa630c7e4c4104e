import { writeNumber } from '@ess-kit/core';
import common, { on } from '@ess-kit/core/locales/pt.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'Período',
    upcoming: 'Próximos',
    past: 'Passados',
    readingTime: (minutes) => `${writeNumber('pt', minutes)}\u00A0min de leitura`,
    published: (date) => `Publicado ${on(date)}`,
    reportsOn: 'Acerca de',
    post: 'Artigo',
    more: (count) => `Mostrar mais ${writeNumber('pt', count)}`,
  },
} satisfies Messages as Messages;
