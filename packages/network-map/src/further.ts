/**
 * What comes after the map: what steers it, what search and filters ask for, three more views, an organisation's
 * details, what search engines are told.
 */
import { choiceStyles } from './choices.styles.js';
import { furtherStyles } from './further.styles.js';
import { nameStyles } from './names.styles.js';
import { steerStyles } from './view/map/steer.styles.js';

export { searchFor } from './network/search.js';
export { choices, inForce } from './view/choices.js';
export { describeNetworks } from './view/describe.js';
export { list } from './view/list.js';
export { follow, markAt, markByKey } from './view/map/steer.js';
export { together } from './view/map/together.js';
export { panel } from './view/panel.js';
export { table } from './view/table.js';
export { tree } from './view/tree.js';
export { unfolded } from './view/unfolded.js';

export const styles = [nameStyles, steerStyles, choiceStyles, furtherStyles];
