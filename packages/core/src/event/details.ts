/** What a card shows and does once its first view stands: one chunk, loaded when the browser is idle. */
import { eventJsonLd } from '@ess-kit/content/jsonld.js';
import { describeOnce } from '../structured-data.js';
import { html } from 'lit';
import type { EventView } from './event-view.js';
import { actions } from './actions.js';
import { asShown } from './as-shown.js';
import { abstract, image, mixedLanguages } from './abstract.js';
import { facts } from './facts.js';
import { lifeOf, type Life } from './life.js';
import { provenance } from './provenance.js';
import { registrationOf } from './registration.js';

export { mixedLanguages } from './abstract.js';
export { clocks } from './clocks.js';
export { detailsStyles as styles } from './details.styles.js';

/** A view with the event's place in time. */
export interface DetailedView extends EventView {
  readonly life: Life;
}

const detailed = (view: EventView): DetailedView => ({
  ...view,
  life: lifeOf(view.event, view.schedule, view.now, view.visitorZone),
});

/** All below the first view. */
export function body(view: EventView, otherLanguages: () => readonly string[]) {
  const details = detailed(view);
  // Last, as the texts before it tell which languages there are.
  return html`<div class="body">
    ${image(details)} ${abstract(details)} ${belowAbstract(details)}
    ${mixedLanguages(view.words, view.language, otherLanguages())}
  </div>`;
}

const belowAbstract = (details: DetailedView) => html`${facts(details)} ${actions(details)} ${provenance(details)}`;

/** What `body` shows below the abstract, for an element that shows that one itself. */
export const furtherDetails = (view: EventView) => belowAbstract(detailed(view));

/** When the card next looks different by itself, in milliseconds since 1970. */
export function nextChange(view: EventView): number | undefined {
  const { event, schedule, now, visitorZone = 'UTC' } = view;
  const registration = registrationOf(event, schedule.timeZone ?? visitorZone, now);
  const next = Math.min(detailed(view).life.nextChange ?? Infinity, registration?.nextChange ?? Infinity);
  return next === Infinity ? undefined : next;
}

/** Describes the event to search engines; without a view, takes the description back. */
export const describeEvent = (element: Element, view: EventView | undefined) =>
  describeOnce(element, view?.event.id ?? '', view && eventJsonLd(asShown(view), view.event, view.contentLanguage));
