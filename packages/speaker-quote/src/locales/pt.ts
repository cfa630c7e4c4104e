import { writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/pt.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  quote: {
    former: 'anteriormente',
    inferred: 'segundo o contexto da página',
    translated: (language, byMachine) => `${byMachine ? 'Tradução automática' : 'Traduzido'} do ${language}`,
    original: 'Texto original',
    showOriginal: 'Ver o original',
    showTranslation: 'Ver a tradução',
    copy: 'Copiar a citação',
    copied: 'Citação copiada',
    notCopied: 'Não foi possível copiar a citação',
    share: 'Partilhar',
    speaker: 'Quem fala',
    previous: 'Anterior',
    next: 'Próxima',
    position: (current, total) => `${writeNumber('pt', current)} de ${writeNumber('pt', total)}`,
    more: (count) => `Mostrar mais ${writeNumber('pt', count)}`,
  },
} satisfies Messages as Messages;
