/** All that a map of networks shows first: it stands when it can stand whole. */
import { controlStyles } from '@ess-kit/core/controls/controls.styles.js';
import { unpack } from './land/unpack.js';
import { mapStyles } from './view/map/map.styles.js';
import { viewStyles } from './views.styles.js';

export { mixedLanguages } from '@ess-kit/core/event/abstract.js';
export { addressesAround, basisInTurns, basisOf, leave, openAtFirst, worldLand } from './basis.js';
export { networkMap } from './view/map/map.js';
export { MapStage } from './view/map/stage.js';
export { rail } from './view/rail.js';
export { summary } from './view/summary.js';
export { toolbar } from './view/toolbar.js';
export { arrived } from './view/words.js';

/** Finer coasts, for a close view. */
export const detailedLand = async () => unpack((await import('#land/detail.js')).detail);

export const styles = [controlStyles, viewStyles, mapStyles];
