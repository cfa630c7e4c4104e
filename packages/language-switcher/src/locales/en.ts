import common from '@ess-kit/core/locales/en.js';
import type { Messages } from './messages.js';

export default {
  languages: common.languages,
  change: 'change language',
  search: 'Search for a language',
  found: common.filter.count,
  missing: (language) => `This page does not exist in ${language}.`,
  missingHome: (language) => `This page does not exist in ${language}; the link leads to the home page.`,
  changed: (language) => `Content shown in ${language}`,
  offer: 'This page exists in English',
  dismiss: 'Close',
} satisfies Messages as Messages;
