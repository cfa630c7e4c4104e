import { writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/fr.js';
import type { Messages } from './messages.js';

/** `du français`, `de l’anglais`, `de l’hébreu`. */
const from = (language: string) => (/^([aeiouâéèêîô]|hébreu)/i.test(language) ? 'de l’' : 'du ') + language;

export default {
  ...common,
  quote: {
    former: 'anciennement',
    inferred: 'd’après le contexte',
    translated: (language, byMachine) => `${byMachine ? 'Traduction automatique' : 'Traduit'} ${from(language)}`,
    original: 'Texte original',
    showOriginal: 'Voir l’original',
    showTranslation: 'Voir la traduction',
    copy: 'Copier la citation',
    copied: 'Citation copiée',
    notCopied: 'La citation n’a pas pu être copiée',
    share: 'Partager',
    speaker: 'Qui parle',
    previous: 'Précédente',
    next: 'Suivante',
    position: (current, total) => `${writeNumber('fr', current)} sur ${writeNumber('fr', total)}`,
    more: (count) => `Voir la suite (${writeNumber('fr', count)})`,
  },
} satisfies Messages as Messages;
