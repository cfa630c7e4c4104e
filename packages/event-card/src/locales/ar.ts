import { plural, writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/ar.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'الفترة',
    upcoming: 'القادمة',
    past: 'السابقة',
    readingTime: (minutes) =>
      `مدة القراءة: ${plural('ar', minutes, {
        zero: 'أقل من دقيقة',
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: '# دقائق',
        many: '# دقيقة',
        other: '# دقيقة',
      })}`,
    published: (date) => `تاريخ النشر: ${date}`,
    reportsOn: 'حول',
    post: 'مقال',
    more: (count) => `عرض المزيد (${writeNumber('ar', count)})`,
  },
} satisfies Messages as Messages;
