/** What a quotation shows and does once its first view stands: one chunk, loaded when the browser is idle. */
export { actions } from './actions.js';
export { describeQuotations } from './describe.js';
export { detailsStyles as styles } from './details.styles.js';
export { source } from './source.js';

export type Details = typeof import('./details.js');
