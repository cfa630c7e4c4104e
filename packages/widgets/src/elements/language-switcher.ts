import '@ess-kit/language-switcher/define.js';
