import { formatLocale, plural } from '@ess-kit/core';
import common from '@ess-kit/core/locales/ar.js';
import type { Messages } from './messages.js';

const number = (count: number) => count.toLocaleString(formatLocale('ar'));

/** After a preposition the dual, which stands without a number, ends otherwise: "شبكتان", "من شبكتين". */
const after = (preposition: string, words: string) => `${preposition} ${words.replace(/^(\P{N}+)ان$/u, '$1ين')}`;

export default {
  ...common,
  network: {
    view: { map: 'خريطة', list: 'قائمة', table: 'جدول', tree: 'البنية' },
    views: 'طريقة العرض',
    search: 'بحث (الاسم، المكان)',
    filterBy: { network: 'الشبكة', kind: 'النوع', area: 'المنطقة', theme: 'الموضوع', language: 'اللغة' },
    chosen: (count) =>
      plural('ar', count, {
        zero: 'دون اختيار',
        one: 'خيار واحد',
        two: 'خياران',
        few: '# خيارات',
        many: '# خيارًا',
        other: '# خيار',
      }),
    regions: 'الأقاليم',
    countryGroup: 'البلدان',
    region: {
      '002': 'أفريقيا',
      '015': 'شمال أفريقيا',
      '202': 'أفريقيا جنوب الصحراء الكبرى',
      '011': 'غرب أفريقيا',
      '014': 'شرق أفريقيا',
      '017': 'وسط أفريقيا',
      '018': 'الجنوب الأفريقي',
      '019': 'الأمريكتان',
      '419': 'أمريكا اللاتينية ومنطقة البحر الكاريبي',
      '029': 'منطقة البحر الكاريبي',
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
    active: 'عوامل التصفية المستخدمة',
    remove: (name) => `إزالة عامل التصفية: ${name}`,

    organizations: (count) =>
      plural('ar', count, {
        zero: 'لا منظمات',
        one: 'منظمة واحدة',
        two: 'منظمتان',
        few: '# منظمات',
        many: '# منظمة',
        other: '# منظمة',
      }),
    members: (count) =>
      plural('ar', count, {
        zero: 'لا أعضاء',
        one: 'عضو واحد',
        two: 'عضوان',
        few: '# أعضاء',
        many: '# عضوًا',
        other: '# عضو',
      }),
    networks: (count) =>
      plural('ar', count, {
        zero: 'لا شبكات',
        one: 'شبكة واحدة',
        two: 'شبكتان',
        few: '# شبكات',
        many: '# شبكة',
        other: '# شبكة',
      }),
    sections: (count) =>
      plural('ar', count, {
        zero: 'لا فروع',
        one: 'فرع واحد',
        two: 'فرعان',
        few: '# فروع',
        many: '# فرعًا',
        other: '# فرع',
      }),
    countries: (count) =>
      plural('ar', count, {
        zero: 'لا بلدان',
        one: 'بلد واحد',
        two: 'بلدان',
        few: '# بلدان',
        many: '# بلدًا',
        other: '# بلد',
      }),
    summary: ({ members, networks, countries }) =>
      [members, networks && (members ? after('من', networks) : networks), countries && after('في', countries)]
        .filter(Boolean)
        .join(' '),
    nowhere: (count) =>
      plural('ar', count, {
        zero: 'أماكنها كلها مذكورة.',
        one: 'لم يُذكر مكان منظمة واحدة.',
        two: 'لم يُذكر مكان منظمتين.',
        few: 'لم يُذكر مكان # منظمات.',
        many: 'لم يُذكر مكان # منظمة.',
        other: 'لم يُذكر مكان # منظمة.',
      }),

    kindOf: {
      network: 'شبكة',
      federation: 'اتحاد',
      section: 'فرع',
      member: 'عضو',
      partner: 'شريك',
      organization: 'منظمة',
      government: 'سلطة عامة',
    },
    role: { network: 'شبكة', section: 'فرع', member: 'عضو', partner: 'شريك' },
    relation: { section: 'فرع', member: 'عضو', founder: 'عضو مؤسس', partner: 'شريك', observer: 'مراقب' },
    mutual: 'عضوية متبادلة',
    linkedTo: 'الصلات',
    alsoMemberOf: 'عضو أيضًا في',
    alsoListed: 'أعضاء أيضًا، واردة في موضع آخر',
    overlaps: 'أعضاء مشتركون',
    sharedBy: (count) =>
      plural('ar', count, {
        zero: 'لا أعضاء مشتركين',
        one: 'عضو مشترك واحد',
        two: 'عضوان مشتركان',
        few: '# أعضاء مشتركين',
        many: '# عضوًا مشتركًا',
        other: '# عضو مشترك',
      }),
    inSeveral: (count) =>
      plural('ar', count, {
        zero: 'لا تنتمي أي منظمة إلى أكثر من شبكة.',
        one: 'تنتمي منظمة واحدة إلى أكثر من شبكة.',
        two: 'تنتمي منظمتان إلى أكثر من شبكة.',
        few: 'تنتمي # منظمات إلى أكثر من شبكة.',
        many: 'تنتمي # منظمة إلى أكثر من شبكة.',
        other: 'تنتمي # منظمة إلى أكثر من شبكة.',
      }),
    noOverlaps: 'بحسب المصادر، ليس لأي من هذه الشبكات أعضاء مشتركون مع شبكة أخرى.',
    circles: 'عضوية دائرية',
    circle: 'كل واحدة منها عضو في التي تليها، والأخيرة عضو في الأولى.',
    alone: 'دون صلة معروفة',
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
    sorted: (column, descending) => `الترتيب: ${column}، ${descending ? 'تنازليًا' : 'تصاعديًا'}`,
    unknown: 'غير معروف',
    showMore: (count) => `عرض المزيد (${number(count)})`,
    showing: (shown, all) => `${number(shown)} من ${number(all)}`,
    noNetworks: 'لم تُدرج أي شبكة بعد.',

    details: 'بطاقة',
    close: 'إغلاق',
    founded: 'التأسيس',
    seat: 'المقر',
    area: 'المنطقة',
    place: 'المكان',
    placeUnknown: 'لم يُذكر مقر ولا منطقة.',
    website: 'الموقع الإلكتروني',
    belongsTo: 'تنتمي إلى',
    membersOf: 'الأعضاء',
    relations: 'الشركاء والمراقبون',
    themes: 'المواضيع',
    languages: 'اللغات',
    events: 'الفعاليات',
    rail: 'بلا مكان على الخريطة',
    railNote: 'لم يُذكر لهذه المنظمات مقر ولا منطقة.',

    map: {
      label: (summary) => `خريطة: ${summary}`,
      keys: 'تنقل الأسهم من علامة إلى أخرى، ويفتح Enter إحداها، ويعود Escape إلى الوراء، ويعرض Home كل شيء، ويقود الحرف إلى اسم، ويضبط الزائد والناقص التكبير.',
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
      landSource: 'اليابسة: Natural Earth',
      approximate: 'في وسط منطقتها',
      legend: 'مفتاح الخريطة',
      together: (count) =>
        plural('ar', count, {
          zero: 'لا شيء في هذا المكان',
          one: 'واحدة في هذا المكان',
          two: 'اثنتان في هذا المكان',
          few: '# في هذا المكان',
          many: '# في هذا المكان',
          other: '# في هذا المكان',
        }),
    },
  },
} satisfies Messages as Messages;
