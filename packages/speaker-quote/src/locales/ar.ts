import { writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/ar.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  quote: {
    former: 'سابقًا',
    inferred: 'بحسب سياق الصفحة',
    translated: (language, byMachine) => `${byMachine ? 'ترجمة آلية' : 'ترجمة'} عن ${language}`,
    original: 'النص الأصلي',
    showOriginal: 'عرض النص الأصلي',
    showTranslation: 'عرض الترجمة',
    copy: 'نسخ الاقتباس',
    copied: 'نُسخ الاقتباس',
    notCopied: 'تعذّر نسخ الاقتباس',
    share: 'مشاركة',
    // A question: it names neither a man nor a woman.
    speaker: 'من يتحدث',
    previous: 'السابق',
    next: 'التالي',
    position: (current, total) => `${writeNumber('ar', current)} من ${writeNumber('ar', total)}`,
    more: (count) => `عرض المزيد (${writeNumber('ar', count)})`,
  },
} satisfies Messages as Messages;
