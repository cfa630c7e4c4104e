export { define } from '@ess-kit/core';
export { EssNetworkMap } from './network-map.js';
export type { Messages } from './locales/messages.js';
