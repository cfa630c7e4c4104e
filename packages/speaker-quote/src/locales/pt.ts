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
    share: 'Compartilhar',
    speaker: 'Quem fala',
    previous: 'Anterior',
    next: 'Próxima',
    position: (current, total) => `${current} de ${total}`,
    more: (count) => `Mostrar mais ${count}`,
  },
} satisfies Messages as Messages;
