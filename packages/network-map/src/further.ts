/** What comes after the map: three more views, an organisation's details, what search engines are told. */
import { furtherStyles } from './further.styles.js';

export { describeNetworks } from './view/describe.js';
export { list } from './view/list.js';
export { panel } from './view/panel.js';
export { table } from './view/table.js';
export { tree } from './view/tree.js';

export const styles = [furtherStyles];
