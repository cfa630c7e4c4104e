export { define } from '@ess-kit/core';
export type { Messages } from './locales/messages.js';
export { EssSpeakerQuote } from './speaker-quote.js';
