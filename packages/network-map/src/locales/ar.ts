import { plural, writeNumber } from '@ess-kit/core';
import common from '@ess-kit/core/locales/ar.js';
import type { Messages } from './messages.js';

/** One and two are words without a number; after it the noun declines. */
const counted =
  (one: string, two: string, few: string, many: string, other = many) =>
  (count: number) =>
    plural('ar', count, { zero: `لا ${few}`, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` });

/** “منظمة واحدة”, “منظمتان”, “3 منظمات”. */
const organizations = counted('منظمة واحدة', 'منظمتان', 'منظمات', 'منظمة');

const network = 'شبكة';
const role = { section: 'فرع', member: 'عضو', partner: 'شريك' };
const rail = 'بلا مكان على الخريطة';
const overlaps = 'أعضاء مشتركون';
const placeUnknown = 'بلا مقر ولا منطقة بعينها.';

export default {
  ...common,
  network: {
    view: { map: 'خريطة', list: 'قائمة', table: 'جدول', tree: 'البنية' },
    views: 'طريقة العرض',
    search: 'بحث (الاسم، المكان)',
    filterBy: { network: 'الشبكة', kind: 'النوع', area: 'المنطقة', theme: 'الموضوع', language: 'اللغة' },
    chosen: counted('خيار واحد', 'خياران', 'خيارات', 'خيارًا', 'خيار'),
    regions: 'الأقاليم',
    countryGroup: 'البلدان',
    region: {
      '002': 'أفريقيا',
      '015': 'شمال أفريقيا',
      '202': 'أفريقيا جنوب الصحراء',
      '011': 'غرب أفريقيا',
      '014': 'شرق أفريقيا',
      '017': 'وسط أفريقيا',
      '018': 'الجنوب الأفريقي',
      '019': 'الأمريكتان',
      '419': 'أمريكا اللاتينية والكاريبي',
      '029': 'الكاريبي',
      '013': 'أمريكا الوسطى',
      '005': 'أمريكا الجنوبية',
      '021': 'أمريكا الشمالية',
      '142': 'آسيا',
      '143': 'آسيا الوسطى',
      '030': 'شرق آسيا',
      '034': 'جنوب آسيا',
      '035': 'جنوب شرق آسيا',
      '145': 'غرب آسيا',
      '150': 'أوروبا',
      '151': 'أوروبا الشرقية',
      '154': 'أوروبا الشمالية',
      '039': 'أوروبا الجنوبية',
      '155': 'أوروبا الغربية',
      '009': 'أوقيانوسيا',
      '053': 'أستراليا ونيوزيلندا',
      '054': 'ميلانيزيا',
      '057': 'ميكرونيزيا',
      '061': 'بولينيزيا',
    },
    active: 'التصفية',
    remove: (name) => `إزالة: ${name}`,

    organizations,
    members: counted('عضو واحد', 'عضوان', 'أعضاء', 'عضوًا', 'عضو'),
    networks: counted('شبكة واحدة', 'شبكتان', 'شبكات', 'شبكة'),
    sections: counted('فرع واحد', 'فرعان', 'فروع', 'فرعًا', 'فرع'),
    countries: counted('بلد واحد', 'بلدان', 'بلدان', 'بلدًا', 'بلد'),
    // A list, not a sentence: after a preposition the dual would end otherwise.
    summary: ({ members, networks, countries }) => [members, networks, countries].filter(Boolean).join(common.comma),
    nowhere: (count) => `${rail}: ${organizations(count)}.`,

    kindOf: { network, ...role, federation: 'اتحاد', organization: 'منظمة', government: 'سلطة عامة' },
    role: { network, ...role },
    relation: { ...role, founder: 'عضو مؤسس', observer: 'مراقب' },
    mutual: 'عضوية متبادلة',
    linkedTo: 'الصلات',
    alsoMemberOf: 'عضو أيضًا في',
    alsoListed: 'أعضاء أيضًا، في موضع آخر',
    overlaps,
    sharedBy: (count) => `${overlaps}: ${writeNumber('ar', count)}`,
    inSeveral: (count) => `تنتمي ${organizations(count)} إلى أكثر من شبكة.`,
    noOverlaps: 'بحسب المصادر، لا أعضاء مشتركين بين هذه الشبكات.',
    circles: 'عضوية دائرية',
    circle: 'كل واحدة منها عضو في التي تليها، والأخيرة عضو في الأولى.',
    alone: 'بلا صلات معروفة',
    aloneNote: 'لا تذكر المصادر لها أعضاء ولا شبكات ولا شركاء.',
    otherOrganizations: 'منظمات أخرى',

    column: {
      name: 'الاسم',
      kind: 'النوع',
      network: 'الشبكة',
      country: 'البلد',
      founded: 'التأسيس',
      members: 'الأعضاء',
    },
    sorted: (column, descending) => `${column}: ترتيب ${descending ? 'تنازلي' : 'تصاعدي'}`,
    unknown: 'غير معروف',
    showMore: (count) => `عرض المزيد (${writeNumber('ar', count)})`,
    showing: (shown, all) => `${writeNumber('ar', shown)} من ${writeNumber('ar', all)}`,
    noNetworks: 'لا شبكات بعد.',

    details: 'التفاصيل',
    close: 'إغلاق',
    founded: 'التأسيس',
    seat: 'المقر',
    area: 'المنطقة',
    place: 'المكان',
    placeUnknown,
    website: 'الموقع الإلكتروني',
    belongsTo: 'تنتمي إلى',
    membersOf: 'الأعضاء',
    relations: 'الشركاء والمراقبون',
    themes: 'المواضيع',
    languages: 'اللغات',
    events: 'الفعاليات',
    rail,
    railNote: placeUnknown,

    map: {
      label: (summary) => `خريطة: ${summary}`,
      keys: 'الأسهم: الانتقال إلى علامة أخرى. Enter: فتح. Esc: رجوع. Home: عرض كل شيء. حرف: الانتقال إلى اسم. +: تكبير. −: تصغير.',
      zoomIn: 'تكبير',
      zoomOut: 'تصغير',
      home: 'عرض كل شيء',
      goTo: 'الانتقال إلى',
      world: 'العالم',
      fullScreen: 'ملء الشاشة',
      save: 'حفظ الخريطة',
      saveSvg: 'رسم (SVG)',
      savePng: 'صورة (PNG)',
      saved: 'حُفظت الخريطة',
      notSaved: 'تعذّر حفظ الخريطة',
      wheel: 'للتكبير: Ctrl + عجلة الفأرة',
      wheelMac: 'للتكبير: ⌘ + عجلة الفأرة',
      disclaimer: 'لا تعبّر الحدود والأسماء عن أي رأي في وضع أي إقليم.',
      landSource: 'خريطة الأساس: Natural Earth',
      approximate: 'في وسط منطقتها',
      legend: 'مفتاح الخريطة',
      together: counted('واحدة هنا', 'اثنتان هنا', 'هنا', 'هنا'),
    },
  },
} satisfies Messages as Messages;
