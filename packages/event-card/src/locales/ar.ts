import { plural, writeNumber } from '@ess-kit/core';
import common, { on } from '@ess-kit/core/locales/ar.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  list: {
    period: 'الفترة',
    upcoming: 'القادمة',
    past: 'السابقة',
    readingTime: (minutes) =>
      plural('ar', minutes, {
        zero: 'مدة القراءة: أقل من دقيقة',
        one: 'مدة القراءة: دقيقة واحدة',
        two: 'مدة القراءة: دقيقتان',
        few: 'مدة القراءة: # دقائق',
        many: 'مدة القراءة: # دقيقة',
        other: 'مدة القراءة: # دقيقة',
      }),
    published: (date) => `نُشر ${on(date)}`,
    reportsOn: 'حول',
    post: 'مقال',
    more: (count) => `عرض المزيد (${writeNumber('ar', count)})`,
  },
} satisfies Messages as Messages;
