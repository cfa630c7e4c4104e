/** All that a programme shows and does: it stands when it can stand whole. */
import type { ContentDocument } from '@ess-kit/content';
import { eventJsonLd } from '@ess-kit/content/jsonld.js';
import { controlStyles } from '@ess-kit/core/controls/controls.styles.js';
import { asShown } from '@ess-kit/core/event/as-shown.js';
import type { Context } from '@ess-kit/core/event/event-view.js';
import { describeOnce } from '@ess-kit/core/structured-data.js';
import { programmeStyles } from './programme-timeline.styles.js';
import type { Programme } from './programme/programme.js';

export { mixedLanguages } from '@ess-kit/core/event/abstract.js';
export { copy } from '@ess-kit/core/controls/copy.js';
export { itemLink } from '@ess-kit/core/item-links.js';
export { filterOf, sharedOf, writeFilter } from './filter/address.js';
export { choicesOf, meantOf, shownOf } from './filter/facets.js';
export { keepFavourites, readFavourites } from './filter/favourites.js';
export { prepareSearch, searchFor } from './filter/search.js';
export { basisOf } from './programme/basis.js';
export { phasesOf } from './programme/phases.js';
export { pageColour, place, show } from './view/apply.js';
export { saveCalendar } from './view/calendar.js';
export { daySection } from './view/day.js';
export { programmeHead } from './view/head.js';
export { clocksDiffer } from './view/hours.js';
export { currentTab, dayTabs, toolbar } from './view/toolbar.js';

export const styles = [controlStyles, programmeStyles];

/** Describes the event with its sessions to search engines; without a programme, takes the description back. */
export function describeProgramme(
  element: Element,
  programme: Programme | undefined,
  context: (Context & { document: ContentDocument }) | undefined,
) {
  const event = programme?.event;
  describeOnce(
    element,
    event?.id ?? '',
    event && context && eventJsonLd(asShown(context), event, context.contentLanguage),
  );
}
