import { writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/en.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  quote: {
    former: 'formerly',
    inferred: 'as inferred from the page',
    translated: (language, byMachine) => `${byMachine ? 'Machine translation' : 'Translated'} from ${language}`,
    original: 'Original',
    showOriginal: 'Show original',
    showTranslation: 'Show translation',
    copy: 'Copy quotation',
    copied: 'Quotation copied',
    notCopied: 'The quotation could not be copied',
    share: 'Share',
    speaker: 'Speaker',
    previous: 'Previous',
    next: 'Next',
    position: (current, total) => `${writeNumber('en', current)} of ${writeNumber('en', total)}`,
    more: (count) => `Show ${writeNumber('en', count)} more`,
  },
} satisfies Messages as Messages;
