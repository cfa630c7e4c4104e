export { EssNetworkMap } from './network-map.js';
export type { Messages } from './locales/messages.js';
