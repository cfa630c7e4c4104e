import common from '@ess-kit/core/locales/es.js';
import type { Messages } from './messages.js';

export default {
  languages: common.languages,
  change: 'cambiar de idioma',
  search: 'Buscar un idioma',
  found: common.filter.count,
  missing: (language) => `Esta página no existe en ${language}.`,
  missingHome: (language) => `Esta página no existe en ${language}; el enlace lleva a la página de inicio.`,
  changed: (language) => `Contenidos mostrados en ${language}`,
  offer: 'Esta página existe en español',
  dismiss: 'Cerrar',
} satisfies Messages as Messages;
