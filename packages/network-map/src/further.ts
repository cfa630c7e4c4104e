/** What is shown of the same once a reader asks for it: three more views, and an organisation's details. */
import { furtherStyles } from './further.styles.js';

export { list } from './view/list.js';
export { panel } from './view/panel.js';
export { table } from './view/table.js';
export { tree } from './view/tree.js';

export const styles = [furtherStyles];
