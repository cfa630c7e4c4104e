/** All that a programme shows and does: it stands when it can stand whole. */
import { controlStyles } from '@ess-kit/core/controls/controls.styles.js';
import { programmeStyles } from './programme-timeline.styles.js';

export { mixedLanguages } from '@ess-kit/core/event/abstract.js';
export { copy } from '@ess-kit/core/controls/copy.js';
export { pageColour } from '@ess-kit/core/controls/page-colour.js';
export { itemLink } from '@ess-kit/core/item-links.js';
export { filterOf, sharedOf, writeFilter } from './filter/address.js';
export { keepFavourites, readFavourites } from './filter/favourites.js';
export { prepareSearch } from './filter/search.js';
export { selectionOf } from './filter/selection.js';
export { basisOf } from './programme/basis.js';
export { phasesOf } from './programme/phases.js';
export { place, show, standingIn, standOn } from './view/apply.js';
export { saveCalendar } from './view/calendar.js';
export { daySection } from './view/day.js';
export { describeProgramme } from './view/describe.js';
export { programmeHead } from './view/head.js';
export { currentTab, dayTabs, toolbar } from './view/toolbar.js';

export const styles = [controlStyles, programmeStyles];
