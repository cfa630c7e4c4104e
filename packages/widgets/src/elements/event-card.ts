import '@ess-kit/event-card/define.js';
