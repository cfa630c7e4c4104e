import '@ess-kit/event-card/define-list.js';
