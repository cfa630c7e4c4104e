export { define } from '@ess-kit/core';
export { EssProgrammeTimeline } from './programme-timeline.js';
export type { Messages } from './locales/messages.js';
