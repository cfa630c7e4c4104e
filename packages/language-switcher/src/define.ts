import { define } from '@ess-kit/core';
import { EssLanguageSwitcher } from './language-switcher.js';

declare global {
  interface HTMLElementTagNameMap {
    'ess-language-switcher': EssLanguageSwitcher;
  }
}

define('ess-language-switcher', EssLanguageSwitcher);
