import { writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/es.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  quote: {
    former: 'anteriormente',
    inferred: 'según el contexto de la página',
    translated: (language, byMachine) => `${byMachine ? 'Traducción automática' : 'Traducido'} del ${language}`,
    original: 'Texto original',
    showOriginal: 'Ver el original',
    showTranslation: 'Ver la traducción',
    copy: 'Copiar la cita',
    copied: 'Cita copiada',
    notCopied: 'No se pudo copiar la cita',
    share: 'Compartir',
    speaker: 'Quién habla',
    previous: 'Anterior',
    next: 'Siguiente',
    position: (current, total) => `${writeNumber('es', current)} de ${writeNumber('es', total)}`,
    more: (count) => `Mostrar ${writeNumber('es', count)} más`,
  },
} satisfies Messages as Messages;
