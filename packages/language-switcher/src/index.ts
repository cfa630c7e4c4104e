export { define } from '@ess-kit/core';
export { EssLanguageSwitcher, type EssLanguageRequestDetail } from './language-switcher.js';
export type { Messages } from './locales/messages.js';
