import common from '@ess-kit/core/locales/ar.js';
import type { Messages } from './messages.js';

export default {
  languages: common.languages,
  change: 'تغيير اللغة',
  search: 'البحث عن لغة',
  found: common.filter.count,
  missing: (language) => `هذه الصفحة غير متاحة باللغة ${language}.`,
  missingHome: (language) => `هذه الصفحة غير متاحة باللغة ${language}، ويقود الرابط إلى الصفحة الرئيسية.`,
  changed: (language) => `يُعرض المحتوى باللغة ${language}`,
  offer: 'هذه الصفحة متاحة باللغة العربية',
  dismiss: 'إغلاق',
} satisfies Messages as Messages;
