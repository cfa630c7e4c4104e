import { plural } from '@ess-kit/core';
import common from '@ess-kit/core/locales/ar.js';
import type { Messages } from './messages.js';

export default {
  ...common,
  programme: {
    allDays: 'جميع الأيام',
    days: 'الأيام',
    hourUnknown: 'الساعة غير محددة',
    unscheduled: 'التاريخ غير محدد',
    announcedDay: 'أُعلن عن هذا اليوم، ولم تُنشر جلساته.',
    empty: 'لم يُنشر البرنامج بعد.',
    search: 'البحث في البرنامج',
    filters: (inForce) => (inForce ? `عوامل التصفية (${inForce})` : 'عوامل التصفية'),
    track: 'المسار',
    place: 'المكان',
    kind: 'الصيغة',
    followIn: 'يمكنني المتابعة باللغة',
    count: (shown) =>
      plural('ar', shown, {
        zero: 'لا بنود',
        one: 'بند واحد',
        two: 'بندان',
        few: '# بنود',
        many: '# بندًا',
        other: '# بند',
      }),
    favourites: 'مختاراتي',
    addFavourite: (name) => `إضافة إلى مختاراتي: ${name}`,
    removeFavourite: (name) => `إزالة من مختاراتي: ${name}`,
    shared: (count) =>
      plural('ar', count, {
        zero: 'المختارات التي شوركت معكم فارغة.',
        one: 'شوركت معكم مختارات من بند واحد.',
        two: 'شوركت معكم مختارات من بندين.',
        few: 'شوركت معكم مختارات من # بنود.',
        many: 'شوركت معكم مختارات من # بندًا.',
        other: 'شوركت معكم مختارات من # بند.',
      }),
    addShared: 'إضافتها إلى مختاراتي',
    shareFavourites: 'مشاركة مختاراتي',
    saveCalendar: 'حفظ في التقويم (\u200E.ics)',
    leftOut: (count) =>
      plural('ar', count, {
        zero: 'كل البنود واردة في الملف.',
        one: 'بند واحد بلا تاريخ غير وارد في الملف.',
        two: 'بندان بلا تاريخ غير واردين في الملف.',
        few: '# بنود بلا تاريخ غير واردة في الملف.',
        many: '# بندًا بلا تاريخ غير واردة في الملف.',
        other: '# بند بلا تاريخ غير واردة في الملف.',
      }),
    now: 'الآن',
    next: 'التالي',
    jumpToNow: 'الانتقال إلى ما يجري الآن',
    clock: 'الأوقات',
    bothClocks: 'توقيت الفعالية وتوقيتكم',
    eventClock: 'توقيت الفعالية',
    hoursIn: (zone) => `الأوقات بحسب ${zone}`,
    details: 'التفاصيل',
    quotations: 'الاقتباسات',
  },
} satisfies Messages as Messages;
