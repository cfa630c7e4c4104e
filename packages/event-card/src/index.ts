export { define } from '@ess-kit/core';
export { EssEventCard } from './event-card.js';
export { EssEventList } from './event-list.js';
export type { Messages } from './locales/messages.js';
