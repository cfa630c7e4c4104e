import common from '@ess-kit/core/locales/fr.js';
import type { Messages } from './messages.js';

export default {
  languages: common.languages,
  change: 'changer de langue',
  search: 'Chercher une langue',
  found: common.filter.count,
  missing: (language) => `Cette page n’existe pas en ${language}.`,
  missingHome: (language) => `Cette page n’existe pas en ${language}\u00A0: le lien mène à l’accueil.`,
  changed: (language) => `Contenus affichés en ${language}`,
  offer: 'Cette page existe en français',
  dismiss: 'Fermer',
} satisfies Messages as Messages;
