import common from '@ess-kit/core/locales/pt.js';
import type { Messages } from './messages.js';

export default {
  languages: common.languages,
  change: 'mudar de idioma',
  search: 'Procurar um idioma',
  found: common.filter.count,
  missing: (language) => `Esta página não existe em ${language}.`,
  missingHome: (language) => `Esta página não existe em ${language}; o link leva à página inicial.`,
  changed: (language) => `Conteúdos apresentados em ${language}`,
  offer: 'Esta página existe em português',
  dismiss: 'Fechar',
} satisfies Messages as Messages;
