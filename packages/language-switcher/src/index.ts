export { EssLanguageSwitcher, type EssLanguageRequestDetail } from './language-switcher.js';
export type { Messages } from './locales/messages.js';
