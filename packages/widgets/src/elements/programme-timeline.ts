import '@ess-kit/programme-timeline/define.js';
