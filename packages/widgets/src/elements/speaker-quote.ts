import '@ess-kit/speaker-quote/define.js';
