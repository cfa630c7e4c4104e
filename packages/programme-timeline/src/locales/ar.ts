import { plural, writeNumber } from '@ess-kit/core';
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
    filters: (inForce) => (inForce ? `عوامل التصفية (${writeNumber('ar', inForce)})` : 'عوامل التصفية'),
    track: 'المسار',
    place: 'المكان',
    kind: 'النوع',
    followIn: 'متاحة باللغة',
    count: (shown) =>
      plural('ar', shown, {
        zero: 'لا فقرات',
        one: 'فقرة واحدة',
        two: 'فقرتان',
        few: '# فقرات',
        many: '# فقرة',
        other: '# فقرة',
      }),
    favourites: 'مختاراتي',
    addFavourite: (name) => `إضافة إلى مختاراتي: ${name}`,
    removeFavourite: (name) => `إزالة من مختاراتي: ${name}`,
    shared: (count) =>
      plural('ar', count, {
        zero: 'وصلتكم مختارات فارغة.',
        one: 'وصلتكم مختارات تضم فقرة واحدة.',
        two: 'وصلتكم مختارات تضم فقرتين.',
        few: 'وصلتكم مختارات تضم # فقرات.',
        many: 'وصلتكم مختارات تضم # فقرة.',
        other: 'وصلتكم مختارات تضم # فقرة.',
      }),
    addShared: 'إضافتها إلى مختاراتي',
    shareFavourites: 'مشاركة مختاراتي',
    saveCalendar: 'حفظ في التقويم (\u200E.ics)',
    leftOut: (count) =>
      plural('ar', count, {
        zero: 'كل الفقرات واردة في الملف.',
        one: 'فقرة واحدة بلا تاريخ غير واردة في الملف.',
        two: 'فقرتان بلا تاريخ غير واردتين في الملف.',
        few: '# فقرات بلا تاريخ غير واردة في الملف.',
        many: '# فقرة بلا تاريخ غير واردة في الملف.',
        other: '# فقرة بلا تاريخ غير واردة في الملف.',
      }),
    now: 'الآن',
    next: 'التالي',
    jumpToNow: 'الانتقال إلى الوقت الحالي',
    clock: 'الأوقات',
    bothClocks: 'توقيت الفعالية وتوقيتكم',
    eventClock: 'توقيت الفعالية',
    hoursIn: (zone) => `الأوقات بحسب ${zone}`,
    details: 'التفاصيل',
    quotations: 'الاقتباسات',
  },
} satisfies Messages as Messages;
